import { chmod, mkdir, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';

/** A file to be written: path below the target with `/`, and its content. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes one file: beside it first, then renamed over it. Its permissions stay, a symbolic link
 * stays one, and a device such as `/dev/stdout` is written to as it is.
 *
 * @throws UserError (3) where it cannot be written
 */
export async function writeFileAtomic(file: string, bytes: Uint8Array | string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const before = await stat(target).catch(() => undefined);
  const temporary = `${target}.kaitei-${process.pid}`;
  try {
    if (before && !before.isFile() && !before.isDirectory()) {
      await writeFile(target, bytes);
      return;
    }
    await makeFolders(path.dirname(target));
    await writeFile(temporary, bytes);
    if (before?.isFile()) await chmod(temporary, before.mode & 0o7777);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw unwritable(file, error);
  }
}

/**
 * Makes a folder and those above it; step by step, because `recursive` never ends below /proc.
 *
 * @returns the folders that were made, the outermost first
 */
export async function makeFolders(folder: string): Promise<string[]> {
  if ((await stat(folder).catch(() => undefined))?.isDirectory()) return [];
  const above = path.dirname(folder) === folder ? [] : await makeFolders(path.dirname(folder));
  try {
    await mkdir(folder);
    return [...above, folder];
  } catch (error) {
    if ((await stat(folder).catch(() => undefined))?.isDirectory()) return above;
    for (const made of above.toReversed()) await rmdir(made).catch(() => {});
    throw error;
  }
}

/** The error for a place that cannot be written; it names the system's code, such as `ENOSPC`. */
export function unwritable(target: string, cause: unknown): UserError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new UserError(
      message(
        `${target} に書き込めない。途中にフォルダではなくファイルがある。別の場所を指定する`,
        `${target} cannot be written: a file stands where a folder is needed; name another place`,
      ),
      3,
    );
  }
  const reason = code ? ` (${code})` : '';
  return new UserError(
    message(
      `${target} に書き込めない${reason}。権限と空き容量を確かめる`,
      `${target} cannot be written${reason}; check its permissions and the free space`,
    ),
    3,
  );
}
