import type { Clause, Document } from './types.ts';

/** The clause of an address; undefined where the document has none. */
export function findClause(document: Document, address: string): Clause | undefined {
  return document.clauses.find((clause) => clause.address === address);
}

/** The clause whose slice holds an offset of the file. */
export function clauseAt(document: Document, offset: number): Clause {
  const found = document.clauses.findLast((clause) => clause.range.start <= offset);
  return found ?? document.clauses[0]!;
}

/**
 * Finds a clause by what a person would type: an address (`sec:4.2.1`), a number (`4.2.1`), an
 * article (`第12条の2`, `12_2`) or a heading text.
 */
export function lookUpClause(document: Document, text: string): Clause | undefined {
  const wanted = text.trim();
  return (
    findClause(document, wanted) ??
    document.clauses.find((clause) => clause.number !== undefined && clause.number === wanted) ??
    document.clauses.find((clause) => clause.label !== '' && clause.label === wanted) ??
    document.clauses.find((clause) => clause.title !== '' && clause.title === wanted)
  );
}
