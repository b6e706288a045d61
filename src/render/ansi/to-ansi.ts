import type { Row, Style } from './types.ts';

/** SGR parameters (ECMA-48 §8.3.117); only the eight standard colours and plain attributes. */
const SGR: Record<Style, string> = {
  inserted: '32;4',
  deleted: '31;9',
  moved: '35',
  format: '36',
  changed: '4',
  plus: '32',
  minus: '31',
  heading: '1',
  label: '1',
  dim: '2',
  note: '33',
  error: '1;31',
  warning: '33',
};

/**
 * Rows as text for a terminal, each ended by a line feed. Every styled span is reset at its end, so
 * a row can be cut out or scrolled without colouring its neighbours.
 */
export function toAnsi(rows: readonly Row[], { color }: { readonly color: boolean }): string {
  return rows.map((row) => `${rowToAnsi(row, color)}\n`).join('');
}

function rowToAnsi(row: Row, color: boolean): string {
  return row.spans
    .map(({ text, style }) => (color && style ? `\u001b[${SGR[style]}m${text}\u001b[0m` : text))
    .join('');
}
