import type { Hunk } from './hunk.ts';
import { compareLines } from './lines.ts';

/** Finds where two Markdown texts differ as they are written: lines first, then words. */
export function compareSources(old: string, now: string): Hunk[] {
  const flat = (text: string) => ({
    shells: [],
    text,
    runs: [{ start: 0, end: text.length, marks: [] }],
  });
  return compareLines(flat(old), flat(now));
}
