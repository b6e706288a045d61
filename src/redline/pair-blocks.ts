import type { Nodes } from 'mdast';
import { itemLabel } from '../document/label.ts';
import { align } from './sequence.ts';
import { type Bigrams, bigrams, dice, joinBigrams, shared } from './similarity.ts';
import { nodeKey, textOf } from './tree.ts';

/** Blocks that belong together: 1:1, or paragraphs split (1:n) or joined (n:1), or one side empty. */
export interface BlockPair<Node extends Nodes = Nodes> {
  readonly old: readonly Node[];
  readonly new: readonly Node[];
}

/** Least likeness of two blocks that count as one block, changed. */
const ALIKE = 0.4;
/** Lists, tables and quotations are compared inside, so less is asked of the whole. */
const ALIKE_CONTAINER = 0.2;
/** Least likeness of a paragraph and the paragraphs it was split into. */
const SPLIT = 0.7;
/** Gaps with more pairs than this are compared in a band around the diagonal only. */
const MANY_PAIRS = 40_000;
const BAND = 60;

const CONTAINERS = new Set(['list', 'table', 'blockquote']);

/**
 * Pairs the blocks of two sequences in order: equal ones by longest common subsequence, and in
 * the gaps between them the likeliest ones, by the amount of text that they share.
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

interface Step {
  readonly weight: number;
  readonly olds: number;
  readonly news: number;
}

function pairGap<Node extends Nodes>(
  old: readonly Node[],
  now: readonly Node[],
): BlockPair<Node>[] {
  if (old.length === 0 || now.length === 0) return [...alone(old, now)];
  const oldPairs = old.map((node) => bigrams(comparedText(node)));
  const newPairs = now.map((node) => bigrams(comparedText(node)));
  const likeness = (olds: number[], news: number[]) =>
    weigh(
      olds.map((i) => old[i]!),
      news.map((j) => now[j]!),
      olds.map((i) => oldPairs[i]!),
      news.map((j) => newPairs[j]!),
    );
  const band = old.length * now.length > MANY_PAIRS ? BAND : Number.POSITIVE_INFINITY;
  // best[i][j]: most shared text of old[i…] and now[j…], and the step that begins it.
  const width = now.length + 1;
  const best = new Float64Array((old.length + 1) * width);
  const steps = new Map<number, Step>();
  for (let i = old.length; i >= 0; i--) {
    for (let j = now.length; j >= 0; j--) {
      const at = i * width + j;
      let top: Step = { weight: -1, olds: 0, news: 0 };
      const offer = (gain: number, olds: number, news: number) => {
        if (i + olds > old.length || j + news > now.length) return;
        const weight = gain + best[at + olds * width + news]!;
        if (weight > top.weight) top = { weight, olds, news };
      };
      if (i < old.length && j < now.length && Math.abs((i * now.length) / old.length - j) <= band) {
        const gain = likeness([i], [j]);
        if (gain > 0) offer(gain, 1, 1);
        for (const n of [2, 3]) {
          if (
            j + n <= now.length &&
            isParagraph(old[i]!) &&
            now.slice(j, j + n).every(isParagraph)
          ) {
            const split = likeness([i], range(j, n));
            if (split > 0) offer(split, 1, n);
          }
          if (
            i + n <= old.length &&
            isParagraph(now[j]!) &&
            old.slice(i, i + n).every(isParagraph)
          ) {
            const join = likeness(range(i, n), [j]);
            if (join > 0) offer(join, n, 1);
          }
        }
      }
      if (i < old.length) offer(0, 1, 0);
      if (j < now.length) offer(0, 0, 1);
      best[at] = Math.max(0, top.weight);
      if (top.weight >= 0) steps.set(at, top);
    }
  }
  const pairs: BlockPair<Node>[] = [];
  for (let i = 0, j = 0; i < old.length || j < now.length; ) {
    const { olds, news } = steps.get(i * width + j)!;
    pairs.push({ old: old.slice(i, i + olds), new: now.slice(j, j + news) });
    i += olds;
    j += news;
  }
  return pairs;
}

function* alone<Node extends Nodes>(
  old: readonly Node[],
  now: readonly Node[],
): Iterable<BlockPair<Node>> {
  for (const node of old) yield { old: [node], new: [] };
  for (const node of now) yield { old: [], new: [node] };
}

/** Shared text of blocks that may be one block, changed; 0 where they may not. */
function weigh(
  old: readonly Nodes[],
  now: readonly Nodes[],
  oldPairs: readonly Bigrams[],
  newPairs: readonly Bigrams[],
): number {
  const type = old[0]!.type;
  if (now[0]!.type !== type) return 0;
  if (old.length === 1 && now.length === 1) {
    if (nodeKey(old[0]!) === nodeKey(now[0]!)) return oldPairs[0]!.total + 1;
    if (!mayChange(old[0]!, now[0]!)) return 0;
    const least = CONTAINERS.has(type) ? ALIKE_CONTAINER : ALIKE;
    const alike = dice(oldPairs[0]!, newPairs[0]!);
    return alike >= least ? shared(oldPairs[0]!, newPairs[0]!) * (0.5 + alike / 2) + 0.5 : 0;
  }
  const a = joinBigrams(oldPairs);
  const b = joinBigrams(newPairs);
  const whole = dice(a, b);
  if (whole < SPLIT) return 0;
  // Each part must bring text of its own, else a new paragraph beside an old one looks like a split.
  const [one, parts] = oldPairs.length === 1 ? [a, newPairs] : [b, oldPairs];
  if (parts.some((part) => part.total === 0 || shared(part, one) / part.total < SPLIT)) return 0;
  return shared(a, b) * (0.5 + whole / 2);
}

/** Text by which blocks are paired: an item that was renumbered is the same item. */
function comparedText(node: Nodes): string {
  const text = textOf(node);
  const label = node.type === 'listItem' ? itemLabel(text) : undefined;
  return label ? text.slice(label.text.length) : text;
}

/** Kinds of block whose change can be shown inside; others are replaced as a whole. */
function mayChange(old: Nodes, now: Nodes): boolean {
  if (old.type === 'footnoteDefinition' && now.type === 'footnoteDefinition') {
    return old.identifier === now.identifier;
  }
  return old.type !== 'thematicBreak' && old.type !== 'definition';
}

function isParagraph(node: Nodes): boolean {
  return node.type === 'paragraph';
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}
