export { findTerms } from './find.ts';
export type { TermProblem } from './problems.ts';
export { readTerms } from './read.ts';
export type { Kept, Occurrence, Term, TermKind, Use } from './types.ts';
