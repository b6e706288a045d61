import type { Clause } from '../document/index.ts';
import { withoutOrdinal } from '../document/index.ts';
import { comparisonKey } from '../text/comparable.ts';
import { type Bigrams, bigrams, dice } from './similarity.ts';
import { sketch, stretchDice } from './sketch.ts';

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
const sketches = new WeakMap<Clause, ReadonlySet<number>>();

/** Character pairs of the clause without its heading. */
export function body(clause: Clause): Bigrams {
  let result = bodies.get(clause);
  if (!result) {
    result = bigrams(textOf(clause));
    bodies.set(clause, result);
  }
  return result;
}

/** Stretches of the clause without its heading. */
export function stretches(clause: Clause): ReadonlySet<number> {
  let result = sketches.get(clause);
  if (!result) {
    result = sketch(textOf(clause));
    sketches.set(clause, result);
  }
  return result;
}

function textOf(clause: Clause): string {
  return clause.slice.slice(clause.heading.end - clause.range.start);
}

/** Least part of the stretches that the texts of one clause share. */
const SAME_STRETCHES = 0.15;
/** Least likeness of two texts too short for stretches. */
const ALIKE_SHORT = 0.3;
const SHORT_TEXT = 60;
/** Least likeness of two titles. */
const ALIKE_TITLE = 0.5;
/** The same, where the texts say something else. */
const ALIKE_TITLE_ONLY = 0.6;

/** Whether two clauses share so much of their wording that it cannot be by chance. */
export function haveText(a: Clause, b: Clause): boolean {
  const least = Math.min(body(a).total, body(b).total);
  if (least === 0) return false;
  if (least < SHORT_TEXT) return likeness(a, b) >= ALIKE_SHORT;
  return stretchDice(stretches(a), stretches(b)) >= SAME_STRETCHES;
}

/**
 * Whether two clauses of one number are the same under another title. Headings alone are told by
 * their words: one has the other in it, or most character pairs are the same.
 *
 * | old -> new | |
 * | --- | --- |
 * | 4.2 申請 -> 4.2 申請及び審査, no text | yes |
 * | 4.2 届出 -> 4.2 危殆化, text stays | yes |
 * | 7.1 EV Certificate Warranties -> 7.1 Certificate profile, long texts of another kind | no |
 * | 8.5 Obtaining EV Certificates -> 8.5 Actions after a deficiency, no text | no |
 */
export function isRetitled(a: Clause, b: Clause): boolean {
  if (haveText(a, b)) return true;
  const [one, other] = [titleKey(a), titleKey(b)];
  if (one === '' || other === '') return false;
  if (one.includes(other) || other.includes(one)) return true;
  const speaking = Math.min(body(a).total, body(b).total) >= SHORT_TEXT;
  return dice(bigrams(one), bigrams(other)) >= (speaking ? ALIKE_TITLE_ONLY : ALIKE_TITLE);
}
