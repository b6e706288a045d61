import type { Document } from '../document/index.ts';
import type { Reference } from '../reference/index.ts';
import { comparisonKey } from '../text/comparable.ts';

/**
 * Where a dangling reference may have meant to lead, at most three places: clauses with the title
 * printed beside the number; else the nearest clause above that is still there.
 */
export function nearPlaces(
  { notation, title, document }: Reference,
  documents: readonly Document[],
): string[] {
  const [id, address = ''] = notation.split('#');
  const cited = documents.find((candidate) => candidate.id === id) ?? document;
  if (title) {
    const key = comparisonKey(title.text);
    const named = cited.clauses.filter((clause) => comparisonKey(clause.title) === key);
    if (named.length > 0) return named.slice(0, 3).map(({ label, title }) => `${label} ${title}`);
  }
  for (let above = address.split('/')[0]!; /\.\d+$/.test(above); ) {
    above = above.replace(/\.\d+$/, '');
    const clause = cited.clauses.find((candidate) => candidate.address === above);
    if (clause) return [`${clause.label} ${clause.title}`];
  }
  return [];
}
