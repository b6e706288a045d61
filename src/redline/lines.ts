import type { Flat } from './flatten.ts';
import type { Hunk } from './hunk.ts';
import { align } from './sequence.ts';
import { compareWords } from './words.ts';

/**
 * Finds where two texts of code differ: lines first, then the words of the lines that changed, so
 * that what stayed of one line is never taken for a part of another.
 */
export function compareLines(old: Flat, now: Flat): Hunk[] {
  const before = linesOf(old.text);
  const after = linesOf(now.text);
  const keys = (lines: readonly Line[]) => lines.map(({ text }) => text);
  const at = (lines: readonly Line[], index: number, end: number) => lines[index]?.start ?? end;
  return align(keys(before), keys(after)).flatMap((stretch) => {
    if (stretch.equal) return [];
    const oldStart = at(before, stretch.oldStart, old.text.length);
    const newStart = at(after, stretch.newStart, now.text.length);
    const oldEnd = at(before, stretch.oldEnd, old.text.length);
    const newEnd = at(after, stretch.newEnd, now.text.length);
    if (oldStart === oldEnd || newStart === newEnd) return [{ oldStart, oldEnd, newStart, newEnd }];
    const hunks = compareWords(part(old, oldStart, oldEnd), part(now, newStart, newEnd));
    return hunks.map((hunk) => ({
      oldStart: oldStart + hunk.oldStart,
      oldEnd: oldStart + hunk.oldEnd,
      newStart: newStart + hunk.newStart,
      newEnd: newStart + hunk.newEnd,
    }));
  });
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Lines and the line feeds between them, which pair the lines that changed. */
function linesOf(text: string): Line[] {
  return [...text.matchAll(/\n|[^\n]+/g)].map((match) => ({ text: match[0], start: match.index }));
}

/** A part of a text without markup. */
function part({ shells, text }: Flat, start: number, end: number): Flat {
  return {
    shells,
    text: text.slice(start, end),
    runs: [{ start: 0, end: end - start, marks: [] }],
  };
}
