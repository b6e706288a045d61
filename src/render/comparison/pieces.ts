import type { Nodes } from 'mdast';
import { type Mark, type Piece, plainPieces, type TextChange } from '../../redline/index.ts';
import { displayWidth } from '../../text/width.ts';
import { changedImages, changedTargets, linkTarget, saysTarget } from './links.ts';
import type { CellPiece, Side } from './types.ts';

/**
 * The pieces of a text change that one side has, cut at the ends of paragraphs.
 *
 * @param blanks words that only the other side has leave a blank of their width
 */
export function sidePieces(change: TextChange, side: Side, blanks = false): CellPiece[][] {
  const gone = side === 'old' ? 'inserted' : 'deleted';
  const targets = changedTargets(change, side);
  const images = changedImages(change.pieces, side);
  const parts: CellPiece[][] = [[]];
  for (const [index, piece] of change.pieces.entries()) {
    if (piece.op === gone) {
      if (blanks && isAlone(change.pieces, index)) parts.at(-1)!.push(blankPiece(piece.text));
      continue;
    }
    if (piece.boundary) {
      parts.push([]);
      continue;
    }
    parts.at(-1)!.push(cellPiece(piece, side));
    const image = images.get(index);
    if (image !== undefined) parts.at(-1)!.push(targetPiece(image, true));
    const target = targets.get(index);
    if (target !== undefined) parts.at(-1)!.push(targetPiece(target, true));
  }
  return parts;
}

/** Whether words came or went where the other side has none in their place. */
function isAlone(pieces: readonly Piece[], index: number): boolean {
  const { op, kind, boundary } = pieces[index]!;
  const other = op === 'inserted' ? 'deleted' : 'inserted';
  const beside = [pieces[index - 1], pieces[index + 1]];
  return !boundary && kind !== 'space' && beside.every((piece) => piece?.op !== other);
}

/** Full-width blanks, as wide as a text. */
function blankPiece(text: string): CellPiece {
  const blank = '\u3000'.repeat(Math.ceil(displayWidth(text) / 2));
  return { text: blank, changed: true, added: true, marks: [] };
}

function cellPiece(piece: Piece, side: Side): CellPiece {
  return {
    text: piece.text,
    changed: piece.op !== 'same' && piece.kind === undefined,
    marks: (side === 'old' ? piece.oldMarks : piece.newMarks) ?? [],
    ...(piece.atom && { atom: piece.atom }),
  };
}

function targetPiece(target: string, changed: boolean): CellPiece {
  return { text: `〔${target}〕`, changed, added: true, marks: [] };
}

/** The inline content of a block that is all changed or all unchanged; targets outside are named where it changed. */
export function nodePieces(node: Nodes, changed: boolean): CellPiece[] {
  const pieces = plainPieces(node);
  return pieces.flatMap((piece, index): CellPiece[] => {
    const cell = { ...cellPiece(piece, 'new'), changed };
    const target = linkTarget(piece.newMarks);
    if (!changed || target === undefined || /^[#[]/.test(target)) return [cell];
    const link = linkId(piece.newMarks);
    if (linkId(pieces[index + 1]?.newMarks) === link) return [cell];
    const words = pieces.filter((each) => linkId(each.newMarks) === link);
    const said = saysTarget(words.map((each) => each.text).join(''), target);
    return said ? [cell] : [cell, targetPiece(target, true)];
  });
}

function linkId(marks: readonly Mark[] | undefined): number | undefined {
  return marks?.find((mark) => mark.shell.type === 'link')?.id;
}

/** The first `length` units of the text underlined twice: the label of what moved or was renumbered. */
export function doubleLabel(pieces: readonly CellPiece[], length: number): CellPiece[] {
  return changeLabel(pieces, length, (piece) => ({ ...piece, changed: true, doubled: true }));
}

/** The first `length` units of the text not marked: the label of what was replaced and kept it. */
export function plainLabel(pieces: readonly CellPiece[], length: number): CellPiece[] {
  return changeLabel(pieces, length, (piece) => ({ ...piece, changed: false }));
}

function changeLabel(
  pieces: readonly CellPiece[],
  length: number,
  change: (label: CellPiece) => CellPiece,
): CellPiece[] {
  let left = length;
  return pieces.flatMap((piece): CellPiece[] => {
    if (left <= 0 || piece.added) return [piece];
    const text = piece.text.slice(0, left);
    left -= text.length;
    const rest = piece.text.slice(text.length);
    const label = change({ ...piece, text });
    return rest === '' ? [label] : [label, { ...piece, text: rest }];
  });
}

/** The text of pieces without what was added to it. */
export function piecesText(pieces: readonly CellPiece[]): string {
  return pieces.map((piece) => (piece.added ? '' : piece.text)).join('');
}
