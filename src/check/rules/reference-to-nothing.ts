import { message } from '../../text/message.ts';
import { clauseOf } from '../cited.ts';
import { referencesOf } from '../references.ts';
import type { NeighbourRule } from '../types.ts';

/**
 * A reference that sends its reader to a clause that says 「規定しない」 or "No stipulation".
 *
 * Invalid: `4.9.16に定める期間` where 4.9.16 is 「規定しない。」. Valid: to a clause with sub-clauses.
 */
export const referenceToNothing: NeighbourRule = {
  id: 'reference-to-nothing',
  scope: 'neighbours',
  severity: 'warning',
  about: message(
    '「規定しない」とだけある条項への参照',
    'a reference to a clause that says "No stipulation"',
  ),
  check(document, repository) {
    return referencesOf(document, repository)
      .filter(({ targets }) => targets.length === 1 && clauseOf(targets[0]!, repository)?.silent)
      .map(({ surface, range }) => ({
        rule: 'reference-to-nothing',
        range,
        message: message(
          `「${surface}」の指す条項は、何も規定していない`,
          `"${surface.replace(/\s+/g, ' ')}" is a clause that stipulates nothing`,
        ),
        hint: message(
          '指す先の番号を確かめるか、参照を削る。',
          'Check the number, or take the reference out.',
        ),
      }));
  },
};
