import type { Redline } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { changeKinds, numberedChanges } from '../changes.ts';
import { clauseTitle, WORDS } from '../words.ts';
import { countsHtml } from './change-counts.ts';
import { escapeHtml } from './escape.ts';
import { flagList } from './flag-list.ts';

export interface ChangeListOptions {
  readonly lang: Language;
  /** Page that holds the inline redline: `handout-1-inline.html`; empty for the same page, absent where there is none. */
  readonly hrefBase?: string;
  /** Page that holds the comparison table, where there is one; empty for the same page. */
  readonly tablePage?: string;
}

/**
 * The clauses that changed, with the kind of change, as links, below the changes that are easily
 * missed: the name leads to `#row-N` of a
 * comparison table where there is one, and else to `#change-N` of an inline redline; without
 * either it is plain text.
 */
export function htmlChangeList(redline: Redline, options: ChangeListOptions): string {
  const { lang, hrefBase, tablePage } = options;
  const changes = numberedChanges(redline);
  if (changes.length === 0) return `<p class="none">${WORDS.none[lang]}</p>`;
  const inlineOf = (number: number) =>
    hrefBase === undefined ? undefined : `${escapeHtml(hrefBase)}#change-${number}`;
  const placeOf = (number: number) =>
    tablePage === undefined ? inlineOf(number) : `${escapeHtml(tablePage)}#row-${number}`;
  const rows = changes.map(({ change, number }) => {
    const name = escapeHtml(clauseTitle((change.new ?? change.old)!)[lang]);
    const kinds = changeKinds(change).map((kind) => kind[lang]);
    const [inline, table] = [inlineOf(number), placeOf(number)];
    const way = inline === undefined ? '' : linkHtml(inline, WORDS.toInline[lang]);
    return [
      `<tr><td class="number">${number}</td>`,
      `<td>${table === undefined ? name : linkHtml(table, name)}</td>`,
      `<td class="kinds">${kinds.join(lang === 'ja' ? '・' : ', ')}</td>`,
      tablePage === undefined ? '</tr>' : `<td class="way">${way}</td></tr>`,
    ].join('');
  });
  const head = [WORDS.number, WORDS.clause, WORDS.change]
    .map((word) => `<th scope="col">${word[lang]}</th>`)
    .join('');
  return [
    countsHtml(redline, lang),
    ...flagList(redline, lang, placeOf),
    `<nav class="changes" aria-label="${WORDS.changes[lang]}">`,
    `<table><thead><tr>${head}${tablePage === undefined ? '' : '<td class="way"></td>'}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody></table></nav>`,
  ].join('\n');
}

function linkHtml(href: string, html: string): string {
  return `<a href="${href}">${html}</a>`;
}
