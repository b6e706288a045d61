import path from 'node:path';
import { type Document, decode, parseDocument } from '../document/index.ts';
import { compareDocuments, type Redline } from '../redline/index.ts';
import { findRepository, readBlob } from '../store/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { readText } from './check.ts';

/**
 * Compares two files, each given as a path or as `REVISION:PATH`.
 *
 * @param directory where `-C` points: paths and revisions are meant from there
 * @throws UserError (3) where a file cannot be read
 */
export async function diffFiles(directory: string, old: string, now: string): Promise<Redline> {
  return compareDocuments(await readVersion(directory, old), await readVersion(directory, now));
}

async function readVersion(directory: string, given: string): Promise<Document> {
  const revision = /^([^:/\\][^:]*):(.+)$/.exec(given);
  if (!revision || /^[A-Za-z]$/.test(revision[1]!)) {
    return parseDocument(given, await readText(path.resolve(directory, given), given));
  }
  const root = await findRepository(directory);
  const name = revision[2]!.startsWith('./')
    ? path.relative(root, path.resolve(directory, revision[2]!)).split(path.sep).join('/')
    : revision[2]!;
  const decoded = decode(await readBlob(root, revision[1]!, name));
  if ('text' in decoded) return parseDocument(name, decoded.text);
  throw new UserError(
    message(
      `${given} を読めない: ${decoded.problem.ja}`,
      `${given} cannot be read: ${decoded.problem.en}`,
    ),
    3,
  );
}
