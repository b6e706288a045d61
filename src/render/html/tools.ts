import type { Redline } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { type ChangeKind, KINDS } from '../change-kinds.ts';
import { kindCounts, numberedChanges } from '../changes.ts';
import { TOOL_WORDS as SAY } from './tool-words.ts';

export interface ToolOptions {
  readonly lang: Language;
  /** `inline` also has the views that the script makes of an inline redline. */
  readonly page: 'inline' | 'table';
}

/**
 * Controls of a page with a redline: from change to change, another view, kinds of change. They need
 * the script, which takes `hidden` from them; all their words are here, so that it has none of its
 * own. Empty where nothing changes.
 */
export function htmlTools(redline: Redline, { lang, page }: ToolOptions): string {
  const total = numberedChanges(redline).length;
  if (total === 0) return '';
  const data = {
    say: SAY.say[lang],
    place: SAY.place[lang],
    all: SAY.all[lang],
    shown: SAY.shown[lang],
    old: SAY.old[lang],
    new: SAY.new[lang],
    none: SAY.none[lang],
    omitted: SAY.omitted[lang],
  };
  const words = Object.entries(data).map(([name, text]) => `data-${name}="${text}"`);
  return [
    `<div class="tools" role="group" aria-label="${SAY.tools[lang]}" ${words.join(' ')} hidden>`,
    '<div class="steps">',
    button('data-step="-1"', SAY.previous[lang], 'p'),
    button('data-step="1"', SAY.next[lang], 'n'),
    `<label><input type="checkbox" class="keys" checked>${SAY.keys[lang]}</label>`,
    '</div>',
    ...(page === 'inline' ? [viewsHtml(lang)] : []),
    filterHtml(kindCounts(redline), lang),
    `<p class="where" role="status">${SAY.all[lang].replace('{total}', String(total))}</p>`,
    '</div>',
  ].join('\n');
}

function button(attributes: string, text: string, key?: string): string {
  const hint = key === undefined ? '' : ` <kbd>${key}</kbd>`;
  return `<button type="button" ${attributes}>${text}${hint}</button>`;
}

function viewsHtml(lang: Language): string {
  return [
    `<div class="views" role="group" aria-label="${SAY.views[lang]}">`,
    button('data-view="inline" aria-pressed="true"', SAY.inline[lang]),
    button('data-view="sides" aria-pressed="false"', SAY.sides[lang]),
    '</div>',
    button('data-only aria-pressed="false"', SAY.only[lang]),
  ].join('');
}

function filterHtml(counts: ReadonlyMap<ChangeKind, number>, lang: Language): string {
  const boxes = [...counts].map(
    ([kind, count]) =>
      `<label><input type="checkbox" data-kind="${kind}" checked>${KINDS[kind][lang]} <span class="count">${count}</span></label>`,
  );
  return [
    `<details class="kinds"><summary>${SAY.kinds[lang]}</summary>`,
    `<fieldset><legend>${SAY.legend[lang]}</legend>${boxes.join('')}</fieldset></details>`,
  ].join('');
}
