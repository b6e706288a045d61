import { field } from '../document/index.ts';
import { escapeHtml, htmlPage } from '../render/html/index.ts';
import { digest } from '../text/digest.ts';
import { backLink } from './agenda-page.ts';
import type { PacketFile, PacketInput } from './types.ts';
import { WORDS } from './words.ts';

/**
 * Documents that no changeset of the meeting amends. Their absence is said (guide S96), so that a
 * reader knows that they were looked at; the reason comes from the changesets.
 */
export function unaffectedPage(input: PacketInput): PacketFile {
  const { lang, title } = input.meeting;
  const words = WORDS[lang];
  const changesets = [...input.changesets.values()];
  const amended = new Set(changesets.flatMap(({ redlines }) => [...redlines.keys()]));
  const rows = [...input.documents.values()]
    .filter((document) => !amended.has(document.id))
    .map((document) => {
      const reasons = changesets.flatMap(({ changeset }) => {
        const reason = changeset.unaffected[document.id];
        return reason === undefined
          ? []
          : [changeset.question === undefined ? reason : `${changeset.question}　${reason}`];
      });
      const name = field(document.frontMatter, 'title') ?? document.id;
      const version = field(document.frontMatter, 'version') ?? '';
      return [
        `<tr><th scope="row" class="wide">${escapeHtml(name)}<br><small>${escapeHtml(document.id)}</small></th>`,
        `<td>${escapeHtml(version)}</td>`,
        `<td class="wide">${(reasons.length > 0 ? reasons : [words.noReason]).map(escapeHtml).join('<br>')}</td>`,
        `<td class="wide"><code>${digest(document.source)}</code></td></tr>`,
      ].join('');
    });
  const head = [words.document, words.version, words.whyNot, 'SHA-256']
    .map((name) => `<th scope="col">${name}</th>`)
    .join('');
  const body = [
    `<h1>${words.unaffected}</h1>`,
    rows.length > 0 ? `<p>${words.unaffectedIntro}</p>` : `<p>${words.none}</p>`,
    rows.length > 0
      ? `<table class="contents"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`
      : '',
  ].join('\n');
  const nav = `${backLink(lang)} <a href="agenda.html">${words.agenda}</a>`;
  const page = htmlPage({ lang, title: `${title} ${words.unaffected}`, body, nav });
  return { path: 'unaffected.html', content: page };
}
