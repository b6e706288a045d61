import path from 'node:path';
import { isRevision } from '../store/index.ts';
import { readFileBytes } from '../store/read-file.ts';
import { type Imported, type ImportOptions, importEdits } from './import.ts';
import { importBranch } from './import-branch.ts';
import type { Workspace } from './workspace.ts';

/**
 * Imports what a person names: a file or `REVISION:PATH`, else every document of a branch. A file on
 * disk that is called so goes first.
 *
 * @throws UserError as {@link importEdits} and {@link importBranch}
 */
export async function importAny(
  workspace: Workspace,
  id: string,
  given: string,
  directory: string,
  options: ImportOptions = {},
): Promise<Imported[]> {
  const full = path.resolve(directory, given);
  const isFile = await readFileBytes(full, given).then(
    () => true,
    () => false,
  );
  const isBranch = !isFile && !given.includes(':') && (await isRevision(workspace.root, given));
  return isBranch
    ? importBranch(workspace, id, given, options)
    : [await importEdits(workspace, id, given, directory, options)];
}
