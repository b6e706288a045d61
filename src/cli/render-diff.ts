import { redlineTitle } from '../app/redline-title.ts';
import { findFlags, type Redline, summarize, wordingOf } from '../redline/index.ts';
import {
  documentRows,
  inlineRows,
  summaryRows,
  toAnsi,
  twoColumnRows,
} from '../render/ansi/index.ts';
import {
  escapeHtml,
  htmlChangeList,
  htmlClean,
  htmlComparison,
  htmlInline,
  htmlPage,
  htmlTools,
} from '../render/html/index.ts';
import type { Language } from '../text/message.ts';
import { printableJson } from '../text/printable.ts';

/** How a redline is to be shown. */
export interface DiffView {
  readonly layout: 'inline' | 'table' | 'clean' | 'summary';
  readonly format: 'ansi' | 'html' | 'json';
  readonly context: 'all' | 'changed';
  readonly lang: Language;
  readonly columns: number;
  readonly color: boolean;
}

/** A redline as text for the terminal, a page, or JSON. */
export function renderDiff(redline: Redline, view: DiffView): string {
  if (view.format === 'json') return printableJson(jsonOf(redline));
  if (view.format === 'html') return htmlOf(redline, view);
  const { columns, lang, context, color } = view;
  const rows = {
    inline: () => inlineRows(redline, { columns, lang, context, plainMarks: !color }),
    table: () => twoColumnRows(redline, { columns, lang, order: 'new-left', plainMarks: !color }),
    clean: () => documentRows(redline.new, { columns, lang }),
    summary: () => summaryRows(redline, { columns, lang }),
  }[view.layout]();
  return toAnsi(rows, { color });
}

function htmlOf(redline: Redline, { layout, lang, context }: DiffView): string {
  const body = {
    inline: () =>
      htmlChangeList(redline, { lang, hrefBase: '' }) + htmlInline(redline, { lang, context }),
    table: () => htmlComparison(redline, { lang }),
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

/** The changes of a redline without the text that stayed: clauses, kinds of change, marked words. */
function jsonOf(redline: Redline) {
  return {
    old: redline.old.path,
    new: redline.new.path,
    summary: summarize(redline),
    flags: findFlags(redline),
    clauses: redline.clauses
      .filter(
        (clause) => clause.change !== 'same' || clause.moved || clause.relocation !== undefined,
      )
      .map((clause) => ({
        change: clause.change,
        ...(clause.old && { old: clause.old.address }),
        ...(clause.new && { new: clause.new.address }),
        moved: clause.moved,
        renumbered: clause.renumbered,
        retitled: clause.retitled,
        wording: wordingOf(clause),
        ...(clause.relocation && { relocation: clause.relocation }),
        ...(clause.splitFrom && { splitFrom: clause.splitFrom.address }),
        ...(clause.mergedInto && { mergedInto: clause.mergedInto.address }),
        blocks: clause.blocks.filter((block) => block.change !== 'same'),
      })),
  };
}
