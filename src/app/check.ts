import path from 'node:path';
import { reporters, runChecks, sortFindings } from '../check/index.ts';
import { type Document, type Finding, parseDocument } from '../document/index.ts';
import { realPath } from '../store/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { readText } from './read-text.ts';
import { withResults } from './with-results.ts';
import { repositoryOf, type Workspace } from './workspace.ts';

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
 * @throws UserError (1) for a changeset that does not apply, (2) for a path that is or, through a
 * symbolic link, leads outside the repository, or an unknown changeset, (3) for a file that is missing or no text
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

/** A path from the root of the repository; the document too where the workspace has not read it. */
async function locate(
  workspace: Workspace,
  from: string,
  given: string,
): Promise<{ name: string; document?: Document }> {
  const full = path.resolve(await realPath(from), given);
  const real = below(workspace.root, await realPath(full));
  if (real === undefined) {
    throw new UserError(
      message(
        `${given} はリポジトリ ${workspace.root} の外にある`,
        `${given} is outside the repository ${workspace.root}`,
      ),
      2,
    );
  }
  const name = below(workspace.root, full) ?? real;
  if (name === '' || isRead(workspace, name)) return { name };
  return { name, document: parseDocument(name, await readText(full, given)) };
}

/** Path of a file from a folder, with `/`; undefined where it is not inside. */
function below(folder: string, file: string): string | undefined {
  const name = path.relative(folder, file).split(path.sep).join('/');
  return name.startsWith('../') || name === '..' || path.isAbsolute(name) ? undefined : name;
}

/** Whether the checks look at a file, or at one in a folder, anyway. */
function isRead({ documents, findings, files }: Workspace, name: string): boolean {
  const read = [
    ...[...documents.values()].map((document) => document.path),
    ...findings.map((finding) => finding.path),
    ...[...files].filter((file) => file.startsWith('changesets/') && file.endsWith('.md')),
  ];
  return read.some((file) => file === name || file.startsWith(`${name}/`));
}
