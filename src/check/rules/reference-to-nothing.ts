import { comparisonKey } from '../../text/comparable.ts';
import { message } from '../../text/message.ts';
import { clauseOf } from '../cited.ts';
import { referencesOf } from '../references.ts';
import type { NeighbourRule } from '../types.ts';

/**
 * A reference that sends its reader to a clause that says 「規定しない」 or "No stipulation".
 *
 * Invalid: `4.9.16に定める期間` where 4.9.16 is 「規定しない。」. Valid: to a clause with sub-clauses; the
 * entry `4.9.16 Limits on suspension period` of a table of contents.
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
      .filter(({ targets, range }) => {
        const cited = targets.length === 1 ? clauseOf(targets[0]!, repository) : undefined;
        return cited?.silent && !isEntry(document.source, range.end, cited.title);
      })
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

/** An entry of a table of contents: the number, and nothing but the title of its heading. */
function isEntry(source: string, end: number, title: string): boolean {
  const [rest] = /^[^\r\n]{0,300}/.exec(source.slice(end, end + 300))!;
  const printed = comparisonKey(
    rest.replace(/\]\([^)]*\)/, '').replace(/^[.\s]+|[\s.…]*[0-9]*\s*$/g, ''),
  );
  return title !== '' && printed === comparisonKey(title);
}
