import type { Clause } from '../../document/index.ts';

/** 編, 章, 節, 款: headings whose numbers begin anew below each heading of a level before them. */
const LEVELS = ['part', 'chap', 'sect', 'subsect'];

/**
 * Names, for each clause in the order of the file, the series that its number is counted in: `sec`,
 * `art`, `suppl~2/art`. Articles go on through chapters; 章 are counted anew in each 編, 節 in each
 * 章, 款 in each 節, so that 第1節 of 第1章 and 第1節 of 第2章 are of two series. Sections that begin
 * anew with 1 below an appendix, or below a heading without a number, are a series of their own.
 */
export function seriesOf(clauses: readonly Clause[]): ReadonlyMap<Clause, string> {
  const above: string[] = [];
  const anew = sectionsAnew(clauses);
  return new Map(
    clauses.map((clause) => {
      const kind = clause.address.replace(/:[^:/]*$/, '');
      const level = LEVELS.indexOf(kind);
      if (level < 0) return [clause, anew.get(clause) ?? kind];
      const within = above.slice(0, level).filter((address) => address !== undefined);
      above.length = level;
      above[level] = clause.address;
      return [clause, [...within, kind].join(' ')];
    }),
  );
}

/** Sections below a heading that is no section, where the first of them is number 1 again. */
function sectionsAnew(clauses: readonly Clause[]): ReadonlyMap<Clause, string> {
  const byAddress = new Map(clauses.map((clause) => [clause.address, clause]));
  const holders = new Map<Clause, Clause | undefined>();
  const holderOf = (clause: Clause): Clause | undefined => {
    const parent = clause.parent === undefined ? undefined : byAddress.get(clause.parent);
    return parent && isSection(parent) ? holders.get(parent) : parent;
  };
  const anew = new Set<Clause>();
  const begun = new Set<Clause | undefined>();
  let first = true;
  for (const clause of clauses) {
    if (!isSection(clause)) continue;
    const holder = holderOf(clause);
    holders.set(clause, holder);
    if (!first && holder && !begun.has(holder) && clause.number === '1') anew.add(holder);
    begun.add(holder);
    first = false;
  }
  return new Map(
    [...holders].flatMap(([clause, holder]) =>
      holder && anew.has(holder) ? [[clause, `${holder.address} sec`] as const] : [],
    ),
  );
}

function isSection(clause: Clause): boolean {
  return clause.address.startsWith('sec:');
}
