import { displayWidth } from '../../text/width.ts';
import type { Measure } from './letters.ts';

/** Signs of addresses, names and identifiers behind which a line may well end. */
const GOOD = /[/.,:;?&=_\-@)\]}]/;

/** Letters that lines do not end between: what is neither blank nor wide. */
const WORD = /[\u0021-\u1fff\u2010-\u2e7f]+/g;

/**
 * Where a line may end inside words that are wider than a line: behind signs of addresses and
 * names, between words that are written as one, and anywhere in what is still too wide. Words that fit are not broken.
 *
 * @param columns half-width columns of a line
 * @param measure widths of texts in such columns
 * @returns UTF-16 offsets in the text
 */
export function breaksIn(text: string, columns: number, measure: Measure = displayWidth): number[] {
  const breaks: number[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (measure(word) <= columns) continue;
    let start = 0;
    for (let at = 1; at < word.length; at++) {
      if (!isGood(word[at - 1]!, word[at]!)) continue;
      breaks.push(...anywhere(word.slice(start, at), index + start, columns, measure), index + at);
      start = at;
    }
    breaks.push(...anywhere(word.slice(start), index + start, columns, measure));
  }
  return breaks;
}

/** Behind a sign, and between the words of `authorityKeyIdentifier`. */
function isGood(before: string, after: string): boolean {
  if (GOOD.test(before)) return !GOOD.test(after);
  return /[a-z]/.test(before) && /[A-Z]/.test(after);
}

function anywhere(part: string, offset: number, columns: number, measure: Measure): number[] {
  if (measure(part) <= columns) return [];
  // Not within a letter and its accent.
  return [...part.matchAll(/(?!^)\P{Mark}/gu)].map(({ index }) => offset + index);
}

/** Width of the widest word of a text, in half-width columns. */
export function widestWord(text: string, measure: Measure = displayWidth): number {
  return (text.match(WORD) ?? []).reduce((widest, word) => Math.max(widest, measure(word)), 0);
}
