import { gitOutput } from '../store/index.ts';

/**
 * Paths of all files of a repository, images and PDF included, for links to lead to: those of the
 * index and of the disk that git does not ignore, or those of a commit.
 *
 * @param commit object id; undefined for the working tree
 */
export async function filesOf(root: string, commit: string | undefined): Promise<string[]> {
  const list = async (...words: string[]) =>
    (await gitOutput(root, words)).split('\0').filter((name) => name !== '');
  if (commit !== undefined) return list('ls-tree', '-r', '-z', '--name-only', commit);
  const known = await list('ls-files', '-z', '--cached', '--others', '--exclude-standard');
  const gone = new Set(await list('ls-files', '-z', '--deleted'));
  return known.filter((name) => !gone.has(name));
}
