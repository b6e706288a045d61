import type { Clause } from '../../document/index.ts';

/**
 * The level of the heading of each clause in a page: one below the main heading and as deep as in
 * the source, but never two steps below the one above it (WCAG technique H42). So `##` under `#`
 * is `h3`, and `####` right under `#` as well.
 */
export function headingLevels(clauses: readonly Clause[]): Map<Clause, number> {
  const levels = new Map<Clause, number>();
  let above: { readonly depth: number; readonly level: number }[] = [];
  for (const clause of clauses) {
    if (clause.kind !== 'section') continue;
    above = above.filter(({ depth }) => depth < clause.depth);
    const own = Math.min(6, clause.depth + 1);
    const level = Math.min(own, (above.at(-1)?.level ?? 5) + 1);
    levels.set(clause, level);
    above.push({ depth: clause.depth, level });
  }
  return levels;
}
