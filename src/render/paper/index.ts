export { changeListBlocks } from './change-list.ts';
export { cleanBlocks } from './clean.ts';
export { columnWidths } from './columns.ts';
export { comparisonBlocks } from './comparison.ts';
export { type InlinePaperOptions, inlineBlocks } from './inline.ts';
export { isIn } from './is-in.ts';
export { project } from './project.ts';
export { isShortRow } from './row-lines.ts';
export type * from './types.ts';
