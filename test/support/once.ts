import { type BlockChange, type Piece, type Redline, textOf } from '../../src/redline/index.ts';

/** Text of one side of a redline, put together from what it holds, in the order of that side. */
export function heldText(redline: Redline, side: 'old' | 'new'): string {
  return redline.clauses
    .filter((clause) => clause[side] && clause.change !== 'moved-away')
    .sort((a, b) => a[side]!.index - b[side]!.index)
    .flatMap((clause) => clause.blocks.map((block) => held(block, side)))
    .join('');
}

/** Text of a whole version. */
export function wholeText(redline: Redline, side: 'old' | 'new'): string {
  return plain(redline[side].tree.children.map((node) => textOf(node)).join(''));
}

function held(block: BlockChange, side: 'old' | 'new'): string {
  const gone = side === 'old' ? 'inserted' : 'deleted';
  if (block.change === gone) return '';
  if (block.change === 'container')
    return block.children.map((child) => held(child, side)).join('');
  if (block.change === 'text') {
    return plain(block.pieces.map((piece) => (piece.op === gone ? '' : spoken(piece))).join(''));
  }
  return plain(textOf(block.node));
}

/** What `textOf` says of a piece: of atoms other than code, images and HTML it says nothing. */
function spoken({ atom, text }: Piece): string {
  return atom === undefined || 'value' in atom || 'alt' in atom ? text : '';
}

function plain(text: string): string {
  return text.replace(/\s+/g, '');
}
