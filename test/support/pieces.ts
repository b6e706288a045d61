import { parseDocument } from '../../src/document/index.ts';
import {
  type BlockChange,
  compareDocuments,
  type Piece,
  type Redline,
  textOf,
} from '../../src/redline/index.ts';

/** The redline of two sources. */
export function redlineOf(old: string, now: string): Redline {
  return compareDocuments(parseDocument('old.md', old), parseDocument('new.md', now));
}

/**
 * A redline in one line per block: `[-deleted-]`, `{+inserted+}`, `<format:text>` for text that is
 * the same in another dress, `[-space: -]` for blanks only, `¶` for the end of a paragraph, `→1` and
 * `1→` for the two places of a block that moved. Blocks that are the same are left out.
 */
export function marked(redline: Redline): string {
  return redline.clauses
    .flatMap((clause) => clause.blocks.flatMap((block) => lines(block)))
    .join('\n');
}

/** The redline of two sources as {@link marked} writes it. */
export function markedOf(old: string, now: string): string {
  return marked(redlineOf(old, now));
}

function lines(block: BlockChange): string[] {
  switch (block.change) {
    case 'same':
      return [];
    case 'inserted':
      return [`{+${block.move === undefined ? '' : `→${block.move} `}${flat(block)}+}`];
    case 'deleted':
      return [`[-${block.move === undefined ? '' : `${block.move}→ `}${flat(block)}-]`];
    case 'container': {
      const inside = block.children.flatMap((child) => lines(child));
      return inside.length > 0 ? inside : [`<${block.old.type}>`];
    }
    case 'text':
      return [block.pieces.map(piece).join('')];
  }
}

function flat(block: BlockChange & { change: 'inserted' | 'deleted' }): string {
  return textOf(block.node).replace(/\n/g, '/');
}

function piece({ op, text, boundary, kind }: Piece): string {
  const shown = boundary ? '¶' : text;
  const named = kind === undefined ? shown : `${kind}:${shown}`;
  if (op === 'deleted') return `[-${named}-]`;
  if (op === 'inserted') return `{+${named}+}`;
  return kind === undefined ? shown : `<${named}>`;
}

/** Characters that a redline marks as deleted or inserted, blanks included; moved blocks are not marked. */
export function markedCharacters(redline: Redline): number {
  const size = (block: BlockChange): number => {
    switch (block.change) {
      case 'same':
        return 0;
      case 'inserted':
      case 'deleted':
        return block.move === undefined ? textOf(block.node).length : 0;
      case 'container':
        return block.children.reduce((sum, child) => sum + size(child), 0);
      case 'text':
        return block.pieces.reduce(
          (sum, { op, text }) => sum + (op === 'same' ? 0 : text.length),
          0,
        );
    }
  };
  return redline.clauses
    .flatMap((clause) => clause.blocks)
    .reduce((sum, block) => sum + size(block), 0);
}
