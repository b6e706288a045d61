import { escapeHtml, htmlPage } from '../../render/html/index.ts';
import { allHandouts, handoutLabel, handoutTitle } from '../handouts.ts';
import type { PacketFile, PacketInput, PacketPaper } from '../types.ts';
import { packetWarnings } from '../warnings.ts';
import { notInForce, WORDS } from '../words.ts';

/** What a paper can be had as, by the ending of its file. */
export type Ending = 'html' | 'pdf' | 'docx';

/**
 * The page to open first: every paper of the packet in every form, and what is still to be settled.
 *
 * @param papers all papers of the packet, in order
 * @param endings the forms that they are in
 */
export function indexPage(
  input: PacketInput,
  papers: readonly PacketPaper[],
  endings: readonly Ending[],
): PacketFile {
  const { meeting } = input;
  const { lang } = meeting;
  const words = WORDS[lang];
  const handouts = allHandouts(input);
  const warnings = packetWarnings(input).map(({ handout, message }) => {
    const where = handout === undefined ? '' : `${escapeHtml(handoutLabel(handout, lang))}　`;
    return `<li>${where}${escapeHtml(message[lang])}</li>`;
  });
  const rows = papers.map(({ name, paper }) => {
    const own = handouts.find((handout) => handout.name === name);
    const label = own ? handoutLabel(own.handout.number, lang) : '';
    const title = own ? handoutTitle(own, lang) : paper.title;
    const forms = endings.map((ending) => {
      const text = ending === 'html' ? 'HTML' : ending === 'pdf' ? 'PDF' : 'Word';
      return `<td><a href="${name}.${ending}" aria-label="${escapeHtml(title)} ${text}">${text}</a></td>`;
    });
    return [
      `<tr><td>${escapeHtml(label)}</td>`,
      `<th scope="row" class="wide"><a href="${name}.html">${escapeHtml(title)}</a></th>`,
      `${forms.join('')}</tr>`,
    ].join('');
  });
  const head = `<th scope="col">${words.handouts}</th><th scope="col">${words.contents}</th><th scope="colgroup" colspan="${endings.length}">${words.forms}</th>`;
  const body = [
    `<h1>${escapeHtml(meeting.title)}<br>${words.packet}</h1>`,
    `<p class="notice">${escapeHtml(notInForce(meeting))}</p>`,
    `<h2>${words.contents}</h2>`,
    `<table class="contents"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
    `<p><a href="packet.zip">${words.zip}</a></p>`,
    `<p><a href="manifest.json">${words.manifest}</a></p>`,
    warnings.length > 0
      ? `<section class="warnings"><h2>${words.toSettle}</h2><ul>${warnings.join('\n')}</ul></section>`
      : '',
  ].join('\n');
  const title = `${meeting.title} ${words.packet}`;
  return { path: 'index.html', content: htmlPage({ lang, title, body }) };
}
