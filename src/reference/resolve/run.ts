import type { Absolute } from './steps.ts';

/**
 * The reference that a run goes on from, and the text between: the one right before, or, where a note
 * in brackets stands between, the one before the note. In `第6条第1項（第2号を除く。）及び第3項` the run
 * of 第3項 began with 第6条第1項.
 *
 * @param done references of the text so far, in order
 * @param start where the mention in question begins
 */
export function runBefore(
  text: string,
  done: readonly Absolute[],
  start: number,
): { before: Absolute | undefined; gap: string } {
  const last = done.at(-1);
  const gap = text.slice(last?.mention.end ?? 0, start);
  if (!last || gap.length > FAR || !/[）)]/.test(gap)) return { before: last, gap };
  const open = opened(text, start - gap.length, start);
  if (open === undefined) return { before: last, gap: withoutNotes(gap) };
  const before = done.findLast(({ mention }) => mention.end <= open);
  if (!before) return { before: last, gap };
  return { before, gap: withoutNotes(text.slice(before.mention.end, start)) };
}

/** A note is shorter than this, and what joins two references much shorter. */
const FAR = 400;

/** Where the outermost bracket opens that closes between two offsets and opens before them. */
function opened(text: string, from: number, to: number): number | undefined {
  let depth = 0;
  let excess = 0;
  for (let at = from; at < to; at++) {
    if (/[（(]/.test(text[at]!)) depth++;
    else if (/[）)]/.test(text[at]!)) {
      if (depth > 0) depth--;
      else excess++;
    }
  }
  if (excess === 0) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - FAR); at--) {
    if (/[）)]/.test(text[at]!)) excess++;
    else if (/[（(]/.test(text[at]!) && --excess === 0) return at;
  }
  return undefined;
}

/** A text without what stands in brackets: `（第2号を除く。）及び` is `及び`. */
function withoutNotes(text: string): string {
  let rest = text;
  for (;;) {
    const shorter = rest.replace(/[（(][^（）()]*[）)]/, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}
