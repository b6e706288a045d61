import type { Nodes } from 'mdast';
import { Band, heaviestPath } from './band.ts';
import { BlockLikeness } from './block-likeness.ts';
import { align } from './sequence.ts';
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
  const stretches = align(old.map(nodeKey), now.map(nodeKey));
  return stretches.flatMap(({ equal, oldStart, oldEnd, newStart, newEnd }) => {
    const before = old.slice(oldStart, oldEnd);
    const after = now.slice(newStart, newEnd);
    if (equal) return before.map((node, index) => ({ old: [node], new: [after[index]!] }));
    return pairGap(before, after);
  });
}

function pairGap<Node extends Nodes>(
  old: readonly Node[],
  now: readonly Node[],
): BlockPair<Node>[] {
  const many = old.length * now.length > MANY_PAIRS;
  const reach = Math.max(REACH, Math.floor(MANY_PAIRS / (2 * old.length)));
  const band = new Band(old.length, now.length, many ? reach : Number.POSITIVE_INFINITY);
  const likeness = new BlockLikeness(old, now, band);
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
