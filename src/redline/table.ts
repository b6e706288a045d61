import type { Nodes, Table, TableCell, TableRow } from 'mdast';
import { pairBlocks } from './pair-blocks.ts';
import { align } from './sequence.ts';
import { bigrams, dice } from './similarity.ts';
import { nodeKey, shellOf, textOf } from './tree.ts';
import type { BlockChange, ContainerChange } from './types.ts';

/** Which column of the old table stands where in the new one, in order; one side may be missing. */
type Columns = readonly { readonly old?: number; readonly new?: number }[];

/** Compares blocks that belong together; either side may be empty. */
type Compare = (old: readonly Nodes[], now: readonly Nodes[]) => BlockChange[];

/**
 * Compares two tables: rows by their text, then cells by column. An inserted row marks that row,
 * an inserted column the cells of that column.
 */
export function compareTables(old: Table, now: Table, compare: Compare): ContainerChange {
  const columns = pairColumns(old, now);
  const children: BlockChange[] = [];
  for (const pair of pairRows(old, now)) {
    const [before, after] = [pair.old[0], pair.new[0]];
    if (!before || !after || nodeKey(before) === nodeKey(after)) {
      children.push(...compare(pair.old, pair.new));
    } else {
      children.push(compareRows(before, after, columns, compare));
    }
  }
  return { change: 'container', old: shellOf(old), new: shellOf(now), children };
}

/** The head row is the head row; the rows below are paired by likeness, then by their first cell. */
function pairRows(old: Table, now: Table) {
  const [oldHead, ...oldRows] = old.children;
  const [newHead, ...newRows] = now.children;
  const head = { old: oldHead ? [oldHead] : [], new: newHead ? [newHead] : [] };
  const pairs = pairBlocks<TableRow>(oldRows, newRows);
  const paired: { old: readonly TableRow[]; new: readonly TableRow[] }[] = [head];
  let gap: { old: TableRow[]; new: TableRow[] } = { old: [], new: [] };
  const close = () => {
    paired.push(...pairByFirstCell(gap.old, gap.new));
    gap = { old: [], new: [] };
  };
  for (const pair of pairs) {
    if (pair.old.length > 0 && pair.new.length > 0) {
      close();
      paired.push(pair);
    } else {
      gap.old.push(...pair.old);
      gap.new.push(...pair.new);
    }
  }
  close();
  return paired;
}

function pairByFirstCell(old: readonly TableRow[], now: readonly TableRow[]) {
  const first = (row: TableRow) => (row.children[0] ? textOf(row.children[0]).trim() : '');
  const key = (row: TableRow, index: number, side: string) => first(row) || `${side}${index}`;
  const stretches = align(
    old.map((row, index) => key(row, index, 'old ')),
    now.map((row, index) => key(row, index, 'new ')),
  );
  return stretches.flatMap(({ equal, oldStart, oldEnd, newStart, newEnd }) => {
    const before = old.slice(oldStart, oldEnd);
    const after = now.slice(newStart, newEnd);
    if (equal) return before.map((row, index) => ({ old: [row], new: [after[index]!] }));
    return [
      ...before.map((row) => ({ old: [row], new: [] })),
      ...after.map((row) => ({ old: [], new: [row] })),
    ];
  });
}

function pairColumns(old: Table, now: Table): Columns {
  const oldHead = old.children[0]?.children ?? [];
  const newHead = now.children[0]?.children ?? [];
  if (oldHead.length === newHead.length)
    return oldHead.map((_, index) => ({ old: index, new: index }));
  const columns: { old?: number; new?: number }[] = [];
  const texts = (cells: readonly TableCell[]) => cells.map((cell) => textOf(cell).trim());
  for (const stretch of align(texts(oldHead), texts(newHead))) {
    const { equal, oldStart, oldEnd, newStart, newEnd } = stretch;
    let at = newStart;
    for (let index = oldStart; index < oldEnd; index++) {
      const alike = (column: number) =>
        equal || dice(bigrams(textOf(oldHead[index]!)), bigrams(textOf(newHead[column]!))) >= 0.5;
      let found = at;
      while (found < newEnd && !alike(found)) found++;
      if (found === newEnd) {
        columns.push({ old: index });
        continue;
      }
      while (at < found) columns.push({ new: at++ });
      columns.push({ old: index, new: at++ });
    }
    while (at < newEnd) columns.push({ new: at++ });
  }
  return columns;
}

function compareRows(
  old: TableRow,
  now: TableRow,
  columns: Columns,
  compare: Compare,
): ContainerChange {
  const children: BlockChange[] = [];
  const cells = (before: number | undefined, after: number | undefined) => {
    const cell = (row: TableRow, index: number | undefined) => {
      const found = index === undefined ? undefined : row.children[index];
      return found ? [found] : [];
    };
    children.push(...compare(cell(old, before), cell(now, after)));
  };
  for (const column of columns) cells(column.old, column.new);
  // Rows may be longer than the head; what stands there has no column.
  const rest = (row: TableRow, used: (number | undefined)[]) =>
    row.children.map((_, index) => index).filter((index) => !used.includes(index));
  for (const index of rest(
    old,
    columns.map((column) => column.old),
  ))
    cells(index, undefined);
  for (const index of rest(
    now,
    columns.map((column) => column.new),
  ))
    cells(undefined, index);
  return { change: 'container', old: shellOf(old), new: shellOf(now), children };
}
