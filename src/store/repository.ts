import { constants } from 'node:fs';
import { access, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { git, gitOutput } from './git.ts';

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
    if (error instanceof UserError) throw error;
    throw new UserError(
      message(
        `${directory} はgitリポジトリではない。kaitei init で始めるか、-C でリポジトリを指定する`,
        `${directory} is not a git repository; start one with kaitei init, or name one with -C`,
      ),
      3,
    );
  });
  return root.trim();
}

/** Object id of the last commit; undefined where the repository has none. */
export async function headCommit(root: string): Promise<string | undefined> {
  const id = await gitOutput(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => '');
  return id.trim() || undefined;
}

/** The Markdown files of the tool's folders as they are on disk. Symbolic links are not followed. */
export async function readWorkingTree(root: string): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else if (entry.isFile() && entry.name.endsWith('.md')) {
        files.push({ path: name, bytes: await readFile(path.join(root, name)) });
      }
    }
  };
  for (const folder of FOLDERS) await walk(folder);
  return files;
}

/**
 * The Markdown files of the tool's folders as a commit has them.
 *
 * @throws UserError (3) where there is no such commit
 */
export async function readCommit(root: string, revision: string): Promise<SourceFile[]> {
  const list = await gitOutput(root, ['ls-tree', '-r', '-z', revision, '--', ...FOLDERS]).catch(
    () => {
      throw noCommit(revision);
    },
  );
  const names = list
    .split('\0')
    .filter((line) => line.startsWith('100'))
    .map((line) => line.slice(line.indexOf('\t') + 1))
    .filter((name) => name.endsWith('.md'));
  return Promise.all(
    names.map(async (name) => ({ path: name, bytes: await readBlob(root, revision, name) })),
  );
}

/**
 * Bytes of one file of a commit.
 *
 * @throws UserError (3) where the commit or the file is missing
 */
export async function readBlob(root: string, revision: string, name: string): Promise<Uint8Array> {
  return git(root)
    .showBuffer([`${revision}:${name}`])
    .catch(() => {
      throw new UserError(
        message(`${revision} に ${name} がない`, `there is no ${name} in ${revision}`),
        3,
      );
    });
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
