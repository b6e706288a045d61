import { nodeKey } from './tree.ts';
import type { ClauseChange } from './types.ts';
import { mapWholes, saysEnough, type Whole } from './wholes.ts';

/**
 * Finds blocks that left one place and stand unchanged at another: a paragraph carried over to
 * another clause, an item or row in another order. The two places get the same number, from 1 on.
 * Only texts that are deleted once and inserted once count, so that stock phrases are never called
 * moved.
 */
export function findMoves(clauses: readonly ClauseChange[]): ClauseChange[] {
  const places = { deleted: new Map<string, number>(), inserted: new Map<string, number>() };
  mapWholes(clauses, (change) => {
    const key = keyOf(change);
    if (key) places[change.change].set(key, (places[change.change].get(key) ?? 0) + 1);
    return change;
  });
  const numbers = new Map<string, number>();
  for (const [key, count] of places.inserted) {
    if (count === 1 && places.deleted.get(key) === 1) numbers.set(key, numbers.size + 1);
  }
  if (numbers.size === 0) return [...clauses];
  return mapWholes(clauses, (change) => {
    const move = numbers.get(keyOf(change) ?? '');
    return move === undefined ? change : { ...change, move };
  });
}

function keyOf(change: Whole): string | undefined {
  return saysEnough(change) && !change.regrouped ? nodeKey(change.node) : undefined;
}
