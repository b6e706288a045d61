export { inlineMarkdown, type MarkdownOptions } from './inline.ts';
export { summaryMarkdown } from './summary.ts';
