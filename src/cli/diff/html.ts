import { redlineTitle } from '../../app/redline-title.ts';
import {
  escapeHtml,
  htmlChangeList,
  htmlClean,
  htmlComparison,
  htmlInline,
  htmlPage,
  htmlTools,
} from '../../render/html/index.ts';
import type { Render } from './view.ts';

/** A redline as a page. */
export const renderHtml: Render = (redline, { layout, lang, context, settings }) => {
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
};
