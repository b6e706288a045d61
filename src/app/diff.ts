import path from 'node:path';
import { type Document, parseDocument } from '../document/index.ts';
import { compareDocuments, type Redline } from '../redline/index.ts';
// The rest of the store, which git takes with it, is loaded where a file is in a repository.
import { hasRepository } from '../store/has-repository.ts';
import { readFileBytes } from '../store/read-file.ts';
import { readText, textOf } from './read-text.ts';

/** A comparison of two files. */
export interface FileDiff {
  readonly redline: Redline;
  /** Files of the two that were read from disk and are not what the last commit has. */
  readonly uncommitted: readonly string[];
}

/**
 * Compares two files, each given as a path or as `REVISION:PATH`. A file on disk that is called so
 * goes first. The path of a revision is meant from the root of the repository, as git means it, or
 * where there is no such file, from `directory`; with `./` or `../` it is always the latter.
 *
 * @param directory where `-C` points
 * @throws UserError (3) where a file cannot be read
 */
export async function diffFiles(directory: string, old: string, now: string): Promise<FileDiff> {
  const versions = [await readVersion(directory, old), await readVersion(directory, now)] as const;
  // git looks at the files while they are compared.
  const changed = Promise.all(
    versions.map(async ({ file }) =>
      file !== undefined && (await isUncommitted(path.resolve(directory, file))) ? [file] : [],
    ),
  );
  await new Promise((resolve) => setImmediate(resolve));
  const redline = compareDocuments(versions[0].document, versions[1].document);
  return { redline, uncommitted: (await changed).flat() };
}

async function isUncommitted(file: string): Promise<boolean> {
  if (!hasRepository(path.dirname(file))) return false;
  const { differsFromHead } = await import('../store/index.ts');
  return differsFromHead(file);
}

interface Version {
  readonly document: Document;
  /** As the user gave it, where it was read from disk. */
  readonly file?: string;
}

/** A version given as a path or as `REVISION:PATH`, as {@link diffFiles} takes it. */
export async function readVersion(directory: string, given: string): Promise<Version> {
  const full = path.resolve(directory, given);
  const parts = splitRevision(given);
  const onDisk = parts && (await readFileBytes(full, given).catch(() => undefined));
  if (!parts || onDisk) {
    const text = onDisk ? textOf(onDisk, given) : await readText(full, given);
    return { document: parseDocument(given, text), file: given };
  }
  const { name, bytes } = await readRevision(directory, parts.revision, parts.name);
  return { document: parseDocument(name, textOf(bytes, given)) };
}

/** Splits at the first colon that is not in braces: `HEAD^{/fix: x}:cp.md`; `C:\cp.md` is a path. */
function splitRevision(given: string): { revision: string; name: string } | undefined {
  const match = /^((?:[^:{]|\{[^}]*\})+):(.+)$/s.exec(given);
  if (!match || given.startsWith('-') || /^[A-Za-z]:\\/.test(given)) return undefined;
  return { revision: match[1]!, name: match[2]! };
}

async function readRevision(directory: string, revision: string, name: string) {
  const { findRepository, prefixOf, readBlob } = await import('../store/index.ts');
  const root = await findRepository(directory);
  const here = path.posix.join(await prefixOf(directory), name);
  const read = async (from: string) => ({
    name: from,
    bytes: await readBlob(root, revision, from),
  });
  if (/^\.\.?\//.test(name)) return read(here);
  return read(name).catch((error: unknown) =>
    read(here).catch(() => {
      throw error;
    }),
  );
}
