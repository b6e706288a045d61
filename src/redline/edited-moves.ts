import { blockBigrams } from './block-likeness.ts';
import { compareBlock } from './blocks.ts';
import { dice } from './similarity.ts';
import { candidates, sketch } from './sketch.ts';
import { textOf } from './tree.ts';
import type { ClauseChange, EditedMove } from './types.ts';
import { mapWholes, saysEnough, type Whole } from './wholes.ts';

/** Least likeness of a block and what became of it at another place. */
const ALIKE = 0.6;
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
    const free = change.move === undefined && !change.regrouped;
    if (free && change.node.type !== 'heading' && saysEnough(change)) {
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
  const sketches = (wholes: readonly Whole[]) => wholes.map(({ node }) => sketch(textOf(node)));
  const likely = candidates(sketches(blocks), sketches(others));
  const found = new Map<Whole, Whole>();
  for (const [index, block] of blocks.entries()) {
    const [first, second] = likely[index]!.map((at) => others[at]!)
      .filter((other) => other.node.type === block.node.type)
      .map((other) => ({ other, alike: dice(blockBigrams(block.node), blockBigrams(other.node)) }))
      .sort((a, b) => b.alike - a.alike);
    if (first && first.alike >= ALIKE && first.alike > (second?.alike ?? 0)) {
      found.set(block, first.other);
    }
  }
  return found;
}
