import { blockBigrams } from './block-likeness.ts';
import { compareBlock } from './blocks.ts';
import { dice } from './similarity.ts';
import { textOf } from './tree.ts';
import type { ClauseChange, EditedMove } from './types.ts';
import { mapWholes, saysEnough, type Whole } from './wholes.ts';

/** Least likeness of a block and what became of it at another place. */
const ALIKE = 0.6;
/** Length of the stretches of text by which candidates are found. */
const STRETCH = 6;
/** A stretch that more blocks have is a stock phrase and finds nothing. */
const COMMON = 8;
/** Candidates that are compared as a whole, those with the most stretches first. */
const CANDIDATES = 5;

/**
 * Finds blocks that left one place and stand at another with some of their words changed. Both must
 * be the likeliest for the other, and no second one as likely. Takes the moves of
 * {@link findMoves} for granted and numbers on from them.
 */
export function findEditedMoves(clauses: readonly ClauseChange[]): ClauseChange[] {
  const left: Record<Whole['change'], Whole[]> = { deleted: [], inserted: [] };
  let moves = 0;
  mapWholes(clauses, (change) => {
    moves = Math.max(moves, change.move ?? 0);
    if (change.move === undefined && change.node.type !== 'heading' && saysEnough(change)) {
      left[change.change].push(change);
    }
    return change;
  });
  const forward = likeliest(left.deleted, left.inserted);
  const back = likeliest(left.inserted, left.deleted);
  const edited = new Map<Whole, EditedMove>();
  for (const [old, now] of forward) {
    if (back.get(now) !== old) continue;
    const [inside, more] = compareBlock([old.node], [now.node]);
    if (!inside || more) continue;
    moves++;
    edited.set(old, { move: moves, inside }).set(now, { move: moves, inside });
  }
  if (edited.size === 0) return [...clauses];
  return mapWholes(clauses, (change) => {
    const found = edited.get(change);
    return found ? { ...change, edited: found } : change;
  });
}

/** For each block the one of the others that is most like it, if it is alone in that. */
function likeliest(blocks: readonly Whole[], others: readonly Whole[]): Map<Whole, Whole> {
  const owners = new Map<string, Whole[]>();
  for (const other of others) {
    for (const stretch of stretches(other)) {
      const known = owners.get(stretch);
      if (!known) owners.set(stretch, [other]);
      else if (known.length <= COMMON) known.push(other);
    }
  }
  const found = new Map<Whole, Whole>();
  for (const block of blocks) {
    const hits = new Map<Whole, number>();
    for (const stretch of stretches(block)) {
      const known = owners.get(stretch) ?? [];
      if (known.length > COMMON) continue;
      for (const other of known) {
        if (other.node.type === block.node.type) hits.set(other, (hits.get(other) ?? 0) + 1);
      }
    }
    const [first, second] = [...hits]
      .sort((a, b) => b[1] - a[1])
      .slice(0, CANDIDATES)
      .map(([other]) => ({
        other,
        alike: dice(blockBigrams(block.node), blockBigrams(other.node)),
      }))
      .sort((a, b) => b.alike - a.alike);
    if (first && first.alike >= ALIKE && first.alike > (second?.alike ?? 0)) {
      found.set(block, first.other);
    }
  }
  return found;
}

/** The stretches of {@link STRETCH} characters in a block, each once. */
function stretches({ node }: Whole): Set<string> {
  const text = textOf(node).replace(/\s+/g, '');
  return new Set(
    Array.from({ length: Math.max(0, text.length - STRETCH + 1) }, (_, at) =>
      text.slice(at, at + STRETCH),
    ),
  );
}
