import type { Nodes } from 'mdast';
import { rangeOf } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/** A comment to this program, with the word that says what it should do. */
const COMMENT = /<!--[ \t]*kaitei[ \t]*[:：][ \t]*([^\s>]*)/g;
const WORDS = ['ignore', 'see'];

/**
 * A comment to this program that it does not know: it would silence nothing, or mark no reference, and
 * nobody would be told. Markers of a changeset have no place in a document either.
 *
 * Invalid: `<!-- kaitei: ignroe wave-dash -- … -->`, `<!-- kaitei: replace sec:4.1 … -->`.
 * Valid: `<!-- kaitei: ignore wave-dash -- 固有名詞である -->`, `<!-- kaitei: see sec:4.2.1/i:1 -->`.
 */
export const unknownInstruction: DocumentRule = {
  id: 'unknown-instruction',
  scope: 'document',
  severity: 'error',
  about: message('kaitei への注釈の誤り', 'a comment to kaitei that it does not know'),
  check({ source, tree }) {
    if (!/<!--[ \t]*kaitei/.test(source)) return [];
    const problems: RuleProblem[] = [];
    const visit = (node: Nodes) => {
      if (node.type === 'html') problems.push(...inHtml(node.value, rangeOf(node).start));
      else if ('children' in node) for (const child of node.children) visit(child);
    };
    visit(tree);
    return problems;
  },
};

function inHtml(html: string, start: number): RuleProblem[] {
  return [...html.matchAll(COMMENT)].flatMap(({ 0: found, 1: word, index }) => {
    if (WORDS.includes(word!)) return [];
    const end = start + index + found.length;
    return [
      {
        rule: 'unknown-instruction',
        range: { start: end - word!.length, end },
        message: message(
          `注釈の「${word}」は kaitei の知らない語である`,
          `kaitei does not know "${word}" in a comment`,
        ),
        hint: message(
          '指摘を抑えるときは ignore、参照を示すときは see と書く。',
          'Write ignore to silence a rule, see to mark a reference.',
        ),
      },
    ];
  });
}
