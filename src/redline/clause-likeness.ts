import type { Clause } from '../document/index.ts';
import { withoutOrdinal } from '../document/index.ts';
import { comparisonKey } from '../text/comparable.ts';
import { type Bigrams, bigrams, dice } from './similarity.ts';

/** Equal for clauses of one number and title. */
export function nameKey(clause: Clause): string {
  return clause.kind === 'section'
    ? `${withoutOrdinal(clause.address)} ${titleKey(clause)}`
    : clause.kind;
}

/** A title for comparing: without blanks and case, as headings are re-cased and re-spaced. */
export function titleKey(clause: Clause): string {
  return comparisonKey(clause.title).replace(/\s+/g, '').toLowerCase();
}

/** How much of their text two clauses share, headings left out: 0 to 1. */
export function likeness(a: Clause, b: Clause): number {
  return a.slice === b.slice ? 1 : dice(body(a), body(b));
}

const bodies = new WeakMap<Clause, Bigrams>();

/** Character pairs of the clause without its heading. */
export function body(clause: Clause): Bigrams {
  let result = bodies.get(clause);
  if (!result) {
    result = bigrams(clause.slice.slice(clause.heading.end - clause.range.start));
    bodies.set(clause, result);
  }
  return result;
}
