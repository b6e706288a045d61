import { comparable, comparisonKey } from '../text/comparable.ts';
import { readHeading } from './heading/index.ts';
import type { Clause, Document } from './types.ts';

/** The clause of an address; undefined where the document has none. */
export function findClause(document: Document, address: string): Clause | undefined {
  return document.clauses.find((clause) => clause.address === address);
}

/** The clause whose slice holds an offset of the file. */
export function clauseAt(document: Document, offset: number): Clause {
  const { clauses } = document;
  let first = 0;
  let behind = clauses.length;
  while (behind - first > 1) {
    const middle = (first + behind) >> 1;
    if (clauses[middle]!.range.start <= offset) first = middle;
    else behind = middle;
  }
  return clauses[first]!;
}

/**
 * Finds a clause by what a person would type: an address (`sec:4.2.1`), a number (`4.2.1`, `12の2`),
 * an article (`第12条の2`, `第十二条`, `12_2`) or a heading text. Full-width digits and letters are
 * the half-width ones, and a number names a section or article before a chapter.
 */
export function lookUpClause(document: Document, text: string): Clause | undefined {
  const wanted = comparable(text).trim();
  if (wanted === '') return undefined;
  const key = comparisonKey(wanted);
  const number = wanted.replaceAll('の', '_');
  const { address } = readHeading(wanted, document.numbering);
  const find = (test: (clause: Clause) => boolean) => document.clauses.find(test);
  return (
    findClause(document, text.trim()) ??
    findClause(document, wanted) ??
    findClause(document, `sec:${number}`) ??
    findClause(document, `art:${number}`) ??
    find((clause) => clause.number === number) ??
    find((clause) => clause.label !== '' && comparisonKey(clause.label) === key) ??
    find((clause) => clause.title !== '' && comparisonKey(clause.title) === key) ??
    findClause(document, address)
  );
}
