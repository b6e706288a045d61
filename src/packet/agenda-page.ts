import { field, parseDocument } from '../document/index.ts';
import { escapeHtml, htmlClean, htmlPage } from '../render/html/index.ts';
import { wareki } from '../text/era.ts';
import { documentHandouts, handoutLabel } from './handouts.ts';
import type { DocumentHandout, PacketFile, PacketInput } from './types.ts';
import { WORDS } from './words.ts';

/** 議事次第: body with its round, date, place, items with questions, list of handouts (guide §5.1). */
export function agendaPage(input: PacketInput): PacketFile {
  const { meeting } = input;
  const { lang } = meeting;
  const words = WORDS[lang];
  const handouts = documentHandouts(input);
  const date = meeting.date === undefined ? undefined : formatDate(meeting.date, lang);
  const when = [date, meeting.time].filter((part) => part !== undefined).join(' ');
  const body = [
    `<h1>${escapeHtml(meeting.title)}<br>${words.agenda}</h1>`,
    '<dl class="facts">',
    `<dt>${words.date}</dt><dd>${escapeHtml(when || words.undecided)}</dd>`,
    `<dt>${words.place}</dt><dd>${escapeHtml(meeting.place ?? words.undecided)}</dd>`,
    '</dl>',
    `<h2>${words.items}</h2>`,
    itemList(input, handouts),
    `<h2>${words.handouts}</h2>`,
    handoutList(input, handouts),
    meeting.notes
      ? `<h2>${words.notes}</h2>${htmlClean(parseDocument('notes.md', meeting.notes), { lang })}`
      : '',
  ].join('\n');
  const title = `${meeting.title} ${words.agenda}`;
  return { path: 'agenda.html', content: htmlPage({ lang, title, body, nav: backLink(lang) }) };
}

function itemList(input: PacketInput, handouts: readonly DocumentHandout[]): string {
  const { lang } = input.meeting;
  const items = input.meeting.items.map((item) => {
    const links = handouts
      .filter((handout) => handout.item === item)
      .map((handout) => link(handout, lang));
    const others = item.handouts
      .filter((handout) => !handouts.some((known) => known.handout === handout))
      .map((handout) => escapeHtml(handoutLabel(handout.number, lang)));
    const list = [...others, ...links].join(lang === 'ja' ? '、' : ', ');
    const question = item.question
      ? `<p><strong>${WORDS[lang].question}${escapeHtml(item.question)}</strong> ${escapeHtml(item.ask ?? '')}</p>`
      : '';
    return `<li><p>${escapeHtml(item.title)}${list ? `　〔${list}〕` : ''}</p>${question}</li>`;
  });
  return `<ol class="agenda">${items.join('\n')}</ol>`;
}

/** All handouts in the order of the agenda, those that the packet holds as links. */
export function handoutList(input: PacketInput, handouts: readonly DocumentHandout[]): string {
  const { lang } = input.meeting;
  const rows = input.meeting.items.flatMap((item) =>
    item.handouts.map((handout) => {
      const known = handouts.find((candidate) => candidate.handout === handout);
      const label = escapeHtml(handoutLabel(handout.number, lang));
      const title = escapeHtml(handout.title ?? (known ? handoutTitle(known, lang) : ''));
      return `<li>${known ? `<a href="${known.name}.html">${label}</a>` : label}　${title}</li>`;
    }),
  );
  return `<ul class="handouts">${rows.join('\n')}</ul>`;
}

/** Title of a handout that shows a document: its name and what the page is. */
export function handoutTitle(handout: DocumentHandout, lang: 'ja' | 'en'): string {
  return `${documentTitle(handout)}　${WORDS[lang].comparison}`;
}

/** Title of the document that a handout shows, else its id. */
export function documentTitle({ redline, document }: DocumentHandout): string {
  return field(redline.new.frontMatter ?? redline.old.frontMatter, 'title') ?? document;
}

function link(handout: DocumentHandout, lang: 'ja' | 'en'): string {
  const label = handoutLabel(handout.handout.number, lang);
  return `<a href="${handout.name}.html">${escapeHtml(label)}</a>`;
}

/** Link to the list of papers, for the head of every other page. */
export function backLink(lang: 'ja' | 'en'): string {
  return `<a href="index.html">${WORDS[lang].back}</a>`;
}

/** A date as the papers print it: wareki with the weekday, or as it is in English. */
export function formatDate(date: string, lang: 'ja' | 'en'): string {
  return lang === 'ja' ? wareki(date, { weekday: true }) : date;
}
