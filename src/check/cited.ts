import type { Document } from '../document/index.ts';
import { type OutlineClause, outlineOf, type Target } from '../reference/index.ts';
import type { Repository } from './types.ts';

const known = new WeakMap<Repository, ReadonlyMap<string, Document>>();

/** A document of the repository by its id. */
export function documentById(id: string, repository: Repository): Document | undefined {
  let byId = known.get(repository);
  if (!byId) {
    byId = new Map(repository.documents.map((document) => [document.id, document]));
    known.set(repository, byId);
  }
  return byId.get(id);
}

/** The clause that a target is, or lies in. */
export function clauseOf(
  { document, address }: Target,
  repository: Repository,
): OutlineClause | undefined {
  const cited = documentById(document, repository);
  return cited && outlineOf(cited).places.get(address);
}
