import { printable } from '../../text/printable.ts';
import { graphemeWidth, splitGraphemes } from '../../text/width.ts';
import { firstLine, type Spot } from './places.ts';

/** Columns of a line that are shown; longer ones are cut around the caret. */
const COLUMNS = 100;
/** UTF-16 units on each side of a range that are looked at: more than fills 100 columns. */
const NEAR = 1_000;
/** Columns kept before the caret in a line that is cut. */
const BEFORE = 40;
const CUT = '…';

/** A line of a file, safe for a terminal, and the line of carets below it. */
export interface Excerpt {
  readonly text: string;
  readonly carets: string;
}

/**
 * The line on which a range begins, at most 100 columns of it, and carets below the part of the
 * range that stands on it; one caret where that part takes no column.
 */
export function excerptOf(spot: Spot): Excerpt {
  const at = spot.start.column - 1;
  const head = Math.max(0, at - NEAR);
  const cells = cellsOf(printable(firstLine(spot).slice(head, at + NEAR)));
  const from = at - head;
  const to = from + Math.max(1, spot.range.end - spot.range.start);
  const under = cells.filter((cell) => cell.offset < to && cell.offset + cell.text.length > from);
  const width = end(cells);
  const first = under[0]?.column ?? width;
  const last = under.length > 0 ? end(under) : first + 1;
  if (width <= COLUMNS) return { text: join(cells), carets: carets(first, last) };
  const left = Math.max(0, Math.min(first - BEFORE, width - COLUMNS));
  const right = left + COLUMNS;
  // The signs of what was cut take a column each.
  const begin = left > 0 ? left + 1 : 0;
  const stop = right < width ? right - 1 : right;
  const shown = cells.filter(({ column, width: own }) => column >= begin && column + own <= stop);
  const lead = left > 0 ? CUT : '';
  const shift = (shown[0]?.column ?? begin) - lead.length;
  return {
    text: lead + join(shown) + (right < width ? CUT : ''),
    carets: carets(Math.max(first - shift, 0), Math.min(last, end(shown)) - shift),
  };
}

interface Cell {
  readonly text: string;
  /** UTF-16 offset in the line. */
  readonly offset: number;
  readonly column: number;
  readonly width: number;
}

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let offset = 0;
  let column = 0;
  for (const text of splitGraphemes(line)) {
    const width = graphemeWidth(text);
    cells.push({ text, offset, column, width });
    offset += text.length;
    column += width;
  }
  return cells;
}

function end(cells: readonly Cell[]): number {
  const last = cells.at(-1);
  return last ? last.column + last.width : 0;
}

function join(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}

function carets(first: number, last: number): string {
  return ' '.repeat(first) + '^'.repeat(Math.max(1, last - first));
}
