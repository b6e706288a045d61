import { type Document, derived } from '../../document/index.ts';
import { comparisonKey } from '../../text/comparable.ts';
import { lineStarts, placeAt } from '../../text/lines.ts';
import { message } from '../../text/message.ts';
import { type Definition, definitionsOf } from '../prose/definitions.ts';
import type { DocumentRule, RuleProblem } from '../types.ts';

/**
 * One term defined twice in one document: which of the two holds?
 *
 * Invalid: two rows 「認証局」 in the table of definitions; 「（以下「本CP」という。）」 twice. Valid: an
 * abbreviation that the text introduces and the table explains; 「以下この条において「甲」という。」 in
 * two articles; a form or annex that names its own parties.
 */
export const duplicateDefinition: DocumentRule = {
  id: 'duplicate-definition',
  scope: 'document',
  severity: 'warning',
  about: message('用語が二度定義されている', 'a term defined twice'),
  check(document) {
    const first = new Map<string, Definition>();
    return definitionsOf(document).flatMap((definition) => {
      if (definition.local) return [];
      const key = [listOf(definition), partOf(definition), comparisonKey(definition.term)].join(
        '\n',
      );
      const before = first.get(key);
      if (!before) first.set(key, definition);
      return before ? [problem(document, definition, before)] : [];
    });
  },
};

/** Lists of abbreviations say what the letters mean, definitions what the thing is. */
function listOf({ kind, passage }: Definition): string {
  const { title } = passage.clause;
  if (kind === 'inline') return kind;
  return /acronym|abbrev|略/i.test(title) && !/definition|用語|定義/i.test(title)
    ? 'letters'
    : 'things';
}

/** The part of a document that has words of its own: main text, supplement, annex, form, appendix. */
function partOf({ passage }: Definition): string {
  return /^(?:suppl|annex|form|app)[^/]*/.exec(passage.clause.address)?.[0] ?? '';
}

function linesOf({ source }: Document): number[] {
  return lineStarts(source);
}

function problem(document: Document, definition: Definition, before: Definition): RuleProblem {
  const { term, passage, start, end } = definition;
  const offset = before.passage.sourceRange(before.start, before.end).start;
  const { line } = placeAt(derived(document, linesOf), offset);
  return {
    rule: 'duplicate-definition',
    range: passage.sourceRange(start, end),
    message: message(
      `「${term}」が${line}行目でも定義されている`,
      `"${term}" is defined on line ${line} too`,
    ),
    hint: message(
      '定義を一つにまとめる。意味が違うなら、別の語を用いる。',
      'Keep one definition, or use another word for the other meaning.',
    ),
  };
}
