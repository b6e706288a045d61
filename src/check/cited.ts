import { type Document, documentsById } from '../document/index.ts';
import { type OutlineClause, outlineOf, type Target } from '../reference/index.ts';
import type { Repository } from './types.ts';

/** A document of the repository by its id. */
export function documentById(id: string, { documents }: Repository): Document | undefined {
  return documentsById(documents).get(id);
}

/** The clause that a target is, or lies in. */
export function clauseOf(
  { document, address }: Target,
  repository: Repository,
): OutlineClause | undefined {
  const cited = documentById(document, repository);
  return cited && outlineOf(cited).places.get(address);
}
