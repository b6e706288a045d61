import { textOf } from './tree.ts';
import type { BlockChange, ClauseChange, Redline } from './types.ts';

/** How much a redline changes; characters are UTF-16 units without blanks. */
export interface Summary {
  readonly clauses: {
    readonly edited: number;
    readonly inserted: number;
    readonly deleted: number;
    readonly moved: number;
    readonly renumbered: number;
    readonly retitled: number;
    /** Nothing but formatting or blanks differs. */
    readonly formatOnly: number;
  };
  readonly insertedCharacters: number;
  readonly deletedCharacters: number;
}

/** What a change is about: wording, formatting (also a link target), or nothing a reader sees. */
export type Weight = 'none' | 'space' | 'format' | 'substance';

const ORDER: readonly Weight[] = ['none', 'space', 'format', 'substance'];

/** Counts the changes of a redline. */
export function summarize(redline: Redline): Summary {
  const changes = redline.clauses.filter((clause) => clause.change !== 'moved-away');
  const count = (test: (clause: ClauseChange) => boolean) => changes.filter(test).length;
  const size = { inserted: 0, deleted: 0 };
  for (const clause of changes) for (const block of clause.blocks) measure(block, size);
  return {
    clauses: {
      edited: count(
        (clause) => clause.change === 'edited' && weightOf(clause.blocks) === 'substance',
      ),
      inserted: count((clause) => clause.change === 'inserted'),
      deleted: count((clause) => clause.change === 'deleted'),
      moved: count((clause) => clause.moved),
      renumbered: count((clause) => clause.renumbered),
      retitled: count((clause) => clause.retitled),
      formatOnly: count((clause) => ['format', 'space'].includes(weightOf(clause.blocks))),
    },
    insertedCharacters: size.inserted,
    deletedCharacters: size.deleted,
  };
}

/** The heaviest kind of change among some blocks. */
export function weightOf(blocks: readonly BlockChange[]): Weight {
  let heaviest: Weight = 'none';
  for (const block of blocks) {
    const weight = weightOfBlock(block);
    if (ORDER.indexOf(weight) > ORDER.indexOf(heaviest)) heaviest = weight;
  }
  return heaviest;
}

function weightOfBlock(block: BlockChange): Weight {
  switch (block.change) {
    case 'same':
      return 'none';
    case 'container': {
      const inside = weightOf(block.children);
      return inside === 'none' ? 'format' : inside;
    }
    case 'text': {
      const changed = block.pieces.filter((piece) => piece.op !== 'same');
      if (changed.some((piece) => piece.kind !== 'space')) return 'substance';
      if (block.pieces.some((piece) => piece.kind === 'format')) return 'format';
      return changed.length > 0 ? 'space' : 'format';
    }
    default:
      return block.move === undefined && textOf(block.node).trim() === '' ? 'format' : 'substance';
  }
}

function measure(block: BlockChange, size: { inserted: number; deleted: number }): void {
  const length = (text: string) => text.replace(/\s+/g, '').length;
  if (block.change === 'container') {
    for (const child of block.children) measure(child, size);
  } else if (block.change === 'text') {
    for (const piece of block.pieces) if (piece.op !== 'same') size[piece.op] += length(piece.text);
  } else if (block.change !== 'same' && block.move === undefined) {
    size[block.change] += length(textOf(block.node));
  }
}
