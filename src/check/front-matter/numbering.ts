import { toString as plainText } from 'mdast-util-to-string';
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
  const unmarked = declared === 'articles' && articles === 0 ? unmarkedArticles(document) : [];
  if (unmarked.length > 0) return unmarked;
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

/** Articles that are written as paragraphs: 第1条 at the head of a line, without the sign of a heading. */
function unmarkedArticles(document: Document): RuleProblem[] {
  const lines = document.clauses.flatMap(({ nodes }) =>
    nodes.filter(
      (node) =>
        node.type === 'paragraph' && ARTICLE.test(plainText(node).split('\n', 1)[0]!.slice(0, 40)),
    ),
  );
  if (lines.length < 2) return [];
  return [
    atField(
      document,
      'numbering',
      message(
        '条が見出しになっていないため、条として扱われない',
        'the articles are no headings, so they do not count as articles',
      ),
      message(
        '「## 第1条（目的）」のように見出しにする。',
        'Make them headings: `## 第1条（目的）`.',
      ),
      { severity: 'warning' },
    ),
  ];
}
