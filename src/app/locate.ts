import path from 'node:path';
import { type Document, parseDocument } from '../document/index.ts';
import { realPath } from '../store/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { readText } from './read-text.ts';
import type { Workspace } from './workspace.ts';

/** A file or folder that a user named. */
export interface Located {
  /** Path from the root of the repository; empty for the root. */
  readonly name: string;
  /** The document, where the workspace has not read the file anyway. */
  readonly document?: Document;
}

/**
 * Finds a path that a user gave, as seen from a directory.
 *
 * @throws UserError (2) for a path that is or, through a symbolic link, leads outside the
 * repository, (3) for a file that is missing or no text
 */
export async function locate(workspace: Workspace, from: string, given: string): Promise<Located> {
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

/** Whether a file is one of those that were named, or lies in one of the folders. */
export function isLocated(file: string, wanted: readonly Located[]): boolean {
  return wanted.some(({ name }) => file === name || file.startsWith(`${name}/`) || name === '');
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
