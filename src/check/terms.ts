import type { Document } from '../document/index.ts';
import { findTerms, type Occurrence, readTerms, type Term } from '../reference/terms/index.ts';
import { documentById } from './cited.ts';
import type { Repository } from './types.ts';

const read = new WeakMap<Document, readonly Term[]>();

/** The terms of the repository, from its document `terms`; none without one. */
export function termsOf(repository: Repository): readonly Term[] {
  const document = documentById('terms', repository);
  if (!document) return [];
  let terms = read.get(document);
  if (!terms) {
    ({ terms } = readTerms(document));
    read.set(document, terms);
  }
  return terms;
}

/** Where a document has the terms of its repository; the list of terms itself is not looked at. */
export function occurrencesIn(document: Document, repository: Repository): Occurrence[] {
  return document.id === 'terms' ? [] : findTerms(document, termsOf(repository));
}
