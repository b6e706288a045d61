import type { Clause } from '../document/index.ts';
import { withoutOrdinal } from '../document/index.ts';
import { type ClausePair, movedPairs, sizeOf } from './clause-pair.ts';

/** Whether a clause changed its place by itself, or went with the clause above it. */
export type Relocation = 'moved' | 'along';

/**
 * Which clauses a reader would say moved. A clause moved where its order among the clauses of one
 * parent changed, or where it stands below another parent. What merely counts on, and what went
 * along with the clause above, did not move by itself.
 *
 * | old -> new | |
 * | --- | --- |
 * | 1, 2, 3 -> 1, 3, 2 | the shorter one of 2 and 3 moved |
 * | 4.2 -> 4.3, as a new 4.2 came before it | none: the number counts on |
 * | 4.1 of chapter 4 -> 5.2 of chapter 5 | moved: below another clause |
 * | chapter 5 was joined to 4, 5.1 -> 4.3 | moved |
 * | 11.2 of a chapter that went -> 3.2.2.2 of a clause that is new | moved |
 * | 8.5 with 8.5.1 -> 4.1 with 4.1.1 | 8.5 moved, 8.5.1 went along |
 * | the same, and 8.5.1 and 8.5.2 changed places | the shorter one of the two moved as well |
 * | a title was put above all, or taken off, numbers stay | none |
 * | chapter 5 is another one, 5.1 is still 5.1 | none |
 * | an unnumbered clause below a new heading, order stays | none, if what is above that is the same |
 *
 * @returns how each clause came to its place, none for those that stayed; and the clauses that
 * stand in another order than the rest, of which those that stayed are as few as can be
 */
export function relocate(pairs: readonly ClausePair[]): {
  readonly relocations: ReadonlyMap<ClausePair, Relocation>;
  readonly displaced: ReadonlySet<ClausePair>;
} {
  const tree = new PairTree(pairs);
  const families = tree.families();
  const relocations = new Map<ClausePair, Relocation>();
  for (const family of families) {
    const leapt = movedPairs(family.pairs, (pair) => tree.size(pair));
    const above = family.parent && relocations.get(family.parent);
    for (const pair of family.pairs) {
      if (leapt.has(pair)) relocations.set(pair, 'moved');
      else if (above) relocations.set(pair, 'along');
    }
    for (const pair of family.strangers) if (!tree.keptHome(pair)) relocations.set(pair, 'moved');
  }
  // What moved gives way, so that what stayed is not said to stand elsewhere.
  const displaced = movedPairs(pairs, (pair) =>
    relocations.has(pair) ? sizeOf(pair) / pairs.length / MUCH : sizeOf(pair),
  );
  for (const { strangers } of families) {
    for (const pair of strangers) if (displaced.has(pair)) relocations.set(pair, 'moved');
  }
  return { relocations, displaced };
}

/** More than the text of any clause. */
const MUCH = 1e9;

/** Clauses of one parent in both versions, and those that came to it from another one. */
interface Family {
  readonly parent?: ClausePair;
  readonly pairs: ClausePair[];
  readonly strangers: ClausePair[];
}

class PairTree {
  readonly #pairs: readonly ClausePair[];
  readonly #of = new Map<Clause, ClausePair>();
  readonly #above = new Map<Clause, Clause>();

  readonly #sizes = new Map<ClausePair, number>();

  constructor(pairs: readonly ClausePair[]) {
    this.#pairs = pairs;
    for (const side of ['old', 'new'] as const) {
      const clauses = pairs.flatMap((pair) => pair[side] ?? []);
      const byAddress = new Map(clauses.map((clause) => [clause.address, clause]));
      for (const clause of clauses) {
        const parent = clause.parent === undefined ? undefined : byAddress.get(clause.parent);
        if (parent) this.#above.set(clause, parent);
      }
    }
    for (const pair of pairs) {
      if (!pair.old || !pair.new) continue;
      this.#of.set(pair.old, pair);
      this.#of.set(pair.new, pair);
    }
  }

  /** In the order of the new version, so that a parent comes before what is below it. */
  families(): Family[] {
    const families = new Map<Clause | undefined, Family>();
    for (const pair of this.#pairs) {
      if (!pair.old || !pair.new) continue;
      const [before, after] = [this.#above.get(pair.old), this.#above.get(pair.new)];
      const parent = after && this.#of.get(after);
      const family = families.get(after) ?? { ...(parent && { parent }), pairs: [], strangers: [] };
      families.set(after, family);
      const same = after ? parent !== undefined && parent.old === before : before === undefined;
      (same ? family.pairs : family.strangers).push(pair);
    }
    const all = [...families.values()];
    for (const { parent, pairs } of all.toReversed()) {
      if (!parent) continue;
      const below = pairs.reduce((sum, pair) => sum + this.size(pair), 0);
      this.#sizes.set(parent, this.size(parent) + below);
    }
    return all;
  }

  /** Length of the text of a clause with what is below it in both versions. */
  size(pair: ClausePair): number {
    return this.#sizes.get(pair) ?? sizeOf(pair);
  }

  /** The nearest clause above that is in both versions is the same one, and so is the number. */
  keptHome({ old, new: now }: ClausePair): boolean {
    const numbered = old!.number !== undefined || now!.number !== undefined;
    const renumbered = withoutOrdinal(old!.address) !== withoutOrdinal(now!.address);
    return this.#home(old!) === this.#home(now!) && !(numbered && renumbered);
  }

  #home(clause: Clause): ClausePair | undefined {
    let above = this.#above.get(clause);
    while (above && !this.#of.has(above)) above = this.#above.get(above);
    return above && this.#of.get(above);
  }
}
