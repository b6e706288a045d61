import type { Clause } from '../../document/index.ts';

/** 編, 章, 節, 款: headings whose numbers begin anew below each heading of a level before them. */
const LEVELS = ['part', 'chap', 'sect', 'subsect'];

/**
 * Names, for each clause in the order of the file, the series that its number is counted in: `sec`,
 * `art`, `suppl~2/art`. Articles go on through chapters; 章 are counted anew in each 編, 節 in each
 * 章, 款 in each 節, so that 第1節 of 第1章 and 第1節 of 第2章 are of two series.
 */
export function seriesOf(clauses: readonly Clause[]): ReadonlyMap<Clause, string> {
  const above: string[] = [];
  return new Map(
    clauses.map((clause) => {
      const kind = clause.address.replace(/:[^:/]*$/, '');
      const level = LEVELS.indexOf(kind);
      if (level < 0) return [clause, kind];
      const within = above.slice(0, level).filter((address) => address !== undefined);
      above.length = level;
      above[level] = clause.address;
      return [clause, [...within, kind].join(' ')];
    }),
  );
}
