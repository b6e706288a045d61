import type { Cell, CellBlock, CellPiece, ComparisonRow } from './types.ts';

/** A row whose labels of what moved or was renumbered are marked like other changes. */
export function withoutDoubled(row: ComparisonRow): ComparisonRow {
  return { ...row, new: single(row.new), old: single(row.old) };
}

function single(cell: Cell): Cell {
  return cell.map((block): CellBlock => {
    if (block.kind === 'note') return block;
    if (block.kind === 'line') {
      const marker = block.marker && { marker: singlePiece(block.marker) };
      return { ...block, ...marker, pieces: block.pieces.map(singlePiece) };
    }
    const rows = block.rows.map((row) =>
      row.kind === 'note'
        ? row
        : {
            ...row,
            cells: row.cells.map((own) => ({ ...own, pieces: own.pieces.map(singlePiece) })),
          },
    );
    return { ...block, rows };
  });
}

function singlePiece({ doubled: _, ...piece }: CellPiece): CellPiece {
  return piece;
}
