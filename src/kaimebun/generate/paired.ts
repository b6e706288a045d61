import type { Act, Line } from '../types.ts';
import type { Unit } from './units.ts';

/** A paired provision; the acts name it by its old number. */
export interface Paired {
  readonly old: Unit;
  readonly now: Unit;
}

/** A provision that is written anew; the heading of an annex, form or section stays where it is. */
export function rewriteOf({ old, now }: Paired): Act {
  const keeps = !/^(?:art|title)/.test(old.key);
  const lines = renamed(now.lines, now.key, old.key).filter(
    (line) => !(keeps && line.kind === 'heading' && line.key === old.key),
  );
  if (lines.length === 0) return { act: 'delete', at: old.key, portion: 'body' };
  return { act: 'rewrite', at: old.key, lines };
}

/** Lines of a provision under another key. */
export function renamed(lines: readonly Line[], from: string, to: string): Line[] {
  return lines.map((line) => ({ ...line, key: to + line.key.slice(from.length) }));
}
