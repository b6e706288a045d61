import type { Redline } from '../../redline/index.ts';
import { message } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';
import {
  type ComparisonFormOptions,
  type ComparisonRow,
  comparisonTable,
} from '../comparison/index.ts';
import { cellLines } from './cells.ts';
import { span } from './inline.ts';
import { joinColumns } from './table.ts';
import type { RedlineOptions, Row } from './types.ts';
import { WORDS } from './words.ts';

/** How a comparison table is set. */
export interface TwoColumnOptions extends RedlineOptions, ComparisonFormOptions {}

const TITLES = { new: message('改正後', 'After'), old: message('改正前', 'Before') };

/** Columns of the bar between the two texts. */
const BAR = 3;

/**
 * A comparison table (新旧対照表) of the changed clauses in two columns of a terminal. Each row is
 * one line padded by our own widths; a rule stands before each clause.
 */
export function twoColumnRows(redline: Redline, options: TwoColumnOptions): Row[] {
  const { columns, lang, order = 'new-left', plainMarks = false } = options;
  const sides = order === 'new-left' ? (['new', 'old'] as const) : (['old', 'new'] as const);
  const left = Math.max(1, Math.floor((columns - BAR) / 2));
  const widths = [left, Math.max(1, columns - BAR - left)] as const;
  const table = comparisonTable(redline, options).rows;
  if (table.length === 0) return [{ spans: [span(WORDS.unchanged[lang], 'dim')] }];
  const rule = `${'-'.repeat(widths[0])}-+-${'-'.repeat(widths[1])}`;
  const [newTitle, oldTitle] = options.titles ?? [TITLES.new[lang], TITLES.old[lang]];
  const titles = { new: newTitle, old: oldTitle };
  const head = sides.map((side) => [span(printable(titles[side]), 'heading')]);
  const rows: Row[] = [{ spans: joinColumns(head, widths) }];
  let change = 0;
  for (const row of table) {
    const { address } = row;
    if (row.begins) rows.push({ spans: [span(rule, 'dim')] });
    const cells = sides.map((side, at) =>
      cellLines(row[side], { columns: widths[at]!, lang, plainMarks }),
    );
    const begins = isChange(row);
    for (let line = 0; line < Math.max(...cells.map((lines) => lines.length)); line++) {
      const spans = joinColumns(
        cells.map((lines) => lines[line] ?? []),
        widths,
      );
      rows.push({ spans, address, ...(line === 0 && begins && { change: ++change }) });
    }
  }
  return rows;
}

/** False for context: headings that stayed, and what is left out. */
function isChange(row: ComparisonRow): boolean {
  if (row.kind === 'changed') return true;
  return [...row.new, ...row.old].some(
    (block) => block.kind === 'line' && block.pieces.some(({ changed }) => changed),
  );
}
