import type { Document } from '../../document/index.ts';
import { followLink, type Reference } from '../../reference/index.ts';
import { message } from '../../text/message.ts';
import { clauseOf } from '../cited.ts';
import { referencesOf } from '../references.ts';
import type { NeighbourRule, Repository, RuleProblem } from '../types.ts';

/**
 * A Markdown link whose text names one place and whose target is another: what is printed and what
 * is clicked disagree.
 *
 * Invalid: `[Section 4.9.1](#492-who-can-request-revocation)`;
 * `[RFC 5280](https://www.rfc-editor.org/rfc/rfc6960)`. Valid: `[Section 4.9](#49-revocation)`,
 * a link to the parent of what is named: `[Section 4.9.1 (2)](#491-reasons)`.
 */
export const linkText: NeighbourRule = {
  id: 'link-text',
  scope: 'neighbours',
  severity: 'warning',
  about: message('リンクの文字とリンク先の不一致', 'link text and link target disagree'),
  check(document, repository) {
    return referencesOf(document, repository).flatMap((reference) => {
      const { url } = reference;
      if (url === undefined) return [];
      const leads = elsewhere(reference, url, document, repository);
      if (!leads) return [];
      return [problem(reference, leads)];
    });
  },
};

function problem({ surface, range, notation }: Reference, leads: string): RuleProblem {
  return {
    rule: 'link-text',
    range,
    message: message(
      `「${surface}」は ${notation} を指すが、リンク先は ${leads} である`,
      `"${surface.replace(/\s+/g, ' ')}" names ${notation}, but the link leads to ${leads}`,
    ),
    hint: message(
      '文字とリンク先のどちらが正しいか確かめ、他方を合わせる。',
      'Check which of text and target is right, and change the other.',
    ),
  };
}

/** Where a link leads if not to what its text names; undefined where they agree or cannot be compared. */
function elsewhere(
  { notation, targets, status }: Reference,
  url: string,
  document: Document,
  repository: Repository,
): string | undefined {
  const standard = /^ext:RFC(\d+)/.exec(notation)?.[1];
  const linked = /\brfc\/?(?:rfc)?(\d{3,5})\b/i.exec(url)?.[1];
  if (standard && linked) return standard === linked ? undefined : `RFC ${linked}`;
  if (status === 'outside') return undefined;
  const target = followLink(url, document, repository.documents);
  const { clause, document: within } = target ?? {};
  if (!clause || !within || target!.fragment === '') return undefined;
  const here = `${within.id}#${clause.address}`;
  const named = targets.map(
    (one) => `${one.document}#${clauseOf(one, repository)?.address ?? one.address}`,
  );
  if (named.includes(here)) return undefined;
  if (named.length > 0) return here;
  // Nothing of that number is left, yet the link leads to a clause that has another one.
  return status === 'dangling' && clause.label !== '' ? here : undefined;
}
