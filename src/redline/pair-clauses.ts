import type { Clause } from '../document/index.ts';
import { withoutOrdinal } from '../document/index.ts';
import {
  body,
  haveText,
  isRetitled,
  likeness,
  nameKey,
  stretches,
  titleKey,
} from './clause-likeness.ts';
import { type ClausePair, inReadingOrder } from './clause-pair.ts';
import { align } from './sequence.ts';
import { mostDice } from './similarity.ts';
import { candidates } from './sketch.ts';

/** Least likeness of two clauses that share neither number nor title. */
const ALIKE = 0.6;
/** From here on the text tells more than the number. */
const VERY_ALIKE = 0.8;
/** Shorter texts say too little for a match by text alone. */
const ENOUGH_TEXT = 30;
/** Shorter ones may be stock phrases, and say too little against a match by number. */
const OWN_TEXT = 100;
/** Groups with more pairs are not compared pair by pair. */
const MANY_PAIRS = 10_000;
/** Least part of the clauses below that both have, where nothing else tells. */
const SAME_BELOW = 0.5;

/**
 * Finds each clause of the old version in the new one, by identity: number and title, then title
 * (renumbered), then nearly the same text, then number with a like title or text (retitled), then
 * like text alone, then number and the same clauses below. Clauses below the same clause come first, from the top down: where 4.8 becomes 4.7, its 4.8.7 becomes 4.7.7,
 * though there was a 4.7.7 of the same title. A clause is used once; order plays no part, so that
 * moves are found.
 *
 * @returns pairs in the order of the new version; deleted clauses follow the clause that stood
 * before them
 */
export function pairClauses(old: readonly Clause[], now: readonly Clause[]): ClausePair[] {
  const matching = new Matching(old, now);
  const depths = new Set(old.map((clause) => clause.depth));
  for (const depth of [...depths].sort((a, b) => a - b)) matching.belowSameParent(depth);
  matching.bySameName();
  matching.bySlice();
  matching.byTitle();
  matching.byText(VERY_ALIKE, OWN_TEXT);
  matching.byNumber();
  matching.byText(ALIKE, ENOUGH_TEXT);
  matching.byClausesBelow();
  return matching.pairs();
}

class Matching {
  readonly #partner = new Map<Clause, Clause>();
  readonly #parents = new Map<Clause, Clause>();
  /** Tells all clauses of both sides apart. */
  readonly #rank = new Map<Clause, number>();
  readonly #old: readonly Clause[];
  readonly #new: readonly Clause[];

  constructor(old: readonly Clause[], now: readonly Clause[]) {
    this.#old = old;
    this.#new = now;
    for (const clauses of [old, now]) {
      const byAddress = new Map(clauses.map((clause) => [clause.address, clause]));
      for (const clause of clauses) {
        this.#rank.set(clause, this.#rank.size);
        const parent = clause.parent === undefined ? undefined : byAddress.get(clause.parent);
        if (parent) this.#parents.set(clause, parent);
      }
    }
  }

  /** Name, then title are the same, and so is the clause above. */
  belowSameParent(depth: number): void {
    const at = (key: (clause: Clause) => string) => (clause: Clause) =>
      clause.depth === depth ? `${this.#parentKey(clause)} ${key(clause)}` : '';
    for (const key of [nameKey, titleKey]) {
      for (const [old, now] of this.#groups(at(key))) {
        if (old[0]!.depth !== depth || now[0]!.depth !== depth || titleKey(old[0]!) === '')
          continue;
        if (old.length === 1 && now.length === 1) this.#pair(old[0]!, now[0]!);
      }
    }
  }

  /** Number and title are the same; several of one name are paired in order, by their text. */
  bySameName(): void {
    for (const [old, now] of this.#groups(nameKey)) {
      if (old.length === 1 && now.length === 1) this.#pair(old[0]!, now[0]!);
      else this.#inOrder(old, now);
    }
  }

  /** The very same text under another name: the numbering of the whole document is another. */
  bySlice(): void {
    for (const [old, now] of this.#groups((clause) => clause.slice)) {
      for (const [index, clause] of old.slice(0, now.length).entries()) {
        this.#pair(clause, now[index]!);
      }
    }
  }

  /** Renumbered: the title is the same. Titles used more than once are told apart by text. */
  byTitle(): void {
    for (const [old, now] of this.#groups(titleKey)) {
      if (titleKey(old[0]!) === '') continue;
      if (old.length === 1 && now.length === 1) this.#pair(old[0]!, now[0]!);
      else
        this.#likeliest(
          old,
          now,
          (a, b) => 0.2 + likeness(a, b) + (a.parent === b.parent ? 0.1 : 0),
        );
    }
  }

  /** Retitled: the number is the same, and something of title or text. */
  byNumber(): void {
    for (const [old, now] of this.#groups((clause) => withoutOrdinal(clause.address))) {
      if (old[0]!.number === undefined) continue;
      this.#likeliest(old, now, (a, b) => (isRetitled(a, b) ? 1 : 0));
    }
  }

  /** Neither is the same, but so much of the text that each is the likeliest for the other. */
  byText(least: number, enough: number): void {
    const rest = (clauses: readonly Clause[]) =>
      this.#left(clauses).filter((clause) => body(clause).total >= enough);
    const old = rest(this.#old);
    const now = rest(this.#new);
    const found = candidates(old.map(stretches), now.map(stretches));
    const likely = old.flatMap((clause, index) =>
      found[index]!.map((at) => ({ old: clause, new: now[at]! })),
    );
    this.#take(likely, (a, b) => {
      if (mostDice(body(a), body(b)) < least) return 0;
      const alike = likeness(a, b);
      return alike >= least && haveText(a, b) ? alike : 0;
    });
  }

  /** The same number, and most of the clauses below in common: a chapter under another title. */
  byClausesBelow(): void {
    const below = new Map<Clause, Clause[]>();
    for (const [clause, parent] of this.#parents) {
      below.set(parent, [...(below.get(parent) ?? []), clause]);
    }
    for (const [old, now] of this.#groups((clause) => withoutOrdinal(clause.address))) {
      if (old[0]!.number === undefined) continue;
      this.#likeliest(old, now, (a, b) => {
        const [before, after] = [below.get(a) ?? [], below.get(b) ?? []];
        const kept = before.filter((clause) => {
          const partner = this.#partner.get(clause);
          return partner !== undefined && this.#parents.get(partner) === b;
        });
        const most = Math.max(before.length, after.length);
        return kept.length > 0 && kept.length >= SAME_BELOW * most ? kept.length : 0;
      });
    }
  }

  pairs(): ClausePair[] {
    return inReadingOrder(this.#old, this.#new, this.#partner);
  }

  /** Equal for clauses of both sides whose clauses above are a pair, or are none yet. */
  #parentKey(clause: Clause): string {
    const parent = this.#parents.get(clause);
    const partner = parent && this.#partner.get(parent);
    return partner ? `${Math.min(this.#rank.get(parent)!, this.#rank.get(partner)!)}` : '';
  }

  #pair(old: Clause, now: Clause): void {
    this.#partner.set(old, now);
    this.#partner.set(now, old);
  }

  #left(clauses: readonly Clause[]): Clause[] {
    return clauses.filter((clause) => !this.#partner.has(clause));
  }

  /** Unpaired clauses of both sides that share a key. */
  #groups(key: (clause: Clause) => string): [Clause[], Clause[]][] {
    const groups = new Map<string, [Clause[], Clause[]]>();
    for (const [side, clauses] of [this.#left(this.#old), this.#left(this.#new)].entries()) {
      for (const clause of clauses) {
        const name = key(clause);
        if (!groups.has(name)) groups.set(name, [[], []]);
        groups.get(name)![side]!.push(clause);
      }
    }
    return [...groups.values()].filter(([old, now]) => old.length > 0 && now.length > 0);
  }

  #inOrder(old: readonly Clause[], now: readonly Clause[]): void {
    const slices = (clauses: readonly Clause[]) => clauses.map((clause) => clause.slice);
    const gaps: [Clause[], Clause[]][] = [];
    for (const { equal, oldStart, oldEnd, newStart, newEnd } of align(slices(old), slices(now))) {
      if (!equal) {
        gaps.push([old.slice(oldStart, oldEnd), now.slice(newStart, newEnd)]);
        continue;
      }
      for (let index = oldStart; index < oldEnd; index++) {
        this.#pair(old[index]!, now[newStart + index - oldStart]!);
      }
    }
    for (const [before, after] of gaps) {
      if (before.length === after.length)
        before.forEach((clause, index) => {
          this.#pair(clause, after[index]!);
        });
      else this.#likeliest(before, after, (a, b) => 0.1 + likeness(a, b));
    }
  }

  /**
   * Pairs the two with the highest score first, ties in order; a score of 0 is no pair. Of many
   * clauses only those are compared that share stretches, or stand at the same place.
   */
  #likeliest(
    old: readonly Clause[],
    now: readonly Clause[],
    score: (a: Clause, b: Clause) => number,
  ): void {
    if (old.length * now.length <= MANY_PAIRS) {
      this.#take(
        old.flatMap((a) => now.map((b) => ({ old: a, new: b }))),
        score,
      );
      return;
    }
    const found = candidates(old.map(stretches), now.map(stretches));
    const likely = old.flatMap((clause, index) =>
      [...found[index]!, index].flatMap((at) => (now[at] ? [{ old: clause, new: now[at] }] : [])),
    );
    this.#take(likely, score);
  }

  #take(
    likely: readonly { readonly old: Clause; readonly new: Clause }[],
    score: (a: Clause, b: Clause) => number,
  ): void {
    const scored = likely
      .map((pair) => ({ ...pair, score: score(pair.old, pair.new) }))
      .filter((pair) => pair.score > 0)
      .sort((a, b) => b.score - a.score);
    for (const { old: a, new: b } of scored) {
      if (!this.#partner.has(a) && !this.#partner.has(b)) this.#pair(a, b);
    }
  }
}
