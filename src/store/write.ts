import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';

/** A file to be written: path below the target with `/`, and its content. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes a whole directory or nothing: into a sibling first, then exchanged by renaming. An
 * earlier output (known by `marker` in it) is replaced; any other content is left alone.
 *
 * @throws UserError (3) where the directory holds something else or cannot be written
 */
export async function writeDirectory(
  target: string,
  files: readonly OutputFile[],
  marker: string,
): Promise<void> {
  const full = path.resolve(target);
  const before = await stat(full).catch(() => undefined);
  if (before) await refuseForeign(full, target, before.isDirectory(), marker);
  const parent = path.dirname(full);
  const fresh = await makeFolders(parent)
    .then(() => mkdtemp(path.join(parent, '.kaitei-')))
    .catch((error) => {
      throw unwritable(target, error);
    });
  try {
    for (const file of files) {
      const name = path.join(fresh, file.path);
      await makeFolders(path.dirname(name));
      await writeFile(name, file.bytes);
    }
    // mkdtemp makes folders for the user alone; papers are for others to read.
    await chmod(fresh, 0o755);
    const old = `${fresh}-old`;
    if (before) await rename(full, old);
    await rename(fresh, full);
    if (before) await rm(old, { recursive: true, force: true });
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw unwritable(target, error);
  }
}

async function refuseForeign(
  full: string,
  target: string,
  isDirectory: boolean,
  marker: string,
): Promise<void> {
  const names = isDirectory ? await readdir(full) : undefined;
  if (names && (names.length === 0 || names.includes(marker))) return;
  throw new UserError(
    message(
      `出力先 ${target} に別の内容があるため、書き込まない。空のディレクトリを指定する`,
      `the output directory ${target} holds something else, so nothing was written; name an empty one`,
    ),
    3,
  );
}

/** Writes one file: beside it first, then renamed over it. */
export async function writeFileAtomic(file: string, bytes: Uint8Array | string): Promise<void> {
  const temporary = `${file}.kaitei-${process.pid}`;
  try {
    await makeFolders(path.dirname(file));
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw unwritable(file, error);
  }
}

/** Makes a folder and those above it; step by step, because `recursive` never ends below /proc. */
async function makeFolders(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => undefined))?.isDirectory()) return;
  await makeFolders(path.dirname(folder));
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

function unwritable(target: string, cause: unknown): UserError {
  const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new UserError(
    message(
      `${target} に書き込めない${reason}。権限と空き容量を確かめる`,
      `${target} cannot be written${reason}; check its permissions and the free space`,
    ),
    3,
  );
}
