import { escapeHtml, htmlPage } from '../render/html/index.ts';
import { handoutTitle } from './agenda-page.ts';
import { documentHandouts, handoutLabel } from './handouts.ts';
import type { PacketFile, PacketInput } from './types.ts';
import { packetWarnings } from './warnings.ts';
import { notInForce, WORDS } from './words.ts';

/** The page to open first: every paper of the packet, and what is still to be settled. */
export function indexPage(input: PacketInput): PacketFile {
  const { meeting } = input;
  const { lang } = meeting;
  const words = WORDS[lang];
  const warnings = packetWarnings(input).map(({ handout, message }) => {
    const where = handout === undefined ? '' : `${escapeHtml(handoutLabel(handout, lang))}　`;
    return `<li>${where}${escapeHtml(message[lang])}</li>`;
  });
  const rows = documentHandouts(input).map((handout) => {
    const label = escapeHtml(handoutLabel(handout.handout.number, lang));
    const title = escapeHtml(handout.handout.title ?? handoutTitle(handout, lang));
    const { name, item } = handout;
    const question = item.question === undefined ? '' : escapeHtml(item.question);
    return [
      '<tr>',
      `<th scope="row"><a href="${name}.html">${label}</a></th>`,
      `<td>${question}</td>`,
      `<td class="wide"><a href="${name}.html">${title}</a></td>`,
      `<td><a href="${name}-inline.html">${words.inline}</a></td>`,
      `<td><a href="${name}-clean.html">${words.clean}</a></td>`,
      '</tr>',
    ].join('');
  });
  const head = [words.handouts, words.question, words.comparison, words.inline, words.clean]
    .map((title) => `<th scope="col">${title}</th>`)
    .join('');
  const body = [
    `<h1>${escapeHtml(meeting.title)}<br>${words.packet}</h1>`,
    `<p class="notice">${escapeHtml(notInForce(meeting))}</p>`,
    `<h2>${words.contents}</h2>`,
    `<p><a href="agenda.html">${words.agenda}</a></p>`,
    `<table class="contents"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
    `<p><a href="unaffected.html">${words.unaffected}</a></p>`,
    `<p><a href="manifest.json">${words.manifest}</a></p>`,
    warnings.length > 0
      ? `<section class="warnings"><h2>${words.toSettle}</h2><ul>${warnings.join('\n')}</ul></section>`
      : '',
  ].join('\n');
  const title = `${meeting.title} ${words.packet}`;
  return { path: 'index.html', content: htmlPage({ lang, title, body }) };
}
