import type { Nodes } from 'mdast';
import { Band, heaviestPath } from './band.ts';
import { BlockLikeness, blockBigrams } from './block-likeness.ts';
import { align, once, type Stretch } from './sequence.ts';
import { nodeKey } from './tree.ts';

/** Blocks that belong together: 1:1, or paragraphs split (1:n) or joined (n:1), or one side empty. */
export interface BlockPair<Node extends Nodes = Nodes> {
  readonly old: readonly Node[];
  readonly new: readonly Node[];
}

/** Gaps with more pairs than this are compared in a band around the diagonal only. */
const MANY_PAIRS = 160_000;
/** Least reach of that band to either side. */
const REACH = 60;

/**
 * Pairs the blocks of two sequences in order: equal ones by longest common subsequence, and in
 * the gaps between them the likeliest ones, by the amount of text that they share. Time and memory
 * stay linear in the number of blocks.
 */
export function pairBlocks<Node extends Nodes>(
  old: readonly Node[],
  now: readonly Node[],
): BlockPair<Node>[] {
  const keys = { old: old.map(nodeKey), new: now.map(nodeKey) };
  const stretches = align(keys.old, keys.new);
  const elsewhere = movedWhole(old, keys.old, keys.new, stretches);
  return stretches.flatMap(({ equal, oldStart, oldEnd, newStart, newEnd }) => {
    const before = old.slice(oldStart, oldEnd);
    const after = now.slice(newStart, newEnd);
    if (equal) return before.map((node, index) => ({ old: [node], new: [after[index]!] }));
    return pairGap(before, after, elsewhere);
  });
}

/** Shorter blocks may be there twice by chance. */
const ENOUGH_TEXT = 20;

/**
 * Keys of blocks that either side has once, in another order: they are themselves, and need not be
 * compared with others.
 */
function movedWhole(
  nodes: readonly Nodes[],
  old: readonly string[],
  now: readonly string[],
  stretches: readonly Stretch[],
): Set<string> {
  const [before, after] = [once(old), once(now)];
  const found = new Set<string>();
  for (const { equal, oldStart, oldEnd } of stretches) {
    for (let at = oldStart; !equal && at < oldEnd; at++) {
      const key = old[at]!;
      if (!before.has(key) || !after.has(key)) continue;
      if (blockBigrams(nodes[at]!).total >= ENOUGH_TEXT) found.add(key);
    }
  }
  return found;
}

function pairGap<Node extends Nodes>(
  old: readonly Node[],
  now: readonly Node[],
  elsewhere: ReadonlySet<string>,
): BlockPair<Node>[] {
  const many = old.length * now.length > MANY_PAIRS;
  const reach = Math.max(REACH, Math.floor(MANY_PAIRS / (2 * old.length)));
  const band = new Band(old.length, now.length, many ? reach : Number.POSITIVE_INFINITY);
  const likeness = new BlockLikeness(old, now, band, elsewhere);
  let [row, column] = [0, 0];
  return heaviestPath(band, old.length, now.length, likeness.weigh).map(({ olds, news }) => {
    const pair = {
      old: old.slice(row, row + olds),
      new: now.slice(column, column + news),
    };
    row += olds;
    column += news;
    return pair;
  });
}
