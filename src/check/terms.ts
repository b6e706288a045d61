import { type Document, type Fact, factOf } from '../document/index.ts';
import {
  findTerms,
  type Occurrence,
  readTerms,
  type Term,
  type TermProblem,
} from '../reference/terms/index.ts';
import { digest } from '../text/digest.ts';
import { documentById } from './cited.ts';
import type { Repository } from './types.ts';

/** The list of terms, read. */
export interface TermList {
  readonly terms: readonly Term[];
  /** What of it cannot be read. */
  readonly problems: readonly TermProblem[];
}

const NONE: TermList = { terms: [], problems: [] };
const list: Fact<TermList> = { name: 'term-list', shared: true, make: readTerms };

/** Where terms stand, each with its index in the list in place of the term. */
type Found = readonly (Omit<Occurrence, 'term'> & { readonly term: number })[];
const occurrences: Fact<Found, readonly Term[]> = {
  name: 'terms',
  make: (document, terms) =>
    findTerms(document, terms).map((found) => ({ ...found, term: terms.indexOf(found.term) })),
};

const keys = new WeakMap<readonly Term[], string>();

/** The list of terms of the repository, its document `terms`; empty without one. */
export function termListOf(repository: Repository): TermList {
  const document = documentById('terms', repository);
  return document ? termListIn(document) : NONE;
}

/** The terms that a document lists, read once. */
export function termListIn(document: Document): TermList {
  return factOf(document, list);
}

/** Where a document has the terms of its repository; the list of terms itself is not looked at. */
export function occurrencesIn(document: Document, repository: Repository): Occurrence[] {
  const { terms } = termListOf(repository);
  if (document.id === 'terms' || terms.length === 0) return [];
  return factOf(document, occurrences, terms, termsKey(repository)).map((found) => ({
    ...found,
    term: terms[found.term]!,
  }));
}

/** Digest of the terms, for facts that are made from them. */
export function termsKey(repository: Repository): string {
  const { terms } = termListOf(repository);
  let key = keys.get(terms);
  if (key === undefined) {
    // Where the list has them is no matter: a line added above changes nothing here.
    key = digest(JSON.stringify(terms.map(({ heading, ...term }) => term)));
    keys.set(terms, key);
  }
  return key;
}
