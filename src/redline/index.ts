export { type ClausePair, movedPairs } from './clause-pair.ts';
export { compareDocuments } from './compare.ts';
export { FAMILIES, type Family, type FlagKind } from './flag-families.ts';
export { type Flag, findFlags } from './flags.ts';
export type { Hunk } from './hunk.ts';
export { pairClauses } from './pair-clauses.ts';
export { accept, acceptBlocks, reject, rejectBlocks } from './project.ts';
export type { Relocation } from './relocation.ts';
export { type ItemSigns, itemSign, itemSigns } from './signs.ts';
export { bigrams, dice } from './similarity.ts';
export { compareSources } from './sources.ts';
export { type Summary, summarize } from './summary.ts';
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
  Regrouping,
  Shell,
  TextChange,
} from './types.ts';
export { type Weight, weightOf } from './weight.ts';
export { moveOf, type Whole } from './wholes.ts';
export { type Wording, wordingOf } from './wording.ts';
export { comparePlain } from './words.ts';
