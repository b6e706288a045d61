import { htmlPage, htmlPaper } from '../../render/html/index.ts';
import type { PacketPaper } from '../types.ts';
import { WORDS } from '../words.ts';
import { backLink } from './back-link.ts';
import { handoutNumber } from './handout-number.ts';

/**
 * The HTML page of a paper.
 *
 * @param names papers of the packet, to which links may lead
 */
export function paperPage({ name, paper, page }: PacketPaper, names: ReadonlySet<string>): string {
  if (page) return page();
  const { lang, title, running } = paper;
  const agenda = `<a href="agenda.html">${WORDS[lang].agenda}</a>`;
  const nav = name === 'agenda' ? backLink(lang) : `${backLink(lang)} ${agenda}`;
  const number = running === undefined ? '' : handoutNumber(running);
  const linkTo = (other: string) => (names.has(other) ? `${other}.html` : undefined);
  return htmlPage({
    lang,
    title,
    nav,
    body: number + htmlPaper(paper.blocks, linkTo),
    ...(running !== undefined && { running }),
  });
}
