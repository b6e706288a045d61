import type { Nodes } from 'mdast';
import { isResigned } from './signs.ts';
import { printed } from './size.ts';
import type { BlockChange, Piece } from './types.ts';

/**
 * What a change is about: wording, formatting (also a link target), or nothing a reader sees. What
 * is printed before a text is wording, too: the number of an item, a box that is ticked, the label
 * of a note; and so is where a definition of links leads.
 */
export type Weight = 'none' | 'space' | 'format' | 'substance';

const ORDER: readonly Weight[] = ['none', 'space', 'format', 'substance'];

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
    case 'text':
      return weightOfPieces(block.pieces);
    default:
      if (block.regrouped) {
        return weightOfPieces(block.regrouped.pieces) === 'substance' ? 'substance' : 'format';
      }
      return block.move !== undefined || printed(block).trim() !== '' || holdsUnit(block.node)
        ? 'substance'
        : 'format';
  }
}

/** Pieces that are all the same are those of a block with other attributes: formatting. */
function weightOfPieces(pieces: readonly Piece[]): Weight {
  const changed = pieces.filter((piece) => piece.op !== 'same');
  if (changed.some((piece) => piece.kind === undefined)) return 'substance';
  if (pieces.some((piece) => piece.kind === 'format')) return 'format';
  return changed.length > 0 ? 'space' : 'format';
}

/** Footnote references and images are seen, though they have no text. */
function holdsUnit(node: Nodes): boolean {
  if (['footnoteReference', 'image', 'imageReference'].includes(node.type)) return true;
  return 'children' in node && node.children.some(holdsUnit);
}
