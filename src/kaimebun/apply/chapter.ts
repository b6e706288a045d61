import { isWithin } from '../keys.ts';
import type { Line } from '../types.ts';

/** Where a chapter begins, and where the next one or the end of the articles is; -1 for none. */
export function chapterExtent(lines: readonly Line[], key: string): [from: number, end: number] {
  const from = lines.findIndex((line) => line.key === key);
  const length = lines.slice(from + 1).findIndex((line) => !/^art:/.test(line.key));
  return [from, from < 0 || length < 0 ? lines.length : from + 1 + length];
}

/** Whether a provision stands in a chapter. */
export function isInChapter(lines: readonly Line[], key: string, chapter: string): boolean {
  const [from, end] = chapterExtent(lines, chapter);
  return from >= 0 && lines.slice(from, end).some((line) => isWithin(line.key, key));
}
