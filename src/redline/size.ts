import { isResigned, itemSigns, labelOf } from './signs.ts';
import { textOf } from './tree.ts';
import type { BlockChange, ContainerChange, Piece, Regrouping } from './types.ts';
import type { Whole } from './wholes.ts';

/** Characters that come and go, as UTF-16 units without blanks. */
export interface Size {
  readonly inserted: number;
  readonly deleted: number;
}

/** Counts the characters of all changes of wording; text that moved as it was is none. */
export function sizeOfBlocks(blocks: readonly BlockChange[]): Size {
  const counter = new Counter();
  for (const block of blocks) counter.block(block);
  return counter;
}

/** What counts of a whole block: its text; of a definition where it leads. */
export function printed({ node }: Whole): string {
  return node.type === 'definition' ? `${node.url}${node.title ?? ''}` : textOf(node);
}

class Counter implements Size {
  inserted = 0;
  deleted = 0;
  readonly #counted = new Set<Regrouping>();

  block(block: BlockChange): void {
    switch (block.change) {
      case 'same':
        return;
      case 'container':
        this.#signs(block);
        for (const child of block.children) this.block(child);
        return;
      case 'text':
        this.#pieces(block.pieces);
        return;
      default:
        this.#whole(block);
    }
  }

  #whole(block: Whole): void {
    if (block.regrouped) {
      if (this.#counted.has(block.regrouped)) return;
      this.#counted.add(block.regrouped);
      this.#pieces(block.regrouped.pieces);
    } else if (block.edited) {
      // Its other place has the same changes inside.
      if (block.change === 'inserted') this.block(block.edited.inside);
    } else if (block.move === undefined) {
      this[block.change] += length(printed(block));
    }
  }

  #pieces(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      if (piece.op !== 'same' && piece.kind === undefined)
        this[piece.op] += length(textOfPiece(piece));
    }
  }

  #signs(change: ContainerChange): void {
    const add = (old: string, now: string) => {
      this.deleted += length(old);
      this.inserted += length(now);
    };
    if (change.new.type === 'list') {
      for (const signs of itemSigns(change)) {
        if (signs.changed) add(signs.old ?? '', signs.new ?? '');
      }
    } else if (change.new.type === 'footnoteDefinition' && isResigned(change)) {
      add(`[${labelOf(change.old)}]`, `[${labelOf(change.new)}]`);
    }
  }
}

/** An image without a text is told by where it is. */
function textOfPiece({ text, atom }: Piece): string {
  return text === '' && atom?.type === 'image' ? atom.url : text;
}

function length(text: string): number {
  return text.replace(/\s+/g, '').length;
}
