import path from 'node:path';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { GitError, gitOutput } from './git.ts';
import { gitBytes } from './plumbing.ts';

/**
 * Paths of all files of a repository, images and PDF included, for links to lead to: those of the
 * index and of the disk that git does not ignore, or those of a commit.
 *
 * @param commit object id; undefined for the working tree
 */
export async function filesOf(root: string, commit: string | undefined): Promise<string[]> {
  if (commit !== undefined) return list(root, 'ls-tree', '-r', '-z', '--name-only', commit);
  const [known, deleted] = await Promise.all([
    list(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'),
    list(root, 'ls-files', '-z', '--deleted'),
  ]);
  const gone = new Set(deleted);
  return known.filter((name) => !gone.has(name));
}

/** Whether the index has a file in a folder of the root, be it on disk or not. */
export async function isTracked(root: string, folder: string): Promise<boolean> {
  return (await list(root, 'ls-files', '-z', '--', folder)).length > 0;
}

/** Path of a directory from the root of its repository, with `/` at its end; empty for the root. */
export async function prefixOf(directory: string): Promise<string> {
  return (await gitOutput(directory, ['rev-parse', '--show-prefix'])).replace(/\n$/, '');
}

/** Whether git tracks a file that is not what the last commit has; outside a repository it is not. */
export async function differsFromHead(file: string): Promise<boolean> {
  const words = ['diff', '--name-only', '--no-ext-diff', 'HEAD', '--', path.basename(file)];
  return gitOutput(path.dirname(file), words).then(
    (names) => names !== '',
    () => false,
  );
}

/**
 * Refuses to commit what git is told to ignore: nobody would see it change.
 *
 * @param names paths from the root; those in the index already are never ignored
 * @throws UserError (3); GitError where git cannot say
 */
export async function refuseIgnored(root: string, names: readonly string[]): Promise<void> {
  const input = names.map((name) => `${name}\0`).join('');
  const words = ['check-ignore', '-z', '--stdin'];
  const ignored = await gitBytes(root, words, { input }).catch((error) => {
    // So it says that none is ignored.
    if (error instanceof GitError && error.code === 1) return '';
    throw error;
  });
  const [first] = ignored
    .toString()
    .split('\0')
    .filter((name) => name !== '');
  if (first === undefined) return;
  throw new UserError(
    message(
      `${first} はgitが無視するファイルであるため、何も変更していない。git check-ignore -v ${first} が示す行を除く`,
      `git ignores ${first}, so nothing was changed; take away the line that git check-ignore -v ${first} shows`,
    ),
    3,
  );
}

async function list(root: string, ...words: string[]): Promise<string[]> {
  return (await gitOutput(root, words)).split('\0').filter((name) => name !== '');
}
