import type { Nodes } from 'mdast';
import { rangeOf } from '../../document/index.ts';
import type { BlockChange } from '../../redline/index.ts';
import { lineStart } from '../../text/lines.ts';

/** A text, and what stands behind it up to the next block. */
export interface Taken {
  readonly text: string;
  readonly gap: string;
}

/** Takes the source of blocks that follow one another, some at a time. */
export class Reader {
  readonly #source: string;
  readonly #nodes: readonly Nodes[];
  readonly #end: number;
  #next = 0;

  /** @param end offset where the blocks, and what stands behind the last one, end */
  constructor(source: string, nodes: readonly Nodes[], end: number) {
    this.#source = source;
    this.#nodes = nodes;
    this.#end = end;
  }

  /** The nodes that are taken next. */
  ahead(blocks: number): readonly Nodes[] {
    return this.#nodes.slice(this.#next, this.#next + blocks);
  }

  take(blocks: number): Taken {
    if (blocks === 0) return { text: '', gap: '' };
    const start = this.#start(this.#next);
    const { end } = rangeOf(this.#nodes[this.#next + blocks - 1]!);
    this.#next += blocks;
    const text = this.#source.slice(start, end);
    return { text, gap: this.#source.slice(end, this.#start(this.#next)) };
  }

  /** Where the line of a block begins: its indentation belongs to it. */
  #start(index: number): number {
    const node = this.#nodes[index];
    return node ? lineStart(this.#source, rangeOf(node).start) : this.#end;
  }
}

/** How many blocks of a version a change has. */
export function blocksOf(change: BlockChange, side: 'old' | 'new'): number {
  if (change.change === 'text') return change[side].length;
  return change.change === (side === 'old' ? 'inserted' : 'deleted') ? 0 : 1;
}
