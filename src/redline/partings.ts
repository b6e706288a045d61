import type { Clause } from '../document/index.ts';
import { body, stretches } from './clause-likeness.ts';
import { type ClausePair, clausesBySide } from './clause-pair.ts';
import { candidates } from './sketch.ts';

/** Least part of the text of a clause that comes from, or went into, another one. */
const MOST = 0.6;
/** Shorter texts may be stock phrases. */
const ENOUGH_TEXT = 60;

/** Clauses whose text was a part of another clause, or became one. */
export interface Partings {
  /** New clauses by the old clause that they were split off from. */
  readonly from: ReadonlyMap<Clause, Clause>;
  /** Deleted clauses by the new clause that took their text in. */
  readonly into: ReadonlyMap<Clause, Clause>;
}

/**
 * Finds clauses that were split or merged. A clause without a partner is a part of another one, if
 * most of its text stood there and does not any more.
 *
 * | old -> new | |
 * | --- | --- |
 * | 4.2 -> 4.2 and a new 4.3 with the second half of its text | 4.3 was split off from 4.2 |
 * | 6.1.5 -> three new clauses with parts of its text | all three were split off |
 * | 4.2, 4.3 -> 4.2 with the text of both | 4.3 went into 4.2 |
 * | a new 4.3 that says what 4.2 still says | none: copied, not split |
 * | a new 4.3 with one sentence of 4.2 and nine others | none: most of it is new |
 */
export function findPartings(pairs: readonly ClausePair[]): Partings {
  const partner = new Map<Clause, Clause>();
  for (const { old, new: now } of pairs) if (old && now) partner.set(old, now).set(now, old);
  const { old, new: now } = clausesBySide(pairs);
  return { from: partsOf(now, old, partner), into: partsOf(old, now, partner) };
}

/** For each clause of one side without a partner the clause of the other that it was a part of. */
function partsOf(
  clauses: readonly Clause[],
  others: readonly Clause[],
  partner: ReadonlyMap<Clause, Clause>,
): Map<Clause, Clause> {
  const speaks = (clause: Clause) => body(clause).total >= ENOUGH_TEXT;
  const alone = clauses.filter((clause) => !partner.has(clause) && speaks(clause));
  const found = new Map<Clause, Clause>();
  if (alone.length === 0) return found;
  const wholes = others.filter(speaks);
  const likely = candidates(alone.map(stretches), wholes.map(stretches));
  for (const [index, part] of alone.entries()) {
    for (const at of likely[index]!) {
      const whole = wholes[at]!;
      const kept = partner.get(whole);
      if (comes(stretches(part), stretches(whole), kept && stretches(kept)) >= MOST) {
        found.set(part, whole);
        break;
      }
    }
  }
  return found;
}

/** Part of the stretches of a text that another has, and what that became has not. */
function comes(
  part: ReadonlySet<number>,
  whole: ReadonlySet<number>,
  kept: ReadonlySet<number> | undefined,
): number {
  let taken = 0;
  for (const print of part) if (whole.has(print) && !kept?.has(print)) taken++;
  return part.size === 0 ? 0 : taken / part.size;
}
