import { type Document, derived } from '../document/index.ts';
import { type Reference, readReferences } from '../reference/index.ts';
import type { Repository } from './types.ts';

/** The references of a document among those of its repository, read once for all rules. */
export function referencesOf(document: Document, repository: Repository): readonly Reference[] {
  const read = derived(document, readIn);
  let references = read.get(repository);
  if (!references) {
    references = readReferences(document, repository.documents);
    read.set(repository, references);
  }
  return references;
}

/** What was read, by repository: the same document stands in that of each changeset's result. */
function readIn(): WeakMap<Repository, readonly Reference[]> {
  return new WeakMap();
}
