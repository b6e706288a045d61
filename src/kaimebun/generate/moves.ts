import { compareKeys, lastStep, shiftedKey } from '../keys.ts';
import type { Act } from '../types.ts';

/** A provision that gets another number, and what changes in it before (K19). */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** Acts on its words, in its old number. */
  readonly before: readonly Act[];
  /** What is put to it in its new number. */
  readonly after?: readonly Act[];
}

/** From how many provisions on a move is written for several (K17). */
const BUNDLE = 4;

/**
 * The acts that give provisions new numbers: what moves down from the back, what moves up from the
 * front, so that no number is taken when it is given (K16). Four or more in a row without other
 * changes: the one at the end by itself, the rest together; branch numbers never (K17, K18).
 */
export function moveActs(moves: readonly Move[]): Act[] {
  const acts: Act[] = [];
  const ordered = inOrder(moves);
  for (let at = 0; at < ordered.length; ) {
    const run = runFrom(ordered, at);
    if (run.length >= BUNDLE) {
      const [first, ...rest] = run;
      acts.push(...single(first!), together(rest));
    } else acts.push(...run.flatMap(single));
    at += run.length;
  }
  return acts;
}

/** One after the other, each to a number that is free by then. */
function inOrder(moves: readonly Move[]): Move[] {
  const left = [...moves].sort((a, b) => compareKeys(a.from, b.from));
  const ordered: Move[] = [];
  const down = left.filter((move) => compareKeys(move.to, move.from) > 0).reverse();
  const up = left.filter((move) => compareKeys(move.to, move.from) <= 0);
  for (const move of [...up, ...down]) ordered.push(move);
  return ordered;
}

/** Moves that follow one another by the same distance, without changes of their own. */
function runFrom(moves: readonly Move[], at: number): readonly Move[] {
  const first = moves[at]!;
  let end = at + 1;
  const by = distance(first);
  while (end < moves.length) {
    const [before, next] = [moves[end - 1]!, moves[end]!];
    const step = by > 0 ? -1 : 1;
    if (distance(next) !== by || next.from !== shiftedKey(before.from, step)) break;
    if (isBranch(next.from) || next.before.length > 0 || first.before.length > 0) break;
    end++;
  }
  return moves.slice(at, end);
}

function distance({ from, to }: Move): number {
  return isBranch(from) || isBranch(to)
    ? Number.NaN
    : Number(lastStep(to).number) - Number(lastStep(from).number);
}

function isBranch(key: string): boolean {
  return !/^\d+$/.test(lastStep(key).number);
}

function single({ from, to, before, after = [] }: Move): Act[] {
  return [...before, { act: 'renumber', at: from, to }, ...after];
}

function together(moves: readonly Move[]): Act {
  const keys = moves.map(({ from }) => from).sort(compareKeys);
  return { act: 'shift', from: keys[0]!, to: keys.at(-1)!, by: distance(moves[0]!) };
}
