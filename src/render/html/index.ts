export { type ChangeListOptions, htmlChangeList } from './change-list.ts';
export { type CleanOptions, htmlClean } from './clean.ts';
export { type ComparisonHtmlOptions, htmlComparison } from './comparison.ts';
export { escapeHtml, safeHref } from './escape.ts';
export { htmlInline, type InlineOptions } from './inline.ts';
export { htmlPage, type PageOptions } from './page.ts';
export { htmlPaper } from './paper.ts';
export { htmlTools, type ToolOptions } from './tools.ts';
