import type { Clause } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { referencesOf } from '../references.ts';
import type { DocumentRule } from '../types.ts';

/** A clause whose text is no more than this says nothing (RFC 3647 §4.1: "No stipulation"). */
const NOTHING =
  /^(?:規定しない|定めない|該当しない|該当なし|適用しない|規定なし|no stipulations?|not applicable|none)[。.．]?$/i;

/**
 * A reference that sends its reader to a clause that says 「規定しない」 or "No stipulation".
 *
 * Invalid: `4.9.16に定める期間` where 4.9.16 is 「規定しない。」. Valid: to a clause with sub-clauses.
 */
export const referenceToNothing: DocumentRule = {
  id: 'reference-to-nothing',
  scope: 'document',
  severity: 'warning',
  about: message(
    '「規定しない」とだけある条項への参照',
    'a reference to a clause that says "No stipulation"',
  ),
  check(document, repository) {
    const silent = new Set(
      repository.documents.flatMap(({ id, clauses }) =>
        clauses.filter(saysNothing).map(({ address }) => `${id}#${address}`),
      ),
    );
    return referencesOf(document, repository)
      .filter(
        ({ targets }) =>
          targets.length === 1 && silent.has(`${targets[0]!.document}#${targets[0]!.address}`),
      )
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

function saysNothing({ slice, nodes, kind }: Clause): boolean {
  if (kind !== 'section' || nodes.length !== 2) return false;
  const body = nodes[1]!.position!;
  const start = nodes[0]!.position!.start.offset!;
  const text = slice.slice(body.start.offset! - start, body.end.offset! - start);
  return NOTHING.test(text.replace(/[*_]/g, '').trim());
}
