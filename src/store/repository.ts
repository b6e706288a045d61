import { constants } from 'node:fs';
import { access, lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { readObjects } from './cat-file.ts';
import { GitError, gitOutput } from './git.ts';
import { gitBytes } from './plumbing.ts';

/** One file of a repository: its path from the root, with `/`, and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Folders that the tool reads. */
const FOLDERS = ['policies', 'changesets'];

/**
 * Root of the git repository that holds a directory.
 *
 * @throws UserError (3) where the directory is missing or in no repository
 */
export async function findRepository(directory: string): Promise<string> {
  const full = path.resolve(directory);
  const found = await stat(full).catch(() => undefined);
  if (!found?.isDirectory()) {
    throw new UserError(
      message(`ディレクトリ ${directory} がない`, `there is no directory ${directory}`),
      3,
    );
  }
  const root = await gitOutput(full, ['rev-parse', '--show-toplevel']).catch((error) => {
    if (!(error instanceof GitError)) throw error;
    if (error.message.includes('safe.directory')) {
      throw new UserError(
        message(
          `${directory} の所有者が別の利用者であるため、git が読まない。git config --global --add safe.directory ${full} を実行する`,
          `git does not read ${directory}, because another user owns it; run git config --global --add safe.directory ${full}`,
        ),
        3,
      );
    }
    throw new UserError(
      message(
        `${directory} はgitリポジトリではない。kaitei init で始めるか、-C でリポジトリを指定する`,
        `${directory} is not a git repository; start one with kaitei init, or name one with -C`,
      ),
      3,
    );
  });
  return root.replace(/\n$/, '');
}

/** Object id of the last commit; undefined where the repository has none. */
export async function headCommit(root: string): Promise<string | undefined> {
  const id = await gitOutput(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch((error) => {
    if (error instanceof GitError) return '';
    throw error;
  });
  return id.trim() || undefined;
}

/**
 * The Markdown files of the tool's folders as they are on disk. Symbolic links are not followed, the
 * folders themselves included: what they lead to is no part of a commit either.
 *
 * @throws UserError (3) where a file may not be read
 */
export async function readWorkingTree(root: string): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else if (entry.isFile() && entry.name.endsWith('.md')) {
        files.push({ path: name, bytes: await readFileBytes(path.join(root, name), name) });
      }
    }
  };
  for (const folder of FOLDERS) {
    const found = await lstat(path.join(root, folder)).catch(() => undefined);
    if (found?.isDirectory()) await walk(folder);
  }
  return files;
}

/** Names in a folder, in order; none where there is no such folder. */
export async function listFolder(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

/**
 * The Markdown files of the tool's folders as a commit has them, read by two processes however many
 * there are. Symbolic links are left out.
 *
 * @throws UserError (3) where there is no such commit
 */
export async function readCommit(root: string, revision: string): Promise<SourceFile[]> {
  refuseOption(revision);
  const words = ['ls-tree', '-r', '-z', '--full-tree', revision, '--', ...FOLDERS];
  const list = await gitOutput(root, words).catch((error) => {
    throw error instanceof GitError ? noCommit(revision) : error;
  });
  const entries = list
    .split('\0')
    .filter((line) => line.startsWith('100') && line.endsWith('.md'))
    .map((line) => ({
      id: line.split(/[ \t]/, 3)[2]!,
      path: line.slice(line.indexOf('\t') + 1),
    }));
  const contents = await readObjects(
    root,
    entries.map(({ id }) => id),
  );
  return entries.map(({ path: name }, index) => ({ path: name, bytes: contents[index]! }));
}

/**
 * Bytes of one file of a commit.
 *
 * @throws UserError (3) where the commit or the file is missing
 */
export async function readBlob(root: string, revision: string, name: string): Promise<Uint8Array> {
  refuseOption(revision);
  return gitBytes(root, ['cat-file', 'blob', `${revision}:${name}`]).catch((error) => {
    if (!(error instanceof GitError)) throw error;
    throw new UserError(
      message(`${revision} に ${name} がない`, `there is no ${name} in ${revision}`),
      3,
    );
  });
}

/** No revision begins with `-`; git would take it for an option, `--output=FILE` among them. */
function refuseOption(revision: string): void {
  if (revision.startsWith('-')) throw noCommit(revision);
}

/**
 * Bytes of a file on disk.
 *
 * @param shown how to name it to the user
 * @throws UserError (3) where it is missing, a directory or unreadable
 */
export async function readFileBytes(file: string, shown = file): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (!found)
    throw new UserError(message(`ファイル ${shown} がない`, `there is no file ${shown}`), 3);
  if (!found.isFile()) {
    throw new UserError(message(`${shown} はファイルではない`, `${shown} is not a file`), 3);
  }
  const readable = await access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (!readable) {
    throw new UserError(
      message(
        `ファイル ${shown} を読む権限がない`,
        `the file ${shown} cannot be read: permission denied`,
      ),
      3,
    );
  }
  return readFile(file);
}

/** The error for a repository without the commit that is needed. */
export function noCommit(revision: string): UserError {
  return new UserError(
    revision === 'HEAD'
      ? message(
          'リポジトリにまだコミットがない。文書を git commit してから実行する',
          'the repository has no commit yet; commit the documents first',
        )
      : message(`リビジョン ${revision} がない`, `there is no revision ${revision}`),
    3,
  );
}
