import {
  documentRows,
  inlineRows,
  summaryRows,
  toAnsi,
  twoColumnRows,
} from '../../render/ansi/index.ts';
import type { Render } from './view.ts';

/** A redline for the terminal. */
export const renderAnsi: Render = (
  redline,
  { layout, lang, context, columns, color, settings },
) => {
  const rows = {
    inline: () => inlineRows(redline, { columns, lang, context, plainMarks: !color }),
    table: () => twoColumnRows(redline, { ...settings, columns, lang, plainMarks: !color }),
    clean: () => documentRows(redline.new, { columns, lang }),
    summary: () => summaryRows(redline, { columns, lang }),
  }[layout]();
  return toAnsi(rows, { color });
};
