export { type ClausePair, movedPairs } from './clause-pair.ts';
export { compareDocuments } from './compare.ts';
export { pairClauses } from './pair-clauses.ts';
export { accept, acceptBlocks, reject, rejectBlocks } from './project.ts';
export { type ItemSigns, itemSign, itemSigns } from './signs.ts';
export { type Summary, summarize, type Weight, weightOf } from './summary.ts';
export { plainPieces } from './text.ts';
export { nodeKey, textOf, withoutPositions } from './tree.ts';
export type {
  BlockChange,
  ClauseChange,
  ContainerChange,
  EditedMove,
  Mark,
  Piece,
  Redline,
  Shell,
  TextChange,
} from './types.ts';
export { moveOf, type Whole } from './wholes.ts';
