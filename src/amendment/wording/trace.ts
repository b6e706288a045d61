import { diffChars } from 'diff';
import type { Clause, Document } from '../../document/index.ts';
import { pairClauses } from '../../redline/index.ts';
import type { Range } from '../../text/lines.ts';

/** Where a stretch of the base stands in the result; undefined where a character of it changed. */
export type Trace = (range: Range) => Range | undefined;

/** Follows stretches of text from one version of a document into another, through moved clauses. */
export function traceBetween(base: Document, result: Document): Trace {
  if (base.source === result.source) return (range) => range;
  const partners = new Map(
    pairClauses(base.clauses, result.clauses).flatMap((pair) =>
      pair.old && pair.new ? [[pair.old, pair.new] as const] : [],
    ),
  );
  const known = new Map<Clause, readonly Kept[]>();
  return ({ start, end }) => {
    const old = base.clauses.find(({ range }) => range.start <= start && end <= range.end);
    const now = old && partners.get(old);
    if (!now) return undefined;
    const kept = known.get(old) ?? keptIn(old.slice, now.slice);
    known.set(old, kept);
    const from = start - old.range.start;
    const to = end - old.range.start;
    const host = kept.find((part) => part.old <= from && to <= part.old + part.length);
    if (!host) return undefined;
    const shift = now.range.start + host.now - host.old;
    return { start: from + shift, end: to + shift };
  };
}

/** A stretch that both texts have, and its offsets in them. */
interface Kept {
  readonly old: number;
  readonly now: number;
  readonly length: number;
}

function keptIn(before: string, after: string): Kept[] {
  const kept: Kept[] = [];
  let old = 0;
  let now = 0;
  for (const { value, added, removed } of diffChars(before, after)) {
    const { length } = value;
    if (!added && !removed) kept.push({ old, now, length });
    if (!added) old += length;
    if (!removed) now += length;
  }
  return kept;
}
