import type { View } from './view.ts';

/** A cell in the column of the table that it is shown in. */
export interface Placed {
  readonly column: number;
  readonly cell: View;
}

/** Which column of the old and of the new table a column on show is. */
type Columns = readonly { readonly old?: number; readonly new?: number }[];

/**
 * Places the cells of a table in columns. Where a column came or went, the head row says so: it
 * then has cells of both versions, and rows of one version only leave the others' columns empty.
 */
export function placeCells(table: View): Placed[][] {
  const columns = columnsOf(table.children[0]);
  return table.children.map((row) => {
    const next = { old: 0, new: 0 };
    return row.children.map((cell, index) => {
      const op = row.op === 'within' || row.op === 'edited' ? cell.op : row.op;
      const old = op === 'inserted' ? undefined : next.old++;
      const now = op === 'deleted' ? undefined : next.new++;
      const column = columns.findIndex((other) =>
        now !== undefined ? other.new === now : other.old === old,
      );
      return { column: column < 0 ? Math.max(index, columns.length) : column, cell };
    });
  });
}

function columnsOf(head: View | undefined): Columns {
  if (!head) return [];
  const next = { old: 0, new: 0 };
  return head.children.map((cell) => ({
    ...(cell.op !== 'inserted' && { old: next.old++ }),
    ...(cell.op !== 'deleted' && { new: next.new++ }),
  }));
}

/** Columns narrower than this are not worth aligning. */
const NARROWEST = 8;

/**
 * Widths of columns that together take at most `available`: what fits keeps its natural width, the
 * widest share the rest. Undefined where that leaves one of them too narrow to read.
 */
export function columnWidths(natural: readonly number[], available: number): number[] | undefined {
  let rest = available;
  let open = [...natural].sort((a, b) => a - b);
  while (open.length > 0 && open[0]! <= rest / open.length) {
    rest -= open[0]!;
    open = open.slice(1);
  }
  if (open.length === 0) return [...natural];
  const share = Math.floor(rest / open.length);
  if (share < NARROWEST) return undefined;
  return natural.map((width) => Math.min(width, share));
}
