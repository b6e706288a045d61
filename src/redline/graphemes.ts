import { splitGraphemes } from '../text/width.ts';
import type { Hunk, Texts } from './hunk.ts';

/** What may be a part of a longer character: marks, joiners, variation selectors, skin tones, flags. */
const JOINED =
  /[\p{M}\p{Emoji_Modifier}\p{Regional_Indicator}\u{1100}-\u{11ff}]|\u200d|\u20e3|[\ud800-\udfff]/u;
/** Longest character that is looked for, in UTF-16 units: a family of four has eleven. */
const LONGEST = 40;

/**
 * Moves the ends of hunks out of what a reader sees as one character: か and its combining mark, 葛
 * and its variation selector, a family joined of four people. Hunks that meet become one.
 */
export function wholeGraphemes(hunks: readonly Hunk[], texts: Texts): Hunk[] {
  const whole: Hunk[] = [];
  for (const hunk of hunks) {
    const last = whole.at(-1);
    const lowest = last?.oldEnd ?? 0;
    let { oldStart, newStart, oldEnd, newEnd } = hunk;
    while (oldStart > lowest && (isInside(texts.old, oldStart) || isInside(texts.new, newStart))) {
      oldStart--;
      newStart--;
    }
    while (
      oldEnd < texts.old.length &&
      newEnd < texts.new.length &&
      texts.old[oldEnd] === texts.new[newEnd] &&
      (isInside(texts.old, oldEnd) || isInside(texts.new, newEnd))
    ) {
      oldEnd++;
      newEnd++;
    }
    // Neighbours stay apart, where no character goes from one into the other.
    const cut = isInside(texts.old, oldStart) || isInside(texts.new, newStart);
    const over = last !== undefined && (last.oldEnd > oldStart || last.newEnd > newStart);
    if (last && (over || (cut && last.oldEnd === oldStart))) {
      whole[whole.length - 1] = {
        oldStart: last.oldStart,
        newStart: last.newStart,
        oldEnd: Math.max(last.oldEnd, oldEnd),
        newEnd: Math.max(last.newEnd, newEnd),
      };
    } else {
      whole.push({ oldStart, oldEnd, newStart, newEnd });
    }
  }
  return whole;
}

/** Whether an offset lies inside a character. */
function isInside(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  if (!JOINED.test(text.slice(at - 1, at + 1)) && !JOINED.test(text.slice(at - 2, at + 2))) {
    return false;
  }
  const start = Math.max(0, at - LONGEST);
  let end = start;
  for (const cluster of splitGraphemes(text.slice(start, at + LONGEST))) {
    if (end >= at) break;
    end += cluster.length;
  }
  return end !== at;
}
