import type { Flag, Redline } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { numberedChanges } from '../changes.ts';
import { FLAGS_TITLE, flagName, listedFlags } from '../flag-words.ts';
import { clauseTitle } from '../words.ts';
import { escapeHtml } from './escape.ts';
import { langOf } from './language.ts';

/**
 * The flags of a redline as a list that leads to their clauses; nothing where there are none.
 *
 * @param href place of the change with a number in a page; undefined where there is no page
 */
export function flagList(
  redline: Redline,
  lang: Language,
  href: (number: number) => string | undefined,
): string[] {
  const flags = listedFlags(redline);
  if (flags.length === 0) return [];
  const changes = new Map(
    numberedChanges(redline).map((numbered) => [numbered.change.new?.address, numbered]),
  );
  const items = flags.map((flag) => {
    const numbered = changes.get(flag.place);
    const clause = numbered?.change.new;
    const name = escapeHtml(clause ? clauseTitle(clause)[lang] : flag.place);
    const target = numbered && href(numbered.number);
    const place = target === undefined ? name : `<a href="${target}">${name}</a>`;
    const text = `<q${langOf(redline.new, lang)}>${wordsHtml(flag)}</q>`;
    return `<li><strong>${escapeHtml(flagName(flag.kind)[lang])}</strong> ${place} ${text}</li>`;
  });
  return [
    `<div class="flags" role="group" aria-label="${FLAGS_TITLE[lang]}">`,
    `<p>${FLAGS_TITLE[lang]} ${flags.length}</p>`,
    `<ul>\n${items.join('\n')}\n</ul></div>`,
  ];
}

function wordsHtml({ before, old, new: now, after }: Flag): string {
  const went = old === '' ? '' : `<del>${escapeHtml(old)}</del>`;
  const came = now === '' ? '' : `<ins>${escapeHtml(now)}</ins>`;
  return `${escapeHtml(before)}${went}${came}${escapeHtml(after)}`;
}
