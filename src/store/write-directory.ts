import { chmod, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { realPath, refuseProtected } from './protected.ts';
import { makeFolders, type OutputFile, unwritable } from './write.ts';

/**
 * Writes a whole directory or nothing: into a sibling first, then exchanged by renaming. An earlier
 * output is replaced: its manifest has the same `format` as the new one, and lists in `files` all
 * that stands there. Whatever else is in the directory is nobody's to delete.
 *
 * @param manifest path of the manifest among the files: JSON `{format: 'kaitei packet 1', files:
 * [{path}], archive?}`, the last a file that holds all others; the number at the end of `format`
 * may differ
 * @param signal stops the work before the next file; the directory is then as it was
 * @throws UserError (3) where the directory is part of a repository that is not for output, holds
 * something else, or cannot be written
 */
export async function writeDirectory(
  target: string,
  files: readonly OutputFile[],
  manifest: string,
  signal?: AbortSignal,
): Promise<void> {
  await refuseProtected(target, target);
  const full = await realPath(target);
  const before = await stat(full).catch(() => undefined);
  if (before && !before.isDirectory()) throw isFile(target);
  if (before) await refuseForeign(full, target, files, manifest);
  const parent = path.dirname(full);
  const fresh = await makeFolders(parent)
    .then(() => mkdtemp(path.join(parent, '.kaitei-')))
    .catch((error) => {
      throw unwritable(target, error);
    });
  try {
    for (const file of files) {
      signal?.throwIfAborted();
      const name = path.join(fresh, file.path);
      await makeFolders(path.dirname(name));
      await writeFile(name, file.bytes);
    }
    // mkdtemp makes folders for the user alone; papers are for others to read.
    await chmod(fresh, 0o755);
    await exchange(fresh, before ? full : undefined, full);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => {});
    signal?.throwIfAborted();
    throw unwritable(target, error);
  }
}

/**
 * Puts a finished folder in the place of an old one. Where that fails, the old one is back.
 *
 * @param old the folder that stands there now, if any
 * @param move renames; given by tests that let it fail
 */
export async function exchange(
  fresh: string,
  old: string | undefined,
  target: string,
  move: (from: string, to: string) => Promise<void> = rename,
): Promise<void> {
  if (old === undefined) {
    await move(fresh, target);
    return;
  }
  const aside = `${fresh}-old`;
  await move(old, aside);
  await move(fresh, target).catch(async (error) => {
    await rename(aside, old);
    throw error;
  });
  await rm(aside, { recursive: true, force: true });
}

async function refuseForeign(
  full: string,
  target: string,
  files: readonly OutputFile[],
  manifest: string,
): Promise<void> {
  const present = await listFiles(full).catch((error) => {
    throw unwritable(target, error);
  });
  if (present.length === 0) return;
  const earlier = await readFile(path.join(full, manifest), 'utf8').catch(() => '');
  const own = readManifest(textOf(files.find((file) => file.path === manifest)));
  const read = readManifest(earlier);
  const listed = new Set(read && read.kind === own?.kind ? [...read.files, manifest] : []);
  const foreign = present.find((name) => !listed.has(name));
  if (foreign === undefined) return;
  throw new UserError(
    message(
      `出力先 ${target} に別の内容（${foreign} など）があるため、書き込まない。空のディレクトリを指定するか、それを移す`,
      `the output directory ${target} holds something else, so nothing was written: ${foreign}; name an empty directory or move that away`,
    ),
    3,
  );
}

/** Paths below a folder of everything that is no folder, with `/`. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

function textOf(file: OutputFile | undefined): string {
  return file ? Buffer.from(file.bytes as string).toString() : '';
}

/** Kind and files of a manifest; undefined for any other text. */
function readManifest(text: string): { kind: string; files: string[] } | undefined {
  try {
    const { format, files, archive } = JSON.parse(text);
    if (typeof format !== 'string' || !Array.isArray(files)) return undefined;
    const listed = files.map((file) => String(file?.path));
    const archived = typeof archive === 'string' ? [archive] : [];
    return { kind: format.replace(/ \d+$/, ''), files: [...listed, ...archived] };
  } catch {
    return undefined;
  }
}

function isFile(target: string): UserError {
  return new UserError(
    message(
      `出力先 ${target} はディレクトリではなくファイルである。別の名前を指定する`,
      `the output directory ${target} is a file; name another one`,
    ),
    3,
  );
}
