export { findTerms, standingTerms } from './find.ts';
export type { TermProblem } from './problems.ts';
export { readTerms } from './read.ts';
export { sentenceAt } from './sentence.ts';
export { textsOf } from './texts.ts';
export type { Kept, Occurrence, SearchedText, Standing, Term, TermKind, Use } from './types.ts';
