import { isWithin } from '../keys.ts';
import type { Line, Projection } from '../types.ts';

/** The lines of a provision in two versions, in its old number. */
export interface UnitPair {
  readonly old: Projection;
  readonly now: Projection;
}

/** Takes the lines of a provision out of two versions. */
export function unitPair(base: Projection, lines: Projection, old: string, now: string): UnitPair {
  return {
    old: base.filter(({ key }) => isWithin(key, old)),
    now: lines
      .filter(({ key }) => isWithin(key, now))
      .map((line) => ({ ...line, key: old + line.key.slice(now.length) })),
  };
}

/** Whether all lines are still there, so that only words differ. */
export function isWordsOnly({ old, now }: UnitPair): boolean {
  return (
    old.length === now.length &&
    old.every((line, at) => {
      const other = now[at]!;
      return line.key === other.key && line.kind === other.kind && sameCells(line, other);
    })
  );
}

/** A cell that was empty has no words to change. */
function sameCells({ kind, text }: Line, other: Line): boolean {
  if (kind !== 'row') return true;
  const [a, b] = [text, other.text].map((row) => row.split('｜').map((cell) => cell === ''));
  return a!.join() === b!.join();
}
