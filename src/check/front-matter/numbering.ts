import type { Document } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import type { RuleProblem } from '../types.ts';
import { atField, givenValue } from './problem.ts';

const SECTION = /^\s*\d{1,3}(?:[.．]\d{1,3})+[.．]?(?=\s)/;
const ARTICLE =
  /^\s*第\s*[0-9０-９一二三四五六七八九十百]+\s*条(?:の[0-9０-９一二三四五六七八九十])*(?=\s|[（(]|$)/;

/**
 * `numbering` that contradicts the headings: articles where most numbered headings are decimal, or
 * the other way round, or none where headings have numbers. Such numbers are not read, so nothing
 * could cite them.
 */
export function numberingProblems(document: Document): RuleProblem[] {
  const declared = givenValue(document, 'numbering');
  if (declared !== document.numbering) return [];
  const titles = document.clauses
    .filter(({ kind }) => kind === 'section')
    .map(({ label, title }) => `${label} ${title}`);
  const sections = titles.filter((title) => SECTION.test(title)).length;
  const articles = titles.filter((title) => ARTICLE.test(title)).length;
  const seen = articles > sections ? 'articles' : sections > articles ? 'rfc3647' : 'none';
  // Two headings may be a quotation or an example.
  if (seen === declared || Math.max(articles, sections) < 3) return [];
  const example =
    seen === 'articles' ? ['条', 'articles'] : ['4.2.1 の形の番号', 'decimal numbers'];
  return [
    atField(
      document,
      'numbering',
      message(
        `numbering は ${declared} であるのに、見出しの多くは${example[0]}である`,
        `numbering is ${declared}, but most numbered headings are ${example[1]}`,
      ),
      message(`numbering: ${seen} と書く。`, `Write numbering: ${seen}.`),
      { severity: 'warning' },
    ),
  ];
}
