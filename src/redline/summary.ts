import type { Nodes } from 'mdast';
import { isRechecked, itemSigns } from './signs.ts';
import { textOf } from './tree.ts';
import type { BlockChange, ClauseChange, ContainerChange, Piece, Redline, Shell } from './types.ts';
import type { Whole } from './wholes.ts';

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

/**
 * What a change is about: wording, formatting (also a link target), or nothing a reader sees. What
 * is printed before a text is wording, too: the number of an item, a box that is ticked, the label
 * of a note; and so is where a definition of links leads.
 */
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
      if (isResigned(block)) return 'substance';
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
      return block.move !== undefined || printed(block).trim() !== '' || holdsUnit(block.node)
        ? 'substance'
        : 'format';
  }
}

/** Footnote references and images are seen, though they have no text. */
function holdsUnit(node: Nodes): boolean {
  if (['footnoteReference', 'image', 'imageReference'].includes(node.type)) return true;
  return 'children' in node && node.children.some(holdsUnit);
}

/** Whether what stands before the text of a block is printed otherwise. */
function isResigned(change: ContainerChange): boolean {
  switch (change.new.type) {
    case 'list':
      return itemSigns(change).some((signs) => signs.changed);
    case 'listItem':
      return isRechecked(change);
    case 'footnoteDefinition':
      return labelOf(change.old) !== labelOf(change.new);
    default:
      return false;
  }
}

function labelOf(shell: Shell): string {
  return String(shell.label ?? shell.identifier);
}

interface Size {
  inserted: number;
  deleted: number;
}

function measure(block: BlockChange, size: Size): void {
  if (block.change === 'container') {
    measureSigns(block, size);
    for (const child of block.children) measure(child, size);
  } else if (block.change === 'text') {
    for (const piece of block.pieces) {
      if (piece.op !== 'same') size[piece.op] += length(pieceText(piece));
    }
  } else if (block.change !== 'same' && block.edited) {
    // Its other place has the same changes inside.
    if (block.change === 'inserted') measure(block.edited.inside, size);
  } else if (block.change !== 'same' && block.move === undefined) {
    size[block.change] += length(printed(block));
  }
}

function measureSigns(change: ContainerChange, size: Size): void {
  const add = (old: string, now: string) => {
    size.deleted += length(old);
    size.inserted += length(now);
  };
  if (change.new.type === 'list') {
    for (const signs of itemSigns(change)) {
      if (signs.changed) add(signs.old ?? '', signs.new ?? '');
    }
  } else if (change.new.type === 'footnoteDefinition' && isResigned(change)) {
    add(`[${labelOf(change.old)}]`, `[${labelOf(change.new)}]`);
  }
}

/** What counts of a whole block: its text; of a definition where it leads. */
function printed({ node }: Whole): string {
  return node.type === 'definition' ? `${node.url}${node.title ?? ''}` : textOf(node);
}

/** An image without a text is told by where it is. */
function pieceText({ text, atom }: Piece): string {
  return text === '' && atom?.type === 'image' ? atom.url : text;
}

function length(text: string): number {
  return text.replace(/\s+/g, '').length;
}
