export { definitionText, labelLength } from './cell-blocks.ts';
export { comparisonLead, comparisonRemarks, documentTitle } from './lead.ts';
export { changedImages, changedTargets, linkTarget } from './links.ts';
export { piecesText } from './pieces.ts';
export {
  type ComparisonFormOptions,
  type ComparisonOptions,
  comparisonTable,
  movePlaces,
} from './table.ts';
export { cellText } from './text.ts';
export type {
  Cell,
  CellBlock,
  CellLine,
  CellNote,
  CellPiece,
  CellTable,
  CellTableRow,
  ComparisonRow,
  ComparisonTable,
  NoteKind,
  Side,
  TableCell,
} from './types.ts';
export { hasChangedTarget, isMarked, isRelevelled } from './weight.ts';
export { noteLabels, noteText } from './words.ts';
