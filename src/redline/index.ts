export { compareDocuments } from './compare.ts';
export { atomText } from './flatten.ts';
export { type ClausePair, movedPairs, pairClauses } from './pair-clauses.ts';
export { accept, acceptBlocks, buildPhrasing, reject, rejectBlocks } from './project.ts';
export { type Summary, summarize, type Weight, weightOf } from './summary.ts';
export { plainPieces } from './text.ts';
export { nodeKey, textOf, withoutPositions } from './tree.ts';
export type {
  BlockChange,
  ClauseChange,
  ContainerChange,
  Mark,
  Piece,
  Redline,
  Shell,
  TextChange,
} from './types.ts';
