import type { Passage } from '../../document/index.ts';
import type { Reason } from '../types.ts';

const FORMER =
  /(?:(?:改正|改定|改訂|変更)前の?|旧|従前の|(?:\b(?:former|formerly|previous|previously|prior|old|earlier)(?: version(?:s)? of)? ))$/i;
const OF_VERSION = /^ (?:of|in) (?:version|v\.?) ?\d/i;
const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
];

/**
 * Why a reference speaks of another version than the one in force, or is quoted and not made: text
 * of the revision history, 改正前の第3条, 旧第3条, words that a sentence puts into 「…」 (guide §6.4).
 *
 * @param relative counted from its own place: 前項 in a past 附則 is of that 附則
 */
export function otherVersion(
  passage: Passage,
  start: number,
  end: number,
  relative: boolean,
): Reason | undefined {
  if (passage.zone === 'history' || passage.zone === 'old') return 'other-version';
  if (passage.zone === 'past' && !relative) return 'other-version';
  const { text } = passage;
  if (FORMER.test(text.slice(Math.max(0, start - 24), start))) return 'other-version';
  if (OF_VERSION.test(text.slice(end, end + 20))) return 'other-version';
  return undefined;
}

/** No quotation is longer than this. */
const FAR = 2000;

/** Whether a range lies inside quotation marks that hold more than it. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return QUOTES.some(([open, close]) => {
    const before = text.slice(Math.max(0, start - FAR), start);
    const from = before.lastIndexOf(open);
    if (from < 0 || before.includes(close, from)) return false;
    return text.slice(end, end + FAR).includes(close);
  });
}
