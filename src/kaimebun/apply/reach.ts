import { hasOwnHeading, isWithin, rowOf } from '../keys.ts';
import type { Line } from '../types.ts';

/** Lines of a provision: those that stand in it. Words of an article do not reach its heading (K6). */
export function reached(line: Line, host: string): boolean {
  if (host.endsWith('@heading')) return line.kind === 'heading' && line.key === host.slice(0, -8);
  if (host.endsWith('@name')) return line.key === host.slice(0, -5);
  const row = rowOf(host);
  if (row) {
    return line.kind === 'row' && isWithin(line.key, row.host) && firstCell(line) === row.first;
  }
  if (!isWithin(line.key, host)) return false;
  return !(line.kind === 'heading' && hasOwnHeading(line.key));
}

/** What a row is named by. */
function firstCell({ text }: Line): string {
  return text.split('｜')[0]!;
}
