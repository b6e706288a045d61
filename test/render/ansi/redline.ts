import { parseDocument } from '../../../src/document/index.ts';
import { compareDocuments, type Redline } from '../../../src/redline/index.ts';
import { type Row, toAnsi } from '../../../src/render/ansi/index.ts';

/** The redline of two Markdown texts. */
export function redlineOf(old: string, now: string): Redline {
  return compareDocuments(parseDocument('old.md', old), parseDocument('new.md', now));
}

/** Rows as they read without colour. */
export function plain(rows: readonly Row[]): string {
  return toAnsi(rows, { color: false });
}

/** Numbers of the changes with the text of the row that each begins in. */
export function changesOf(rows: readonly Row[]): [number, string][] {
  return rows.flatMap((row) =>
    row.change === undefined ? [] : [[row.change, row.spans.map(({ text }) => text).join('')]],
  );
}
