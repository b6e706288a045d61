import {
  isShortRow,
  type PaperBlock,
  type PaperCell,
  type PaperRow,
  type PaperTable,
} from '../paper/index.ts';
import { fitColumns, textLength } from './columns.ts';
import { outlineLevel, type PdfContext, takePlace } from './context.ts';
import { INSET } from './inset.ts';
import { markOf } from './looks.ts';
import type { BlockData, CellData, ParagraphData, RowData, TableData } from './types.ts';

type Inside = (blocks: readonly PaperBlock[], context: PdfContext) => BlockData[];

/** @param inside turns the blocks of a cell into data */
export function tableData(table: PaperTable, context: PdfContext, inside: Inside): TableData {
  const columns = Math.max(table.columns, 1, ...table.rows.map(spanned));
  const { size, widths } = fitColumns(table, columns, context.room, context.size, context.measure);
  const within = { ...context, size, inTable: true };
  const first = table.rows.findIndex(({ head }) => !head);
  const heads = first === -1 ? table.rows.length : first;
  return {
    kind: 'table',
    style: table.style,
    size,
    widths,
    align: Array.from({ length: columns }, (_, index) => table.align[index] ?? 'left'),
    heads,
    // What fills a page would leave no room for the rows below it.
    repeat: textLength(table.rows.slice(0, heads)) < 600,
    rows: table.rows.map((row) => rowData(row, table, widths, within, inside)),
  };
}

function spanned(row: PaperRow): number {
  return row.cells.reduce((sum, { span = 1 }) => sum + span, 0);
}

function rowData(
  row: PaperRow,
  table: PaperTable,
  widths: readonly number[],
  context: PdfContext,
  inside: Inside,
): RowData {
  let at = 0;
  const cells = row.cells.map((cell) => {
    const span = Math.max(1, cell.span ?? 1);
    const width = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0);
    at += span;
    return cellData(cell, span, { ...context, room: width - 2 * INSET }, inside);
  });
  const short = isShortRow(row, widths.length);
  const missing = widths.length - at;
  const mark = markOf(row.op, false) as RowData['mark'];
  const filled =
    missing > 0 ? [...cells, ...Array.from({ length: missing }, () => emptyCell())] : cells;
  return {
    ...(mark && { mark }),
    ...takePlace(row.anchor, context),
    ...(row.begins && { begins: true as const }),
    ...(row.keep && short && { keep: true as const }),
    ...(short && { whole: true as const }),
    cells: table.style === 'comparison' && row.begins ? bookmarked(filled, context) : filled,
  };
}

function emptyCell(): CellData {
  return { span: 1, blocks: [] };
}

function cellData(cell: PaperCell, span: number, context: PdfContext, inside: Inside): CellData {
  const mark = markOf(cell.op, false) as CellData['mark'];
  return {
    ...(mark && { mark }),
    ...(cell.head && { head: true as const }),
    span,
    blocks: inside(cell.blocks, context),
  };
}

/** The first heading of the row that a clause begins with is a bookmark. */
function bookmarked(cells: readonly CellData[], context: PdfContext): CellData[] {
  let done = false;
  return cells.map((cell) => {
    if (done) return cell;
    const at = cell.blocks.findIndex((block) => isHeading(block));
    if (at === -1) return cell;
    done = true;
    const found = cell.blocks[at] as ParagraphData;
    // Below the heading that the table stands under, whatever that one's level.
    const heading = { ...found, outline: outlineLevel(found.level ?? 9, context) };
    return { ...cell, blocks: cell.blocks.with(at, heading) };
  });
}

function isHeading(block: BlockData): boolean {
  return block.kind === 'paragraph' && (block.style === 'heading' || block.keep === true);
}
