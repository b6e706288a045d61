import { outlineOf, type Reference } from '../reference/index.ts';
import { comparisonKey } from '../text/comparable.ts';
import { documentById } from './cited.ts';
import type { Repository } from './types.ts';

/**
 * Where a dangling reference may have meant to lead, at most three places: clauses with the title
 * printed beside the number; else the nearest clause above that is still there.
 */
export function nearPlaces(
  { notation, title, document }: Reference,
  repository: Repository,
): string[] {
  const [id, address = ''] = notation.split('#');
  const { clauses, places } = outlineOf(documentById(id!, repository) ?? document);
  if (title) {
    const key = comparisonKey(title.text);
    const named = clauses.filter((clause) => comparisonKey(clause.title) === key);
    if (named.length > 0) return named.slice(0, 3).map(({ label, title }) => `${label} ${title}`);
  }
  for (let above = address.split('/')[0]!; /\.\d+$/.test(above); ) {
    above = above.replace(/\.\d+$/, '');
    const clause = places.get(above);
    if (clause) return [`${clause.label} ${clause.title}`];
  }
  return [];
}
