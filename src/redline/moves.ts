import type { Nodes } from 'mdast';
import { nodeKey, textOf } from './tree.ts';
import type { BlockChange, ClauseChange } from './types.ts';

/** A shorter block is more likely said twice than moved. */
const ENOUGH_TEXT = 20;

/**
 * Finds blocks that left one place and stand unchanged at another: a paragraph carried over to
 * another clause, an item or row in another order. The two places get the same number. Only texts
 * that are deleted once and inserted once count, so that stock phrases are never called moved.
 */
export function findMoves(clauses: readonly ClauseChange[]): ClauseChange[] {
  const places = { deleted: new Map<string, number>(), inserted: new Map<string, number>() };
  walk(clauses, (change) => {
    const key = keyOf(change.node);
    if (key) places[change.change].set(key, (places[change.change].get(key) ?? 0) + 1);
    return change;
  });
  const numbers = new Map<string, number>();
  for (const [key, count] of places.inserted) {
    if (count === 1 && places.deleted.get(key) === 1) numbers.set(key, numbers.size + 1);
  }
  if (numbers.size === 0) return [...clauses];
  return walk(clauses, (change) => {
    const move = numbers.get(keyOf(change.node) ?? '');
    return move === undefined ? change : { ...change, move };
  });
}

type Whole = BlockChange & { change: 'inserted' | 'deleted' };

function keyOf(node: Nodes): string | undefined {
  return textOf(node).replace(/\s+/g, '').length >= ENOUGH_TEXT ? nodeKey(node) : undefined;
}

function walk(clauses: readonly ClauseChange[], visit: (change: Whole) => Whole): ClauseChange[] {
  const block = (change: BlockChange): BlockChange => {
    if (change.change === 'inserted' || change.change === 'deleted') return visit(change);
    if (change.change === 'container') return { ...change, children: change.children.map(block) };
    return change;
  };
  return clauses.map((clause) =>
    clause.change === 'same' ? clause : { ...clause, blocks: clause.blocks.map(block) },
  );
}
