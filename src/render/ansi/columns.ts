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

/** What a column would take: all its text in one line, and its longest word. */
export interface Need {
  readonly line: number;
  readonly word: number;
}

/** Columns narrower than this are not worth aligning. */
const NARROWEST = 8;

/**
 * Widths of columns that together take at most `available`: what fits keeps its natural width, the
 * widest share the rest, if possible without cutting a word. Undefined where that leaves one of
 * them too narrow to read.
 */
export function columnWidths(needs: readonly Need[], available: number): number[] | undefined {
  return share(needs, available, (need) => need.word) ?? share(needs, available, () => 0);
}

function share(
  needs: readonly Need[],
  available: number,
  least: (need: Need) => number,
): number[] | undefined {
  const widest = Math.max(NARROWEST, ...needs.map((need) => Math.min(need.line, available)));
  for (let level = widest; level >= NARROWEST; level--) {
    const widths = needs.map((need) => Math.min(need.line, Math.max(level, least(need))));
    if (widths.reduce((sum, width) => sum + width, 0) <= available) return widths;
  }
  return undefined;
}
