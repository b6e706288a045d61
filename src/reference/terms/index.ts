export { findTerms } from './find.ts';
export { readTerms } from './read.ts';
export type { Kept, Occurrence, Term, TermKind } from './types.ts';
