import { displayWidth } from '../../text/width.ts';
import type { Layout } from './blocks.ts';
import { columnWidths, type Need, type Placed, placeCells } from './columns.ts';
import { noteSpans, span } from './inline.ts';
import type { Draft, Span } from './types.ts';
import type { View } from './view.ts';
import { signsOf, wrapSpans } from './wrap-spans.ts';

const BAR = ' | ';

/**
 * Rows of a table: aligned columns, wrapped inside where they are too wide, with a rule below the
 * head; or, where the columns would be too narrow to read, each row as `cell | cell` running on.
 */
export function tableRows(table: View, layout: Layout): Draft[] {
  const placed = placeCells(table);
  const cells = placed.map((row) => row.map(({ cell }) => cellSpans(cell)));
  const count = Math.max(0, ...placed.flat().map(({ column }) => column + 1));
  const needs = Array.from({ length: count }, () => ({ line: 1, word: 1 }));
  for (const [index, row] of placed.entries()) {
    const signed = layout.plainMarks && !isWhole(table.children[index]!);
    for (const [at, { column }] of row.entries()) {
      const need = needOf(cells[index]![at]!, signed);
      needs[column] = {
        line: Math.max(needs[column]!.line, need.line),
        word: Math.max(needs[column]!.word, need.word),
      };
    }
  }
  const widths = columnWidths(needs, layout.columns - BAR.length * (count - 1));
  const rule =
    widths?.map((width) => '-'.repeat(width)).join('-+-') ??
    '-'.repeat(Math.min(layout.columns, 24));
  return table.children.flatMap((row, index) => {
    const plainMarks = layout.plainMarks && !isWhole(row);
    const lines = widths
      ? alignedLines(placed[index]!, cells[index]!, widths, plainMarks)
      : runningLines(cells[index]!, layout.columns, plainMarks);
    const notes = row.notes.length > 0 ? wrapSpans(noteSpans(row.notes), layout.columns) : [];
    const drafts = signed(row, [...lines, ...notes]);
    if (index > 0) return drafts;
    const keep = table.op === 'within';
    return [...drafts, { spans: [span(rule, 'dim')] }].map((draft) => ({
      ...draft,
      ...(keep && { keep }),
    }));
  });
}

function cellSpans(cell: View): Span[] {
  return [...(cell.spans ?? []), ...noteSpans(cell.notes)];
}

function isWhole(row: View): boolean {
  return row.op === 'inserted' || row.op === 'deleted';
}

function needOf(spans: readonly Span[], plainMarks: boolean): Need {
  const lines = wrapSpans(spans, Number.POSITIVE_INFINITY, { plainMarks });
  const words = spans.flatMap((part) => {
    const signs = plainMarks && signsOf(part) ? signsOf(part)!.join('').length : 0;
    return (part.text.match(/[!-~]+/g) ?? []).map((word) => word.length + signs);
  });
  return {
    line: Math.max(...lines.map(lineWidth)),
    word: Math.max(0, ...words),
  };
}

function lineWidth(line: readonly Span[]): number {
  return line.reduce((width, part) => width + displayWidth(part.text), 0);
}

function alignedLines(
  row: readonly Placed[],
  cells: readonly Span[][],
  widths: readonly number[],
  plainMarks: boolean,
): Span[][] {
  const columns = widths.map((width, column): Span[][] => {
    const at = row.findIndex((placed) => placed.column === column);
    return at < 0 ? [] : wrapSpans(cells[at]!, width, { plainMarks });
  });
  const height = Math.max(1, ...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    joinColumns(
      columns.map((lines) => lines[line] ?? []),
      widths,
    ),
  );
}

/** One line of a table: each column but the last filled up to its width, bars between them. */
export function joinColumns(
  columns: readonly (readonly Span[])[],
  widths: readonly number[],
): Span[] {
  return columns.flatMap((line, column) => {
    if (column === columns.length - 1) return line;
    const fill = ' '.repeat(Math.max(0, widths[column]! - lineWidth(line)));
    const last = column === columns.length - 2 && columns.at(-1)!.length === 0;
    const bar = last ? BAR.trimEnd() : BAR;
    return [...line, ...(fill ? [span(fill)] : []), span(bar, 'dim')];
  });
}

function runningLines(cells: readonly Span[][], columns: number, plainMarks: boolean): Span[][] {
  const spans = cells.flatMap((cell, index) => {
    const flat = cell.map((part) => ({ ...part, text: part.text.replaceAll('\n', ' ') }));
    return index === 0 ? flat : [span(BAR, 'dim'), ...flat];
  });
  const lines = wrapSpans(spans, columns, { next: columns - 2, plainMarks });
  return lines.map((line, index) => (index === 0 ? line : [span('  '), ...line]));
}

function signed(row: View, lines: readonly (readonly Span[])[]): Draft[] {
  if (row.op === 'same') return lines.map((spans) => ({ spans, unit: row }));
  const sign = row.op === 'inserted' ? '+' : row.op === 'deleted' ? '-' : '~';
  return lines.map((spans, index) => ({
    spans,
    sign,
    unit: row,
    keep: true,
    ...(index === 0 && { begins: true }),
  }));
}
