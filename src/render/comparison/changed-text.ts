import type { Piece, TextChange } from '../../redline/index.ts';
import { labelLength, line, note } from './cell-blocks.ts';
import { doubleLabel, piecesText, sidePieces } from './pieces.ts';
import type { CellBlock, CellPiece, Side } from './types.ts';
import type { RowOptions } from './whole-rows.ts';

/** A row before it knows its clause. */
export interface Pair {
  readonly kind: 'heading' | 'changed' | 'omitted';
  readonly new: readonly CellBlock[];
  readonly old: readonly CellBlock[];
}

const LITERALS = new Set(['code', 'html', 'yaml']);

/**
 * A changed paragraph, heading or block of code; split or joined paragraphs share the row.
 *
 * @param inItem it is the first of an item, whose label it begins with
 * @param options `full` writes out lines of code that stay
 */
export function textPair(
  change: TextChange,
  level: number,
  inItem: boolean,
  { full, blanks }: Pick<RowOptions, 'full' | 'blanks'>,
): Pair {
  const { type } = change.new[0]!;
  if (LITERALS.has(type)) return literalPair(change, level, full);
  const parts = { old: sidePieces(change, 'old', blanks), new: sidePieces(change, 'new', blanks) };
  const label = (side: Side) => {
    const text = piecesText(parts[side][0]!);
    return text.slice(0, labelLength(text, inItem));
  };
  const renumbered = label('old') !== label('new') && label('old') !== '' && label('new') !== '';
  const lines = (side: Side) =>
    parts[side].map((pieces, index) => {
      const marked = renumbered && index === 0 ? doubleLabel(pieces, label(side).length) : pieces;
      return line(type === 'heading' ? 'heading' : 'text', level, marked);
    });
  const said = [...parts.old, ...parts.new].flat().some((piece) => piece.changed);
  const regrouped = change.old.length !== change.new.length && !said;
  return {
    kind: 'changed',
    old: lines('old'),
    new: regrouped ? [...lines('new'), note('paragraphs', level)] : lines('new'),
  };
}

/** Code line by line: lines that stay and have no change beside them are left out. */
function literalPair(change: TextChange, level: number, full: boolean): Pair {
  const cells: Record<Side, CellBlock[]> = { old: [], new: [] };
  let omitted = false;
  for (const pieces of cutAtCommonLineEnds(change.pieces)) {
    if (!full && pieces.every((piece) => piece.op === 'same' || piece.kind === 'space')) {
      if (!omitted)
        for (const side of ['old', 'new'] as const) cells[side].push(note('omitted', level));
      omitted = true;
      continue;
    }
    omitted = false;
    for (const side of ['old', 'new'] as const) {
      const gone = side === 'old' ? 'inserted' : 'deleted';
      const kept = pieces.filter((piece) => piece.op !== gone);
      const shown = trimmed(
        kept.map(
          ({ text, op, kind }): CellPiece => ({
            text,
            changed: op !== 'same' && kind !== 'space',
            marks: [],
          }),
        ),
      );
      if (shown.some((piece) => piece.text !== '')) cells[side].push(line('code', level, shown));
      else cells[side].push(note(side === 'old' ? 'new' : 'deleted', level));
    }
  }
  return { kind: 'changed', ...cells };
}

/** Without the line ends at either end, which the lines around have. */
function trimmed(pieces: readonly CellPiece[]): CellPiece[] {
  return pieces.map((piece, index) => {
    let { text } = piece;
    if (index === 0) text = text.replace(/^\n+/, '');
    if (index === pieces.length - 1) text = text.replace(/\n+$/, '');
    return { ...piece, text };
  });
}

/** Cuts pieces where both versions have the end of a line. */
function cutAtCommonLineEnds(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.op !== 'same') {
      lines.at(-1)!.push(piece);
      continue;
    }
    for (const [index, text] of piece.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push({ ...piece, text });
    }
  }
  return lines.filter((line) => line.length > 0);
}
