import { message } from '../../text/message.ts';
import { referencesOf } from '../references.ts';
import type { NeighbourRule } from '../types.ts';

/**
 * A clause that cites the whole of itself by number: often the number was meant to be another one,
 * or the text was moved here from the clause that cited this one.
 *
 * Invalid: `4.9.1に定める手続による。` within 4.9.1. Valid: `4.9.1（2）` within 4.9.1, `この節`, 前項,
 * `this Section 4.9.1`.
 */
export const selfReference: NeighbourRule = {
  id: 'self-reference',
  scope: 'neighbours',
  severity: 'info',
  about: message('その条項自身を指す参照', 'a clause that cites itself by number'),
  check(document, repository) {
    return referencesOf(document, repository)
      .filter(
        ({ relative, kind, clause, targets, notation, range }) =>
          !relative &&
          kind !== 'heading' &&
          targets.length === 1 &&
          targets[0]!.document === document.id &&
          targets[0]!.address === clause &&
          /#(?:sec|art):/.test(notation) &&
          !/\bthis\s+\[?$/i.test(
            document.source.slice(Math.max(0, range.start - 8), range.start),
          ) &&
          !/^(?:\]\([^)]*\))?\s?[（(]/.test(document.source.slice(range.end, range.end + 120)),
      )
      .map(({ surface, range }) => ({
        rule: 'self-reference',
        range,
        message: message(
          `「${surface}」は、この条項自身を指している`,
          `"${surface.replace(/\s+/g, ' ')}" is the clause that it stands in`,
        ),
        hint: message(
          '指す先の番号を確かめる。自身を指すなら「この節」「本条」と書く。',
          'Check the number; where this clause itself is meant, write "this section".',
        ),
      }));
  },
};
