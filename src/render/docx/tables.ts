import { isShortRow, type PaperCell, type PaperRow, type PaperTable } from '../paper/index.ts';
import { cellXml } from './elements.ts';
import type { Place } from './flatten.ts';
import { type Grid, gridOf, spanOf } from './grid.ts';
import { CELL_PADDING, TEXT_WIDTH } from './measures.ts';
import { replaced } from './replaced.ts';
import { type BodyState, changeAttributes } from './state.ts';
import { element, valued } from './xml.ts';

const BORDERS = element(
  'w:tblBorders',
  {},
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => element(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:color': '000000' }))
    .join(''),
);

const MARGINS = element(
  'w:tblCellMar',
  {},
  [
    ['top', 30],
    ['left', CELL_PADDING],
    ['bottom', 30],
    ['right', CELL_PADDING],
  ]
    .map(([side, width]) => element(`w:${side}`, { 'w:w': String(width), 'w:type': 'dxa' }))
    .join(''),
);

/** A table. Rows that came or went are tracked; where a column did, all rows are. */
export function tableXml(table: PaperTable, place: Place, state: BodyState): string {
  const width = (place.width ?? TEXT_WIDTH) - place.left;
  const rows = replaced(table);
  const grid = gridOf(table.style, rows, width);
  const properties = [
    element('w:tblW', { 'w:w': String(width), 'w:type': 'dxa' }),
    place.left === 0 ? '' : element('w:tblInd', { 'w:w': String(place.left), 'w:type': 'dxa' }),
    BORDERS,
    element('w:tblLayout', { 'w:type': 'fixed' }),
    MARGINS,
  ].join('');
  const columns = grid.widths.map((own) => element('w:gridCol', { 'w:w': String(own) })).join('');
  const inside = { ...state, inTable: true };
  const content = rows.map((row) => rowXml(row, table, grid, inside)).join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>${content}</w:tbl>`;
}

function rowXml(row: PaperRow, table: PaperTable, grid: Grid, state: BodyState): string {
  const mark = row.op === 'same' ? '' : row.op === 'deleted' ? 'w:del' : 'w:ins';
  const borders = grid.borders(row);
  const missing = grid.widths.length - spanOf(grid, borders[0]!, borders.at(-1)!);
  const properties = [
    missing > 0 ? valued('w:gridAfter', missing) : '',
    row.head || isShortRow(row, table.columns) ? '<w:cantSplit/>' : '',
    row.head ? '<w:tblHeader/>' : '',
    mark === '' ? '' : `<${mark}${changeAttributes(state)}/>`,
  ].join('');
  const cells = row.cells.map((cell, index) => {
    const [from, to] = [borders[index]!, borders[index + 1]!];
    return tableCellXml(cell, row, table, index, { from, to, span: spanOf(grid, from, to) }, state);
  });
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
}

interface Extent {
  readonly from: number;
  readonly to: number;
  /** Number of columns of the grid. */
  readonly span: number;
}

function tableCellXml(
  cell: PaperCell,
  row: PaperRow,
  table: PaperTable,
  index: number,
  { from, to, span }: Extent,
  state: BodyState,
): string {
  const width = to - from;
  const shaded = row.head || cell.head === true;
  const properties = [
    element('w:tcW', { 'w:w': String(width), 'w:type': 'dxa' }),
    span > 1 ? valued('w:gridSpan', span) : '',
    shaded ? element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'EDEDED' }) : '',
  ].join('');
  const align = row.head && table.style === 'comparison' ? 'center' : table.align[index];
  const place = {
    left: 0,
    text: 'TableText',
    width: width - 2 * CELL_PADDING,
    ...(align && { align }),
    ...(row.keep && { keep: true as const }),
  };
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${cellXml(cell.blocks, place, state)}</w:tc>`;
}
