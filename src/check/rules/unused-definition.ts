import type { Nodes } from 'mdast';
import { type Document, passagesOf } from '../../document/index.ts';
import { comparable } from '../../text/comparable.ts';
import { message } from '../../text/message.ts';
import { type Definition, definitionsOf } from '../prose/definitions.ts';
import type { DocumentRule } from '../types.ts';

const LATIN = /[A-Za-z0-9]/;

/**
 * A term of the definitions clause that nothing else in the document uses: the text it was made for is
 * gone, or calls the thing by another word. Definitions of other terms, code and headings count as uses.
 *
 * Invalid: a row 「HSM」 where the text only says 「暗号装置」. Valid: 「HSM」 used in a cell; the plural
 * `Relying Parties` for `Relying Party`; a term under its expansion 「CP（証明書ポリシ）」.
 */
export const unusedDefinition: DocumentRule = {
  id: 'unused-definition',
  scope: 'document',
  severity: 'info',
  about: message('定義された用語が使われていない', 'a defined term that is not used'),
  check(document) {
    const entries = definitionsOf(document).filter(({ kind }) => kind === 'entry');
    if (entries.length === 0) return [];
    const text = textOf(document);
    return entries
      .filter((entry) => !isUsed(entry, text))
      .map(({ term, passage, start, end }) => ({
        rule: 'unused-definition',
        range: passage.sourceRange(start, end),
        message: message(
          `定義された「${term}」が、この文書のほかの箇所で使われていない`,
          `"${term}" is defined but not used elsewhere in this document`,
        ),
        hint: message(
          '定義を削るか、本文の語を定義に合わせる。',
          'Remove the definition, or use the term in the text.',
        ),
      }));
  },
};

interface Searched {
  readonly text: string;
  readonly lower: string;
  /** Where each passage begins and ends in the text. */
  readonly places: ReadonlyMap<unknown, { start: number; end: number }>;
}

/** All texts of a document in one, history left out, with code and the front matter. */
function textOf(document: Document): Searched {
  const parts: string[] = [];
  const places = new Map<unknown, { start: number; end: number }>();
  let length = 0;
  const add = (text: string) => {
    parts.push(text);
    length += text.length + 1;
  };
  for (const passage of passagesOf(document)) {
    if (passage.zone === 'history' || passage.zone === 'old') continue;
    places.set(passage, { start: length, end: length + passage.text.length });
    add(comparable(passage.text));
  }
  const visit = (node: Nodes) => {
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'yaml') add(node.value);
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(document.tree);
  const text = parts.join('\n');
  return { text, lower: text.replace(/[A-Z]+/g, (word) => word.toLowerCase()), places };
}

function isUsed(entry: Definition, searched: Searched): boolean {
  const own = entry.own.flatMap((passage) => searched.places.get(passage) ?? []);
  return namesOf(entry).some((name) => {
    const exact = /^[A-Z0-9]{1,6}$/.test(name);
    const text = exact ? searched.text : searched.lower;
    const sought = exact ? name : stem(name.replace(/[A-Z]+/g, (word) => word.toLowerCase()));
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      if (own.some(({ start, end }) => start <= at && at < end)) continue;
      const before = text[at - 1] ?? '';
      const after = text[at + sought.length] ?? '';
      if (LATIN.test(sought[0]!) && LATIN.test(before)) continue;
      if (exact && LATIN.test(after) && after !== 's') continue;
      return true;
    }
    return false;
  });
}

/** A term, its expansion, and the parts of 「甲／乙」 and 「甲又は乙」. */
function namesOf({ term, alias }: Definition): string[] {
  const names = [term, ...(alias ? [alias] : [])].map(comparable);
  return names
    .flatMap((name) => [name, ...name.split(/[/／]|又は|または| or /)])
    .map((name) => name.trim().replace(/^["“”「]|["“”」]$/g, ''))
    .filter((name) => name !== '');
}

/** What an English term and its plural begin with: `relying part`. */
function stem(name: string): string {
  return /[a-z]{3}(?:y|ies)$/.test(name)
    ? name.replace(/(?:y|ies)$/, '')
    : name.replace(/([a-z]{3})s$/, '$1');
}
