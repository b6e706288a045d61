import type { Document } from '../document/index.ts';
import { type Reference, readReferences } from '../reference/index.ts';
import type { Repository } from './types.ts';

const known = new WeakMap<Repository, Map<Document, readonly Reference[]>>();

/** The references of a document among those of its repository, read once for all rules. */
export function referencesOf(document: Document, repository: Repository): readonly Reference[] {
  let read = known.get(repository);
  if (!read) {
    read = new Map();
    known.set(repository, read);
  }
  let references = read.get(document);
  if (!references) {
    references = readReferences(document, repository.documents);
    read.set(document, references);
  }
  return references;
}
