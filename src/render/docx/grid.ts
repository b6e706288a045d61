import { columnWidths, type PaperRow, type PaperTable } from '../paper/index.ts';

/** Where the columns of a table begin and end. Rows of another version may have others. */
export interface Grid {
  /** Widths of the columns of the grid, in twips. */
  readonly widths: readonly number[];
  /** Left borders of the cells of a row, and the right one of the last. */
  readonly borders: (row: PaperRow) => readonly number[];
}

/** The grid of rows that may be of two versions with other numbers of columns. */
export function gridOf(style: PaperTable['style'], rows: readonly PaperRow[], width: number): Grid {
  const deleted = rows.filter((row) => row.op === 'deleted');
  const others = rows.filter((row) => row.op !== 'deleted');
  const of = (own: readonly PaperRow[]) => sums(columnWidths(style, own, width));
  const now = of(others.length > 0 ? others : deleted);
  const apart = others.length > 0 && others.every((row) => row.op === 'inserted');
  const old = deleted.length > 0 && apart ? of(deleted) : now;
  const all = [...new Set([...now, ...old])].sort((a, b) => a - b);
  return {
    widths: all.slice(1).map((border, index) => border - all[index]!),
    borders: (row) => {
      const own = row.op === 'deleted' ? old : now;
      return sums(row.cells.map((cell) => cell.span ?? 1)).map(
        (column) => own[Math.min(column, own.length - 1)]!,
      );
    },
  };
}

/** Number of columns of the grid between two borders. */
export function spanOf({ widths }: Grid, from: number, to: number): number {
  let at = 0;
  let span = 0;
  for (const width of widths) {
    if (at >= from && at < to) span++;
    at += width;
  }
  return span;
}

/** Nought and the sums of the first, the first two … numbers. */
function sums(numbers: readonly number[]): number[] {
  let sum = 0;
  return [0, ...numbers.map((number) => (sum += number))];
}
