import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Document, parseDocument, passagesOf } from '../../src/document/index.ts';
import {
  citingDocument,
  citingId,
  type Reference,
  readerFor,
  readPassage,
} from '../../src/reference/index.ts';

const ROOT = fileURLToPath(new URL('../../policies/', import.meta.url));

/** The repository's own policies. */
export const policies: readonly Document[] = readdirSync(ROOT)
  .filter((file) => file.endsWith('.md'))
  .map((file) => parseDocument(`policies/${file}`, readFileSync(`${ROOT}${file}`, 'utf8')));

/** Reads a text as if it stood at a place of a document: `rule-proc art:5/p:1`. */
export function readAt(
  where: string,
  text: string,
  documents: readonly Document[] = policies,
): Reference[] {
  const [id, place] = where.split(' ') as [string, string];
  const own = documents.find((document) => document.id === id);
  const reader = readerFor(own ? citingDocument(own) : citingId(id), documents);
  const source = parseDocument('text.md', `---\nnumbering: none\n---\n\n${text}\n`);
  const references: Reference[] = [];
  let before: Parameters<typeof readPassage>[3] = [];
  for (const passage of passagesOf(source)) {
    const read = readPassage(source, { ...passage, place, labelLength: 0 }, reader, before);
    references.push(...read.references);
    before = read.before;
  }
  return references;
}

/** `第3条 → #art:3`, with the citing document's own id left out. */
export function printed(where: string, references: readonly Reference[]): string[] {
  const own = `${where.split(' ')[0]}#`;
  return references.map(({ surface, notation }) => {
    const target = notation.startsWith(own) ? notation.slice(own.length - 1) : notation;
    return `${surface} → ${target}`;
  });
}
