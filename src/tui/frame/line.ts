import type { Span } from '../../render/ansi/index.ts';
import { displayWidth, graphemeWidth, splitGraphemes } from '../../text/width.ts';

/** A stretch of a line of the screen. */
export interface Cell extends Span {
  /** Dark on light: the selection, a hit of the search, the screen that is open. */
  readonly inverse?: boolean;
}

/** A line of the screen, never wider than the terminal. */
export type Line = readonly Cell[];

/** Columns of a line. */
export function lineWidth(line: Line): number {
  return line.reduce((width, { text }) => width + displayWidth(text), 0);
}

/** The line cut or filled with blanks to exactly `columns`; a character is never cut in half. */
export function fitLine(line: Line, columns: number): Cell[] {
  const cells: Cell[] = [];
  let left = columns;
  for (const cell of line) {
    let text = '';
    for (const cluster of splitGraphemes(cell.text)) {
      const width = graphemeWidth(cluster);
      if (width > left) {
        if (text) cells.push({ ...cell, text });
        return left > 0 ? [...cells, { text: ' '.repeat(left) }] : cells;
      }
      text += cluster;
      left -= width;
    }
    if (text) cells.push({ ...cell, text });
  }
  return left > 0 ? [...cells, { text: ' '.repeat(left) }] : cells;
}

/** The line with some stretches shown dark on light; offsets are UTF-16 units of its text. */
export function markLine(
  line: Line,
  stretches: readonly { readonly start: number; readonly end: number }[],
): Cell[] {
  let at = 0;
  return line.flatMap((cell) => {
    const from = at;
    at += cell.text.length;
    const cuts = stretches.flatMap(({ start, end }) => [start, end]);
    const inside = cuts.filter((cut) => cut > from && cut < at);
    const edges = [...new Set([from, ...inside, at])].sort((a, b) => a - b);
    return edges.slice(1).map((end, index): Cell => {
      const start = edges[index]!;
      const text = cell.text.slice(start - from, end - from);
      const hit = stretches.some((stretch) => start >= stretch.start && end <= stretch.end);
      return hit ? { ...cell, text, inverse: true } : { ...cell, text };
    });
  });
}
