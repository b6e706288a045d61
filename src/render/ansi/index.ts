export { documentRows } from './document-rows.ts';
export { type InlineRowsOptions, inlineRows } from './inline-rows.ts';
export { summaryRows } from './summary-rows.ts';
export { toAnsi } from './to-ansi.ts';
export { type TwoColumnOptions, twoColumnRows } from './two-column-rows.ts';
export type { RedlineOptions, Row, RowOptions, Span, Style } from './types.ts';
