import path from 'node:path';
import { reporters, runChecks, sortFindings } from '../check/index.ts';
import { type Document, decode, type Finding, parseDocument } from '../document/index.ts';
import { readFileBytes } from '../store/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { changesetOf, repositoryOf, type Workspace } from './workspace.ts';

export { reporters };

/** What to check: everything, some paths, or the result of changesets. */
export interface CheckOptions {
  /** Paths as the user gives them; empty for everything. */
  readonly paths?: readonly string[];
  /** Directory that the paths are meant from. */
  readonly from?: string;
  /** Changesets whose results are checked in place of the documents in force. */
  readonly with?: readonly string[];
}

/**
 * Checks documents, changesets and agendas.
 *
 * @throws UserError (2) for a path outside the repository or an unknown changeset; (3) for a file
 * that is missing or no text
 */
export async function checkWorkspace(
  workspace: Workspace,
  options: CheckOptions = {},
): Promise<Finding[]> {
  const base = withResults(workspace, options.with ?? []);
  const wanted = await Promise.all(
    (options.paths ?? []).map((name) => locate(base, options.from ?? '.', name)),
  );
  const extra = wanted.flatMap(({ document }) => document ?? []);
  const repository = repositoryOf(base);
  const findings = sortFindings([
    ...base.findings,
    ...runChecks({ ...repository, documents: [...repository.documents, ...extra] }),
  ]);
  if (wanted.length === 0) return findings;
  return findings.filter((finding) =>
    wanted.some(
      ({ name }) => finding.path === name || finding.path.startsWith(`${name}/`) || name === '',
    ),
  );
}

/** The workspace as it would be with the results of some changesets, in order. */
export function withResults(workspace: Workspace, ids: readonly string[]): Workspace {
  if (ids.length === 0) return workspace;
  const documents = new Map(workspace.documents);
  for (const id of ids) {
    for (const outcome of changesetOf(workspace, id).outcomes) {
      if (outcome.result) documents.set(outcome.document, outcome.result);
      else if (outcome.mismatches.length === 0) documents.delete(outcome.document);
    }
  }
  return { ...workspace, documents };
}

async function locate(
  workspace: Workspace,
  from: string,
  given: string,
): Promise<{ name: string; document?: Document }> {
  const full = path.resolve(from, given);
  const name = path.relative(workspace.root, full).split(path.sep).join('/');
  if (name.startsWith('../') || name === '..' || path.isAbsolute(name)) {
    throw new UserError(
      message(
        `${given} はリポジトリ ${workspace.root} の外にある`,
        `${given} is outside the repository ${workspace.root}`,
      ),
      2,
    );
  }
  const known = [...workspace.files].some((file) => file === name || file.startsWith(`${name}/`));
  if (known || name === '' || workspace.findings.some((finding) => finding.path === name))
    return { name };
  return { name, document: parseDocument(name, await readText(full, given)) };
}

/**
 * Text of a file.
 *
 * @throws UserError (3) where the file is missing, unreadable, binary or not UTF-8
 */
export async function readText(full: string, shown: string): Promise<string> {
  const decoded = decode(await readFileBytes(full, shown));
  if ('text' in decoded) return decoded.text;
  throw new UserError(
    message(
      `${shown} を読めない: ${decoded.problem.ja}`,
      `${shown} cannot be read: ${decoded.problem.en}`,
    ),
    3,
  );
}
