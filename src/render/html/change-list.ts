import type { Redline } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { changeKinds, numberedChanges } from './changes.ts';
import { escapeHtml } from './escape.ts';
import { clauseTitle, WORDS } from './words.ts';

export interface ChangeListOptions {
  readonly lang: Language;
  /** Page that holds the inline redline: `handout-1-inline.html`; empty for the same page. */
  readonly hrefBase: string;
}

/** The clauses that changed, with the kind of change, as links to `#change-N` of an inline redline. */
export function htmlChangeList(redline: Redline, { lang, hrefBase }: ChangeListOptions): string {
  const changes = numberedChanges(redline);
  if (changes.length === 0) return `<p class="none">${WORDS.none[lang]}</p>`;
  const rows = changes.map(({ change, number }) => {
    const name = clauseTitle((change.new ?? change.old)!)[lang];
    const kinds = changeKinds(change).map((kind) => kind[lang]);
    return [
      `<tr><td class="number">${number}</td>`,
      `<td><a href="${escapeHtml(hrefBase)}#change-${number}">${escapeHtml(name)}</a></td>`,
      `<td>${kinds.join(lang === 'ja' ? '・' : ', ')}</td></tr>`,
    ].join('');
  });
  const head = [WORDS.number, WORDS.clause, WORDS.change]
    .map((word) => `<th scope="col">${word[lang]}</th>`)
    .join('');
  return [
    `<nav class="changes" aria-label="${WORDS.changes[lang]}">`,
    `<table><thead><tr>${head}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody></table></nav>`,
  ].join('\n');
}
