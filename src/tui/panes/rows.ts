import type { Row, Span, Style } from '../../render/ansi/index.ts';
import { printable } from '../../text/printable.ts';
import { displayWidth, fit as fill, truncate } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';

/** A cell of a list: its text, and the columns it is filled or cut to. */
export interface Cell {
  readonly text: string;
  readonly width?: number;
  readonly style?: Style;
}

/** One row of cells; a cell without a width is cut to what the row has left. */
export function listRow(columns: number, cells: readonly Cell[]): Row {
  let left = columns;
  const spans: Span[] = [];
  for (const { text, width, style } of cells) {
    if (left <= 0) break;
    const safe = printable(text);
    const shown = width === undefined ? truncate(safe, left) : fill(safe, Math.min(width, left));
    left -= displayWidth(shown) + 1;
    spans.push(
      ...(spans.length > 0 ? [{ text: ' ' }] : []),
      style ? { text: shown, style } : { text: shown },
    );
  }
  return { spans };
}

/** The columns of the widest text, at most `limit`. */
export function widest(texts: readonly string[], limit: number): number {
  return Math.min(limit, Math.max(0, ...texts.map((text) => displayWidth(printable(text)))));
}

/** A wrapped text; each row begins with `indent` blanks. */
export function textRows(text: string, columns: number, style?: Style, indent = 0): Row[] {
  const safe = printable(text, { multiline: true });
  return wrap(safe, Math.max(2, columns - indent)).map(({ start, end }) => {
    const line = ' '.repeat(indent) + safe.slice(start, end);
    return { spans: [style ? { text: line, style } : { text: line }] };
  });
}

/** Names and values in two columns; values wrap, and those that are missing are left out. */
export function fieldRows(
  fields: readonly (readonly [string, string | undefined])[],
  columns: number,
): Row[] {
  const present = fields.filter((field): field is readonly [string, string] => !!field[1]);
  const width = widest(
    present.map(([name]) => name),
    20,
  );
  return present.flatMap(([name, value]) =>
    textRows(value, columns - width - 2).map(({ spans }, line) => ({
      spans: [
        { text: `${fill(line === 0 ? name : '', width)}  `, style: 'dim' },
        ...spans,
      ] as Span[],
    })),
  );
}

/** An empty row. */
export const BLANK: Row = { spans: [] };
