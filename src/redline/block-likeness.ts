import type { Nodes } from 'mdast';
import { itemLabel } from '../document/label.ts';
import type { Band, Step } from './band.ts';
import { type Bigrams, bigrams, dice, joinBigrams, mostDice, shared } from './similarity.ts';
import { nodeKey, textOf } from './tree.ts';

/** Least likeness of two blocks that count as one block, changed. */
const ALIKE = 0.4;
/** Lists, tables and quotations are compared inside, so less is asked of the whole. */
const ALIKE_CONTAINER = 0.2;
/** Least likeness of a paragraph and the paragraphs it was split into. */
const SPLIT = 0.7;

/** Lines up to this length are told by how they begin and end, too. */
const SHORT_LINE = 40;

const CONTAINERS = new Set(['list', 'table', 'blockquote']);

const texts = new WeakMap<Nodes, Bigrams>();

/** Character pairs of the text by which a block is paired: an item that was renumbered is the same item. */
export function blockBigrams(node: Nodes): Bigrams {
  let pairs = texts.get(node);
  if (!pairs) {
    const text = textOf(node);
    const label = node.type === 'listItem' ? itemLabel(text) : undefined;
    pairs = bigrams(label ? text.slice(label.text.length) : text);
    texts.set(node, pairs);
  }
  return pairs;
}

/** Tells how much the blocks of two sequences are like one another. */
export class BlockLikeness {
  readonly #old: readonly Nodes[];
  readonly #new: readonly Nodes[];
  readonly #band: Band;
  readonly #moved: { readonly old: readonly boolean[]; readonly new: readonly boolean[] };
  /** Shared pairs of two blocks, -1 where not counted yet. */
  readonly #shared: Int32Array;

  /** @param elsewhere keys of blocks that are themselves at another place */
  constructor(
    old: readonly Nodes[],
    now: readonly Nodes[],
    band: Band,
    elsewhere: ReadonlySet<string>,
  ) {
    const moved = (nodes: readonly Nodes[]) => nodes.map((node) => elsewhere.has(nodeKey(node)));
    this.#moved = { old: moved(old), new: moved(now) };
    this.#old = old;
    this.#new = now;
    this.#band = band;
    this.#shared = new Int32Array(band.size).fill(-1);
  }

  /** Shared text of the blocks that a step takes together; 0 where they cannot be one, changed. */
  readonly weigh = (row: number, column: number, { olds, news }: Step): number => {
    if (olds === 1 && news === 1) return this.#one(row, column);
    if (this.#moved.old[row] || this.#moved.new[column]) return 0;
    const cells: [number, number][] = [];
    for (let i = row; i < row + olds; i++) {
      for (let j = column; j < column + news; j++) cells.push([i, j]);
    }
    const paragraphs = cells.every(
      ([i, j]) => this.#old[i]!.type === 'paragraph' && this.#new[j]!.type === 'paragraph',
    );
    return paragraphs ? this.#split(cells, news > 1) : 0;
  };

  #one(row: number, column: number): number {
    const [old, now] = [this.#old[row]!, this.#new[column]!];
    if (old.type !== now.type) return 0;
    if (nodeKey(old) === nodeKey(now)) return blockBigrams(old).total + 1;
    if (this.#moved.old[row] || this.#moved.new[column]) return 0;
    const [a, b] = [blockBigrams(old), blockBigrams(now)];
    const least = CONTAINERS.has(old.type) ? ALIKE_CONTAINER : ALIKE;
    if (!mayChange(old, now)) return 0;
    const framed = isFramed(old, now);
    if (mostDice(a, b) < least && !framed) return 0;
    const both = this.#sharedAt(row, column);
    const alike = a.total + b.total === 0 ? 1 : (2 * both) / (a.total + b.total);
    return alike >= least || framed ? both * (0.5 + alike / 2) + 0.5 : 0;
  }

  /** One paragraph that became several, or the other way round. */
  #split(cells: readonly [number, number][], isNew: boolean): number {
    const parts: Bigrams[] = [];
    for (const [row, column] of cells) {
      const part = blockBigrams(isNew ? this.#new[column]! : this.#old[row]!);
      // Each part must bring text of its own, else a new paragraph beside an old one looks like a split.
      if (part.total === 0 || this.#sharedAt(row, column) / part.total < SPLIT) return 0;
      parts.push(part);
    }
    const [row, column] = cells[0]!;
    const whole = blockBigrams(isNew ? this.#old[row]! : this.#new[column]!);
    const joined = joinBigrams(parts);
    const alike = dice(whole, joined);
    return alike < SPLIT ? 0 : shared(whole, joined) * (0.5 + alike / 2);
  }

  #sharedAt(row: number, column: number): number {
    const at = this.#band.at(row, column);
    const known = this.#shared[at] ?? -1;
    if (known >= 0) return known;
    const count = shared(blockBigrams(this.#old[row]!), blockBigrams(this.#new[column]!));
    if (at >= 0) this.#shared[at] = count;
    return count;
  }
}

/**
 * Short lines that begin and end alike around another name, as addressees of forms do:
 * 厚生労働省医政局長　殿 -> 厚生労働省大臣官房医薬産業振興・医療情報審議官　殿.
 */
function isFramed(old: Nodes, now: Nodes): boolean {
  if (old.type !== 'paragraph' || now.type !== 'paragraph') return false;
  const [before, after] = [textOf(old), textOf(now)];
  const least = Math.min(before.length, after.length);
  if (least > SHORT_LINE || Math.max(before.length, after.length) > 4 * SHORT_LINE) return false;
  let start = 0;
  while (start < least && before[start] === after[start]) start++;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return start > 0 && end > 0 && (start + end) * 2 >= least;
}

/** Kinds of block whose change can be shown inside; others are replaced as a whole. */
function mayChange(old: Nodes, now: Nodes): boolean {
  if (old.type === 'footnoteDefinition' && now.type === 'footnoteDefinition') {
    return old.identifier === now.identifier;
  }
  return old.type !== 'thematicBreak' && old.type !== 'definition';
}
