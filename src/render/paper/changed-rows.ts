import type { TableRow } from 'mdast';
import type { BlockChange, ContainerChange } from '../../redline/index.ts';
import { WORDS } from '../words.ts';
import { nodeCell, nodeRow, paragraph } from './blocks.ts';
import {
  isHere,
  movedInside,
  moveNote,
  noted,
  sameContext,
  wholeContext,
} from './changed-blocks.ts';
import type { BlockContext } from './context.ts';
import { textNotes } from './notes.ts';
import { lines } from './runs.ts';
import type { NoteRun, PaperCell, PaperRow } from './types.ts';

/** The rows of a table in which something changed. */
export function changedRows(table: ContainerChange, context: BlockContext): PaperRow[] {
  return table.children.flatMap((row, index) => changedRow(row, index === 0, context));
}

function changedRow(row: BlockChange, head: boolean, context: BlockContext): PaperRow[] {
  switch (row.change) {
    case 'same':
      return [nodeRow(row.node as TableRow, head, sameContext(context))];
    case 'inserted':
    case 'deleted': {
      if (!isHere(row.change, context)) return [];
      const inside = movedInside(row, context);
      const found =
        inside?.change.change === 'container'
          ? { op: row.change, head, cells: changedCells(inside.change, head, inside.context) }
          : nodeRow(row.node as TableRow, head, wholeContext(row, context));
      return [withNote(found, moveNote(row, context))];
    }
    case 'container':
      return [{ op: sameContext(context).op, head, cells: changedCells(row, head, context) }];
    default:
      return [];
  }
}

/** Notes of a row stand in its last cell. */
function withNote(row: PaperRow, notes: readonly NoteRun[]): PaperRow {
  const last = row.cells.at(-1);
  if (notes.length === 0 || !last) return row;
  return {
    ...row,
    cells: [...row.cells.slice(0, -1), { ...last, blocks: noted(last.blocks, notes) }],
  };
}

function changedCells(row: ContainerChange, head: boolean, context: BlockContext): PaperCell[] {
  return row.children.flatMap((cell) => changedCell(cell, head, context));
}

function changedCell(cell: BlockChange, head: boolean, context: BlockContext): PaperCell[] {
  switch (cell.change) {
    case 'same':
      return [nodeCell(cell.node, sameContext(context))];
    case 'text': {
      const found = lines(cell.pieces, context, textNotes(cell, context.lang));
      return [{ op: 'same', blocks: found.map((line) => paragraph('text', line)) }];
    }
    case 'inserted':
    case 'deleted': {
      if (!isHere(cell.change, context)) return [];
      const said = cell.change === 'inserted' ? WORDS.columnNew : WORDS.columnGone;
      const notes: NoteRun[] = head ? [{ kind: 'note', text: said[context.lang] }] : [];
      const { blocks } = nodeCell(cell.node, wholeContext(cell, context));
      return [{ op: cell.change, blocks: noted(blocks, notes) }];
    }
    default:
      return [];
  }
}
