import { firstCell, hasOwnHeading, isWithin, paragraphOf, partOf, rowOf } from '../keys.ts';
import type { Line } from '../types.ts';

/** Lines of a provision: those that stand in it. Words of an article do not reach its heading (K6). */
export function reached(line: Line, host: string): boolean {
  if (host.endsWith('@heading')) return line.kind === 'heading' && line.key === host.slice(0, -8);
  if (host === 'rules') return isRules(line);
  const part = partOf(host);
  if (part) return line.kind === 'text' && line.key === paragraphOf(part.host);
  if (host.endsWith('@name')) return line.key === host.slice(0, -5);
  const row = rowOf(host);
  if (row) {
    return (
      line.kind === 'row' && isWithin(line.key, row.host) && firstCell(line.text) === row.first
    );
  }
  if (!isWithin(line.key, host)) return false;
  return !(line.kind === 'heading' && hasOwnHeading(line.key));
}

/** 本則: everything but title, supplementary provisions, annexes and forms (K12). */
function isRules({ key, kind }: Line): boolean {
  const isHeading = kind === 'heading' && hasOwnHeading(key);
  return !isHeading && !/^(?:title|suppl|annex|form|chap|head)/.test(key);
}
