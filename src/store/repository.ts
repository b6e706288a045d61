import { createHash } from 'node:crypto';
import { lstat, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { readObjects } from './cat-file.ts';
import { GitError, gitOutput } from './git.ts';
import { readFileBytes, refuseLarge, unlessMissing } from './read-file.ts';

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
 * @param take makes of each file what is wanted, so that the bytes of all are never there at once
 * @throws UserError (3) where a file or folder may not be read, or a file is too large
 */
export async function readWorkingTree<T>(
  root: string,
  take: (file: SourceFile) => T,
): Promise<T[]> {
  const files: T[] = [];
  const walk = async (folder: string): Promise<void> => {
    const full = path.join(root, folder);
    const entries = await readdir(full, { withFileTypes: true }).catch(unlessMissing(folder));
    for (const entry of (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else if (entry.isFile() && entry.name.endsWith('.md')) {
        files.push(take({ path: name, bytes: await readFileBytes(path.join(root, name), name) }));
      }
    }
  };
  for (const folder of FOLDERS) {
    const found = await lstat(path.join(root, folder)).catch(unlessMissing(folder));
    if (found?.isDirectory()) await walk(folder);
  }
  return files;
}

/**
 * The Markdown files of the tool's folders as a commit has them, read by two processes however many
 * there are. Symbolic links are left out.
 *
 * @throws UserError (3) where there is no such commit, or a file is too large
 */
export async function readCommit(root: string, revision: string): Promise<SourceFile[]> {
  const entries = await listCommit(root, revision);
  const contents = await readObjects(
    root,
    entries.map(({ id }) => id),
  );
  return entries.map(({ path: name }, index) => {
    const bytes = contents[index]!;
    refuseLarge(bytes.length, name);
    return { path: name, bytes };
  });
}

/** A file as a tree of git lists it. */
interface Entry {
  readonly path: string;
  /** Object id of its content. */
  readonly id: string;
}

async function listCommit(root: string, revision: string): Promise<Entry[]> {
  refuseOption(revision);
  const words = ['ls-tree', '-r', '-z', '--full-tree', revision, '--', ...FOLDERS];
  const list = await gitOutput(root, words).catch((error) => {
    throw error instanceof GitError ? noCommit(revision) : error;
  });
  return list
    .split('\0')
    .filter((line) => line.startsWith('100') && line.endsWith('.md'))
    .map((line) => ({
      id: line.split(/[ \t]/, 3)[2]!,
      path: line.slice(line.indexOf('\t') + 1),
    }));
}

/**
 * Tells whether a file is what a commit has. Contents of the commit need not be read for it: git names
 * them by their digest.
 *
 * @param commit undefined where there is none yet
 */
export async function comparedWith(
  root: string,
  commit: string | undefined,
): Promise<{ has(file: SourceFile): boolean; readonly paths: readonly string[] }> {
  const entries = commit ? await listCommit(root, commit) : [];
  const ids = new Map(entries.map(({ path: name, id }) => [name, id]));
  return {
    has({ path: name, bytes }) {
      const id = ids.get(name);
      return id !== undefined && id === blobId(bytes, id.length);
    },
    paths: [...ids.keys()],
  };
}

/** The name that git gives a content: SHA-1, or SHA-256 in repositories whose names are longer. */
function blobId(bytes: Uint8Array, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

/**
 * Bytes of one file of a commit.
 *
 * @throws UserError (3) where the commit or the file is missing, or it is a symbolic link or too
 * large
 */
export async function readBlob(root: string, revision: string, name: string): Promise<Uint8Array> {
  refuseOption(revision);
  const words = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', revision, '--', name];
  const list = await gitOutput(root, words).catch((error) => {
    if (error instanceof GitError) return '';
    throw error;
  });
  const entry = list.split('\0').find((line) => line.slice(line.indexOf('\t') + 1) === name);
  if (entry?.startsWith('120000 ')) {
    throw new UserError(
      message(
        `${revision} の ${name} はシンボリックリンクである。リンク先のファイルを指定する`,
        `${name} in ${revision} is a symbolic link; name the file that it leads to`,
      ),
      3,
    );
  }
  if (!entry?.startsWith('100')) {
    throw new UserError(
      message(`${revision} に ${name} がない`, `there is no ${name} in ${revision}`),
      3,
    );
  }
  const [bytes] = await readObjects(root, [entry.split(/[ \t]/, 3)[2]!]);
  refuseLarge(bytes!.length, name);
  return bytes!;
}

/** No revision begins with `-`; git would take it for an option, `--output=FILE` among them. */
function refuseOption(revision: string): void {
  if (revision.startsWith('-')) throw noCommit(revision);
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
