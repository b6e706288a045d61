import type { Clause } from '../document/index.ts';
import { heaviestIncreasing } from './sequence.ts';

/** The same clause in two versions; one side is missing where it was inserted or deleted. */
export interface ClausePair {
  readonly old?: Clause;
  readonly new?: Clause;
}

/** The clauses of either version. */
export function clausesBySide(pairs: readonly ClausePair[]): { old: Clause[]; new: Clause[] } {
  return {
    old: pairs.flatMap(({ old }) => old ?? []),
    new: pairs.flatMap((pair) => pair.new ?? []),
  };
}

/** Length of the text of a clause. */
export function sizeOf(pair: ClausePair): number {
  return (pair.new ?? pair.old)!.slice.length + 1;
}

/** Pairs that changed their order among the clauses that stayed; the less text moves, the better. */
export function movedPairs(
  pairs: readonly ClausePair[],
  size: (pair: ClausePair) => number = sizeOf,
): Set<ClausePair> {
  const kept = pairs.filter((pair) => pair.old && pair.new);
  const byOld = [...kept].sort((a, b) => a.old!.index - b.old!.index);
  const rank = new Map(byOld.map((pair, index) => [pair, index]));
  const stays = heaviestIncreasing(
    kept.map((pair) => rank.get(pair)!),
    kept.map(size),
  );
  return new Set(kept.filter((_, index) => !stays.has(index)));
}

/** All clauses, in the order of the new version; deleted ones behind what stood before them. */
export function inReadingOrder(
  old: readonly Clause[],
  now: readonly Clause[],
  partner: ReadonlyMap<Clause, Clause>,
): ClausePair[] {
  const pairs: ClausePair[] = now.map((clause) => {
    const before = partner.get(clause);
    return { new: clause, ...(before && { old: before }) };
  });
  const place = new Map(pairs.map((pair, index) => [pair.old, index]));
  const gone: ClausePair[][] = Array.from({ length: pairs.length + 1 }, () => []);
  let at = 0;
  for (const clause of old) {
    const index = place.get(clause);
    if (index === undefined) gone[at]!.push({ old: clause });
    else at = index + 1;
  }
  return [...gone[0]!, ...pairs.flatMap((pair, index) => [pair, ...gone[index + 1]!])];
}
