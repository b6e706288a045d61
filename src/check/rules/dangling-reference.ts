import type { Reference } from '../../reference/index.ts';
import { type Message, message } from '../../text/message.ts';
import { isAttachment } from '../attachment.ts';
import { nearPlaces } from '../near-places.ts';
import { referencesOf } from '../references.ts';
import type { NeighbourRule, Repository } from '../types.ts';

/**
 * A reference to a section, article, paragraph or item that its document does not have: a reader
 * finds nothing there, and a penalty that rests on it is void.
 *
 * Invalid: `Section 7.1.4.2.1` where 7.1.4.2 has no subsections; `前項` in the first paragraph;
 * `第3条から第9条まで` of a document that ends with 第8条; `第3条ただし書` where 第3条 has no proviso.
 * Valid: `RFC 5280 4.2.1.3`, 改正前の第9条, what the revision history says of an older version.
 */
export const danglingReference: NeighbourRule = {
  id: 'dangling-reference',
  scope: 'neighbours',
  severity: 'error',
  about: message('参照先の条項がない', 'a reference to a place that does not exist'),
  check(document, repository) {
    return referencesOf(document, repository)
      .filter((reference) => reference.status === 'dangling' && !isAttachment(reference))
      .map((reference) => ({
        rule: 'dangling-reference',
        range: reference.range,
        message: says(reference),
        hint: hint(reference, repository),
      }));
  },
};

function says({ surface, notation, reason }: Reference): Message {
  const shown = surface.replace(/\s+/g, ' ');
  if (reason === 'nothing-before') {
    return message(
      `「${shown}」に当たるものがない`,
      `"${shown}" counts from a place that has none before or after it`,
    );
  }
  if (reason === 'no-portion') {
    return message(
      `「${shown}」の指すただし書又は後段がない`,
      `"${shown}" names a proviso or second sentence that is not there`,
    );
  }
  const [document, place] = notation.split('#');
  return message(
    `「${shown}」の指す ${place} が ${document} にない`,
    `"${shown}" names ${place}, which ${document} does not have`,
  );
}

function hint(reference: Reference, repository: Repository): Message {
  const near = nearPlaces(reference, repository);
  if (near.length === 0) {
    return message(
      '指す先の番号を確かめ、正しい番号に改める。過去の版の条項を指すときは「改正前の」を付ける。',
      'Look up the number that is meant and write it; for a place of an earlier version write "former".',
    );
  }
  return message(`${near.join('、')} のことか。`, `Did you mean ${near.join(' or ')}?`);
}
