import { compareKeys, isWithin, lastStep, rowOf, shiftedKey } from '../keys.ts';
import type { Line, Misfit } from '../types.ts';
import { reached } from './reach.ts';

/** The provisions of one series from one key to another. */
export function rangeOf(lines: readonly Line[], from: string, to: string): Set<string> {
  const { kind, above } = lastStep(from);
  const depth = from.split('/').length;
  const keys = lines.map(({ key }) => key.split('/').slice(0, depth).join('/'));
  return new Set(
    keys.filter((key) => {
      const own = lastStep(key);
      return (
        own.kind === kind &&
        own.above === above &&
        compareKeys(from, key) <= 0 &&
        compareKeys(key, to) <= 0
      );
    }),
  );
}

/** `別表第1の3の項を同表の4の項とし` */
export function renumberRow(lines: readonly Line[], from: string, to: string): Line[] | Misfit {
  const first = rowOf(to)?.first;
  const at = lines.findIndex((line) => reached(line, from));
  if (at < 0 || first === undefined) return { key: from, why: 'absent' };
  if (lines.some((line) => reached(line, to))) return { key: from, why: 'taken', words: to };
  const cells = lines[at]!.text.split('｜');
  return lines.with(at, { ...lines[at]!, text: [first, ...cells.slice(1)].join('｜') });
}

/** `第9条を第10条とし` */
export function renumber(
  lines: readonly Line[],
  moves: ReadonlyMap<string, string>,
): Line[] | Misfit {
  for (const [from, to] of moves) {
    if (!lines.some(({ key }) => isWithin(key, from))) return { key: from, why: 'absent' };
    const taken = lines.some(({ key }) => isWithin(key, to));
    if (taken && !moves.has(to)) return { key: from, why: 'taken', words: to };
  }
  return lines.map((line) => {
    const from = [...moves.keys()].find((key) => isWithin(line.key, key));
    return from === undefined
      ? line
      : { ...line, key: moves.get(from)! + line.key.slice(from.length) };
  });
}

/** `第6条から第8条までを1条ずつ繰り下げ` */
export function shift(
  lines: readonly Line[],
  from: string,
  to: string,
  by: number,
): Line[] | Misfit {
  const keys = [...rangeOf(lines, from, to)];
  if (!keys.includes(from)) return { key: from, why: 'absent' };
  if (!keys.includes(to)) return { key: to, why: 'absent' };
  return renumber(lines, new Map(keys.map((key) => [key, shiftedKey(key, by)])));
}
