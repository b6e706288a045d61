import { piecesText } from './pieces.ts';
import type { Cell } from './types.ts';

/**
 * The text of the document that a cell shows, a line feed between its lines and table cells;
 * notes, bullets and link targets are not of the document and are left out.
 */
export function cellText(cell: Cell): string {
  return cell
    .flatMap((block): string[] => {
      if (block.kind === 'note') return [];
      if (block.kind === 'line') return [piecesText(block.pieces)];
      return block.rows.flatMap((row) =>
        row.kind === 'note' ? [] : row.cells.map(({ pieces }) => piecesText(pieces)),
      );
    })
    .join('\n');
}
