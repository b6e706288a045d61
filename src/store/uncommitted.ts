import { gitOutput } from './git.ts';

/** A file that is not as the last commit has it, with the two letters of `git status --porcelain`. */
export interface UncommittedFile {
  readonly path: string;
  /** ` M` changed, `M ` staged, `??` unknown to git, and so on. */
  readonly state: string;
}

/** Those of some files that differ from the last commit, on disk or in the index. */
export async function uncommittedFiles(
  root: string,
  names: readonly string[],
): Promise<UncommittedFile[]> {
  const list = await gitOutput(root, [
    '--literal-pathspecs',
    'status',
    '--porcelain',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    ...names,
  ]);
  return list
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => ({ state: line.slice(0, 2), path: line.slice(3) }));
}
