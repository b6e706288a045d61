import { eastAsianWidth } from 'get-east-asian-width';

/** Characters that are a grapheme cluster each unless a character of another kind is beside them. */
export const SIMPLE =
  '\\x20-\\x7e\\xa0-\\xac\\xae-\\xff\\u2010-\\u2027\\u3000-\\u3029\\u3041-\\u3096\\u309b-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uff01-\\uff60\\uffe0-\\uffe6';

const ALL_SIMPLE = new RegExp(`^[${SIMPLE}]*$`);
const ASCII = /^[\x20-\x7e]*$/;
let graphemes: Intl.Segmenter | undefined;

/** The grapheme clusters of a text: か + U+3099 is one, and so is an emoji with its modifiers. */
export function splitGraphemes(text: string): string[] {
  if (ALL_SIMPLE.test(text)) return text.split('');
  // Made when it is needed: that takes as long as a short text.
  graphemes ??= new Intl.Segmenter('ja', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), (part) => part.segment);
}

/** Columns of one grapheme cluster in a terminal: 0, 1 or 2. East Asian Ambiguous counts as 1. */
export function graphemeWidth(cluster: string): number {
  const code = cluster.codePointAt(0);
  if (code === undefined || code < 0x20 || (code >= 0x7f && code < 0xa0)) return 0;
  if (code < 0x300) return 1;
  if (/^(?:\p{Mark}|[\u200b-\u200d]|\ufe0f)/u.test(cluster)) return 0;
  if (cluster.includes('\ufe0f')) return 2;
  return eastAsianWidth(code);
}

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const cluster of splitGraphemes(text)) width += graphemeWidth(cluster);
  return width;
}

/** The text cut to at most `columns`; `mark` (default `~`) stands where something was cut off. */
export function truncate(text: string, columns: number, mark = '~'): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = displayWidth(mark);
  if (width > columns) return '';
  for (const cluster of splitGraphemes(text)) {
    const next = width + graphemeWidth(cluster);
    if (next > columns) break;
    kept += cluster;
    width = next;
  }
  return kept + mark;
}

/** The text cut or filled with blanks to exactly `columns`. */
export function fit(text: string, columns: number): string {
  const cut = truncate(text, columns);
  return cut + ' '.repeat(Math.max(0, columns - displayWidth(cut)));
}
