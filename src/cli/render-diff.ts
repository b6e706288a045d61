import { redlineTitle } from '../app/redline-title.ts';
import type { Redline } from '../redline/index.ts';
import {
  documentRows,
  inlineRows,
  summaryRows,
  toAnsi,
  twoColumnRows,
} from '../render/ansi/index.ts';
import type { ComparisonFormOptions } from '../render/comparison/index.ts';
import { inlineMarkdown, summaryMarkdown } from '../render/critic/index.ts';
import {
  escapeHtml,
  htmlChangeList,
  htmlClean,
  htmlComparison,
  htmlInline,
  htmlPage,
  htmlTools,
} from '../render/html/index.ts';
import { redlineJson } from '../render/json/index.ts';
import { type Language, message } from '../text/message.ts';
import { printableJson } from '../text/printable.ts';
import { UserError } from '../text/user-error.ts';
import type { Format, Layout } from './diff-options.ts';

/** How a redline is to be shown. */
export interface DiffView {
  readonly layout: Layout;
  readonly format: Exclude<Format, 'docx' | 'pdf'>;
  readonly context: 'all' | 'changed';
  /** Of a comparison table. */
  readonly settings: Omit<ComparisonFormOptions, 'lang'>;
  readonly lang: Language;
  readonly columns: number;
  readonly color: boolean;
}

/**
 * A redline as text for the terminal, a page, Markdown or JSON.
 *
 * @throws UserError where the form cannot show it
 */
export function renderDiff(redline: Redline, view: DiffView): string {
  if (view.format === 'json') return printableJson(redlineJson(redline));
  if (view.format === 'html') return htmlOf(redline, view);
  if (view.format === 'markdown') return markdownOf(redline, view);
  const { columns, lang, context, color, settings } = view;
  const rows = {
    inline: () => inlineRows(redline, { columns, lang, context, plainMarks: !color }),
    table: () => twoColumnRows(redline, { ...settings, columns, lang, plainMarks: !color }),
    clean: () => documentRows(redline.new, { columns, lang }),
    summary: () => summaryRows(redline, { columns, lang }),
  }[view.layout]();
  return toAnsi(rows, { color });
}

function htmlOf(redline: Redline, { layout, lang, context, settings }: DiffView): string {
  const body = {
    inline: () =>
      htmlChangeList(redline, { lang, hrefBase: '' }) + htmlInline(redline, { lang, context }),
    table: () => htmlComparison(redline, { ...settings, lang }),
    clean: () => htmlClean(redline.new, { lang }),
    summary: () => htmlChangeList(redline, { lang }),
  }[layout]();
  const tools = {
    inline: () => htmlTools(redline, { lang, page: 'inline' }),
    table: () => htmlTools(redline, { lang, page: 'table' }),
    clean: () => '',
    summary: () => '',
  }[layout]();
  const { line, versions } = redlineTitle(redline, layout, lang);
  const notice = `<p class="notice">${escapeHtml(versions)}</p>\n`;
  return htmlPage({ lang, title: line, body: notice + body, tools });
}

function markdownOf(redline: Redline, { layout, lang, context }: DiffView): string {
  switch (layout) {
    case 'inline':
      return inlineMarkdown(redline, { lang, context });
    case 'clean':
      return redline.new.source;
    case 'summary':
      return summaryMarkdown(redline, lang);
    case 'table':
      throw new UserError(
        message(
          'Markdownには対照表の形式がない（表の中に表を置けないため）。--format html、docx 又は pdf を指定する',
          'there is no comparison table in Markdown, which has no tables within tables; use --format html, docx or pdf',
        ),
        2,
      );
  }
}
