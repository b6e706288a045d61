import type { Document } from './types.ts';

const known = new WeakMap<readonly Document[], ReadonlyMap<string, Document>>();

/** Documents by their ids, made once for a list; of two with one id the later. */
export function documentsById(documents: readonly Document[]): ReadonlyMap<string, Document> {
  let byId = known.get(documents);
  if (!byId) {
    byId = new Map(documents.map((document) => [document.id, document]));
    known.set(documents, byId);
  }
  return byId;
}
