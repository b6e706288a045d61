import { lstat, readFile, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { type OutputFile, writeFileAtomic } from './write.ts';

/** Files of a working tree that are about to be written, and how to take that back. */
export interface WorkFiles {
  /** Mode that git records for each file: that of the file before, else a plain one. */
  readonly modes: ReadonlyMap<string, '100644' | '100755'>;
  write(): Promise<void>;
  /** Makes every file, and the folders around it, what they were. */
  restore(): Promise<void>;
}

/**
 * Remembers the files of a working tree as they are before they are written.
 *
 * @param files paths from the root, with `/`
 * @throws UserError (3) where a path leads through a symbolic link, or is no file
 */
export async function workFiles(root: string, files: readonly OutputFile[]): Promise<WorkFiles> {
  const before = new Map<string, Buffer | undefined>();
  const modes = new Map<string, '100644' | '100755'>();
  const made: string[] = [];
  for (const { path: name } of files) {
    for (const folder of foldersOf(name)) {
      const found = await lstat(path.join(root, folder)).catch(() => undefined);
      if (found && !found.isDirectory()) throw inTheWay(folder);
      if (!found && !made.includes(folder)) made.push(folder);
    }
    const found = await lstat(path.join(root, name)).catch(() => undefined);
    if (found && !found.isFile()) throw inTheWay(name);
    before.set(name, found && (await readFile(path.join(root, name))));
    modes.set(name, found && found.mode & 0o100 ? '100755' : '100644');
  }
  return {
    modes,
    async write() {
      for (const file of files) await writeFileAtomic(path.join(root, file.path), file.bytes);
    },
    async restore() {
      for (const [name, bytes] of before) {
        if (bytes) await writeFileAtomic(path.join(root, name), bytes);
        else await rm(path.join(root, name), { force: true });
      }
      // Deepest first; a folder that something else has come into stays.
      for (const folder of made.sort().reverse()) {
        await rmdir(path.join(root, folder)).catch(() => {});
      }
    },
  };
}

/** `a/b/c.md` -> `a`, `a/b`. */
function foldersOf(name: string): string[] {
  const words = name.split('/');
  if (words.some((word) => word === '' || word === '.' || word === '..')) {
    throw new RangeError(`not a path below the root: ${name}`);
  }
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join('/'));
}

function inTheWay(name: string): UserError {
  return new UserError(
    message(
      `${name} がシンボリックリンクか別の種類のものであるため、何も変更していない。普通のファイル又はフォルダに直す`,
      `${name} is a symbolic link or of another kind, so nothing was changed; make it a plain file or folder`,
    ),
    3,
  );
}
