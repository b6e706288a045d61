import { constants } from 'node:fs';
import { access, readdir, readFile, stat } from 'node:fs/promises';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';

/**
 * Bytes of the largest file that is read. The longest policies are under 1 MB; what is above this is
 * something else, and to compare it would take minutes.
 */
export const MAX_BYTES = 20_000_000;

/**
 * Bytes of a file on disk.
 *
 * @param shown how to name it to the user
 * @throws UserError (3) where it is missing, a directory, unreadable or larger than
 * {@link MAX_BYTES}
 */
export async function readFileBytes(file: string, shown = file): Promise<Uint8Array> {
  const found = await stat(file).catch(unlessMissing(shown));
  if (!found)
    throw new UserError(message(`ファイル ${shown} がない`, `there is no file ${shown}`), 3);
  if (!found.isFile()) {
    throw new UserError(message(`${shown} はファイルではない`, `${shown} is not a file`), 3);
  }
  refuseLarge(found.size, shown);
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

/**
 * Names in a folder, in order; none where there is no such folder.
 *
 * @param shown how to name it to the user
 * @throws UserError (3) where it cannot be read, or is no folder
 */
export async function listFolder(folder: string, shown = folder): Promise<string[]> {
  return ((await readdir(folder).catch(unlessMissing(shown))) ?? []).sort();
}

/**
 * Refuses a file that is larger than {@link MAX_BYTES}.
 *
 * @param size in bytes
 * @param shown how to name it to the user
 * @throws UserError (3)
 */
export function refuseLarge(size: number, shown: string): void {
  if (size <= MAX_BYTES) return;
  const [own, limit] = [Math.ceil(size / 100_000) / 10, MAX_BYTES / 1_000_000];
  throw new UserError(
    message(
      `ファイル ${shown} が大きすぎる（${own} MB、上限 ${limit} MB）。分割するか、規程文書でなければ移す`,
      `the file ${shown} is too large (${own} MB, limit ${limit} MB); split it, or move it away if it is no policy document`,
    ),
    3,
  );
}

/**
 * For `catch`: undefined where something is not there; any other error means that it cannot be read.
 *
 * @param shown how to name it to the user
 */
export function unlessMissing(shown: string): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UserError(
      message(
        `${shown} を読めない（${error.code}）。種類と権限を確かめる`,
        `${shown} cannot be read (${error.code}); check what it is and its permissions`,
      ),
      3,
    );
  };
}
