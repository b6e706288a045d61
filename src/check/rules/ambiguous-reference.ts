import type { Reference } from '../../reference/index.ts';
import { type Message, message } from '../../text/message.ts';
import { referencesOf } from '../references.ts';
import type { NeighbourRule } from '../types.ts';

/**
 * A reference that two readers can read in two ways. It is asked about and never guessed.
 *
 * Invalid: `法第3条` without a word which law; `4.2.1（5）` where 4.2.1 has items (1) to (3): an item
 * or a note; `第5条` in a document that has no articles while two rules of the repository do;
 * `Section 5.4.1 (1)` where two lists of 5.4.1 begin with 1.
 */
export const ambiguousReference: NeighbourRule = {
  id: 'ambiguous-reference',
  scope: 'neighbours',
  severity: 'warning',
  about: message('何を指すか定まらない参照', 'a reference that could mean several places'),
  check(document, repository) {
    return referencesOf(document, repository)
      .filter(({ status }) => status === 'ambiguous')
      .map((reference) => ({
        rule: 'ambiguous-reference',
        range: reference.range,
        message: says(reference),
        hint: hint(reference),
      }));
  },
};

function says({ surface, candidates }: Reference): Message {
  const shown = surface.replace(/\s+/g, ' ');
  const named = candidates.slice(0, 4).map(({ document, address }) => `${document}#${address}`);
  const more = candidates.length > 4 ? ' …' : '';
  if (named.length === 0) {
    return message(
      `「${shown}」がどの文書を指すか定まらない`,
      `"${shown}" could be of any document`,
    );
  }
  return message(
    `「${shown}」は ${named.join('、')}${more} のいずれとも読める`,
    `"${shown}" could be ${named.join(' or ')}${more}`,
  );
}

function hint({ reason }: Reference): Message {
  if (reason === 'item-or-note') {
    return message(
      'その節に、その番号の項目はない。項目を指すなら番号を改め、注記なら番号と離して書く。',
      'That section has no such item: correct the number, or keep a note apart from it.',
    );
  }
  if (reason === 'several-places') {
    return message(
      '同じ番号の箇所が複数ある。番号を分けるか、どちらかを言葉で示す。',
      'Several places have that number: number them apart, or say in words which one is meant.',
    );
  }
  return message(
    '文書の名を前に付ける（例: 手続規則第5条、署名用CPの4.2.1）。',
    'Write the name of the document before it, e.g. "BR Section 7.1".',
  );
}
