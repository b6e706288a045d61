import type { Nodes } from 'mdast';
import type { BlockChange, ContainerChange } from '../../redline/index.ts';
import { note } from './cell-blocks.ts';
import type { Pair } from './changed-text.ts';
import { nodePieces, sidePieces } from './pieces.ts';
import type { CellTable, CellTableRow, Side, TableCell } from './types.ts';
import { isMarked } from './weight.ts';
import { absence, type RowOptions } from './whole-rows.ts';

/**
 * A changed table on both sides: the head, the rows that change, and one （略） for each stretch
 * between them. Where one side has no such row it says so, so that rows stand side by side.
 */
export function changedTable(change: ContainerChange, level: number, options: RowOptions): Pair {
  const side = (which: Side): CellTable => {
    const rows = tableRows(change.children, which, options);
    const widths = rows.map((row) => (row.kind === 'note' ? 1 : row.cells.length));
    return { kind: 'table', level, columns: Math.max(1, ...widths), rows };
  };
  return { kind: 'changed', old: [side('old')], new: [side('new')] };
}

function tableRows(
  changes: readonly BlockChange[],
  side: Side,
  options: RowOptions,
): CellTableRow[] {
  const rows: CellTableRow[] = [];
  let omitted = false;
  for (const [index, row] of changes.entries()) {
    if (index > 0 && !options.full && !isMarked([row])) {
      if (!omitted) rows.push(note('omitted'));
      omitted = true;
      continue;
    }
    omitted = false;
    rows.push(tableRow(row, side, index === 0, options));
  }
  return rows;
}

function tableRow(row: BlockChange, side: Side, head: boolean, options: RowOptions): CellTableRow {
  const kind = head ? 'head' : 'row';
  switch (row.change) {
    case 'inserted':
    case 'deleted': {
      const here = (row.change === 'inserted') === (side === 'new');
      if (!here) return absence(row, 0, options);
      const inside = row.edited?.inside;
      if (inside?.change === 'container') {
        return { kind, cells: inside.children.flatMap((cell) => changedCell(cell, side, options)) };
      }
      return { kind, cells: nodeCells(row.node, row.move === undefined) };
    }
    case 'container':
      return { kind, cells: row.children.flatMap((cell) => changedCell(cell, side, options)) };
    case 'same':
      return { kind, cells: nodeCells(row.node, false) };
    default:
      return { kind, cells: [] };
  }
}

function nodeCells(row: Nodes, changed: boolean): TableCell[] {
  const cells = 'children' in row ? (row.children as Nodes[]) : [];
  return cells.map((cell) => ({ pieces: nodePieces(cell, changed), alone: false }));
}

function changedCell(cell: BlockChange, side: Side, { blanks }: RowOptions): TableCell[] {
  switch (cell.change) {
    case 'text':
      return [{ pieces: sidePieces(cell, side, blanks).flat(), alone: false }];
    case 'same':
      return [{ pieces: nodePieces(cell.node, false), alone: false }];
    case 'inserted':
    case 'deleted': {
      const here = (cell.change === 'inserted') === (side === 'new');
      return here ? [{ pieces: nodePieces(cell.node, true), alone: true }] : [];
    }
    default:
      return [];
  }
}
