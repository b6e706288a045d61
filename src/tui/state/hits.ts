import type { Row } from '../../render/ansi/index.ts';
import { comparable } from '../../text/comparable.ts';

/** A stretch of a row, in UTF-16 offsets of the row's text. */
export interface HitPart {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** One place where a word was found; it may go on in the next row. */
export type Hit = readonly HitPart[];

const found = new WeakMap<readonly Row[], { word: string; hits: readonly Hit[] }>();

/**
 * Where a word stands in some rows. Full-width and half-width, capital and small letters are the
 * same. Where `running` is set, a word is found across the end of a row too, because a wrapped
 * sentence goes on in the next one; blanks do not count then.
 */
export function hitsIn(rows: readonly Row[], word: string, running: boolean): readonly Hit[] {
  const needle = fold(word);
  if (needle === '') return [];
  const known = found.get(rows);
  if (known?.word === word) return known.hits;
  const hits = search(rows, needle, running);
  found.set(rows, { word, hits });
  return hits;
}

function search(rows: readonly Row[], needle: string, running: boolean): Hit[] {
  let text = '';
  const places: { row: number; offset: number }[] = [];
  const add = (character: string, row: number, offset: number) => {
    text += character;
    places.push({ row, offset });
  };
  for (const [row, { spans }] of rows.entries()) {
    const line = comparable(spans.map((span) => span.text).join('')).toLowerCase();
    for (let at = 0; at < line.length; at++) {
      if (!/\s/.test(line[at]!)) add(line[at]!, row, at);
    }
    if (!running || line.trim() === '') add('\n', row, line.length);
  }
  const hits: Hit[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    hits.push(partsOf(places.slice(at, at + needle.length)));
  }
  return hits;
}

function partsOf(places: readonly { row: number; offset: number }[]): Hit {
  const parts: { row: number; start: number; end: number }[] = [];
  for (const { row, offset } of places) {
    const last = parts.at(-1);
    if (last?.row === row) last.end = offset + 1;
    else parts.push({ row, start: offset, end: offset + 1 });
  }
  return parts;
}

function fold(word: string): string {
  return comparable(word).toLowerCase().replace(/\s/g, '');
}
