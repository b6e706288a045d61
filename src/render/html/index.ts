export { type ChangeListOptions, htmlChangeList } from './change-list.ts';
export { type CleanOptions, htmlClean } from './clean.ts';
export { type ComparisonHtmlOptions, htmlComparison } from './comparison.ts';
export { clauseId, escapeHtml, safeHref } from './escape.ts';
export { htmlInline, type InlineOptions } from './inline.ts';
export { htmlPage, type PageOptions } from './page.ts';
