import {
  catalogue,
  checkRepository,
  type Report,
  type RuleInfo,
  reporters,
  sortFindings,
} from '../check/index.ts';
import type { Document, Finding } from '../document/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { findFacts, THREAD_LIMITS } from './find-facts.ts';
import { letGoer } from './let-go.ts';
import { locate } from './locate.ts';
import { noMemory } from './memory.ts';
import { toolVersion } from './version.ts';
import { withResults } from './with-results.ts';
import { repositoryOf, type Workspace } from './workspace.ts';

export { catalogue, type Report, type RuleInfo, reporters };

/** What to check: everything, some paths, or the result of changesets. */
export interface CheckOptions {
  /** Paths as the user gives them; empty for everything. */
  readonly paths?: readonly string[];
  /** Directory that the paths are meant from. */
  readonly from?: string;
  /** Changesets whose results are checked in place of the documents in force. */
  readonly with?: readonly string[];
  /** Rules whose findings are wanted; empty for all. A file that cannot be read is told of in any case. */
  readonly rules?: readonly string[];
  /** Whether the check fails for a finding; for errors unless said otherwise. */
  readonly fails?: Report['fails'];
}

/**
 * Checks documents, changesets and agendas, with what a reader of the findings needs.
 *
 * @throws UserError (1) for a changeset that does not apply, (2) for a path that is or, through a
 * symbolic link, leads outside the repository, or an unknown changeset or rule, (3) for a file that
 * is missing or no text
 */
export async function reportWorkspace(
  workspace: Workspace,
  options: CheckOptions = {},
): Promise<Report> {
  const isRule = ruleFilter(options.rules ?? []);
  const base = withResults(workspace, options.with ?? []);
  const wanted = await locate(base, options.from ?? '.', options.paths ?? []);
  const repository = repositoryOf(base);
  const documents = [...repository.documents, ...wanted.documents];
  const memory = workspace.memory ?? noMemory();
  const letGo = workspace.large ? letGoer() : () => {};
  await findFacts(documents, memory, { ...THREAD_LIMITS, letGo });
  const { findings, suppressed } = checkRepository({ ...repository, documents }, (document) => {
    memory.keep(document);
    letGo(document);
  });
  await memory.close();
  const isWanted = (finding: Finding) => wanted.has(finding.path) && isRule(finding);
  return {
    findings: sortFindings([...base.findings, ...findings]).filter(isWanted),
    suppressed: suppressed.filter(({ finding }) => isWanted(finding)),
    sources: sourcesOf(
      documents.filter(({ path }) => wanted.has(path)),
      letGo,
    ),
    rules: catalogue,
    fails: options.fails ?? (({ severity }) => severity === 'error'),
    version: await toolVersion(),
  };
}

/** The texts of documents by path; each is let go when the next is asked for. */
function sourcesOf(
  documents: readonly Document[],
  letGo: (document: Document) => void,
): Report['sources'] {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  let last: Document | undefined;
  return {
    keys: () => byPath.keys(),
    get(path) {
      const document = byPath.get(path);
      if (last && last !== document) letGo(last);
      last = document;
      return document?.source;
    },
  };
}

/** The findings of {@link reportWorkspace}. */
export async function checkWorkspace(
  workspace: Workspace,
  options: CheckOptions = {},
): Promise<Finding[]> {
  return [...(await reportWorkspace(workspace, options)).findings];
}

/**
 * Whether a finding is of one of some rules; of any where none is named. What could not be read
 * always counts: no rule has looked at it.
 *
 * @throws UserError (2) for a rule that there is not
 */
export function ruleFilter(ids: readonly string[]): (finding: Finding) => boolean {
  const unknown = ids.find((id) => !catalogue.some((rule) => rule.id === id));
  if (unknown !== undefined) {
    throw new UserError(
      message(
        `${unknown} という規則はない。一覧は kaitei check --list-rules`,
        `there is no rule ${unknown}; kaitei check --list-rules lists them`,
      ),
      2,
    );
  }
  return ({ rule, severity }) =>
    ids.length === 0 || ids.includes(rule) || (severity === 'error' && rule.startsWith('parse/'));
}
