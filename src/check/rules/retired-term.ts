import type { Document } from '../../document/index.ts';
import type { Occurrence, Term, TermKind, Use } from '../../reference/terms/index.ts';
import { type Message, message } from '../../text/message.ts';
import { mendedBy } from '../mended.ts';
import { occurrencesIn, termListOf, termsKey } from '../terms.ts';
import type { NeighbourRule } from '../types.ts';

const KINDS: Readonly<Record<TermKind, string>> = {
  algorithm: 'アルゴリズム',
  name: '名称',
  term: '用語',
};

/** What to do with an algorithm by its use, where it is not simply taken out (guide §2.6). */
const USES: Partial<Readonly<Record<Use, Message>>> = {
  D: message(
    '期限の定めとともに削る。前後の日付の定めが成り立つかを確かめる。',
    'Take it out with its time limit, and see whether the other dates still hold.',
  ),
  E: message(
    'フィンガープリントは署名でない。残すか、現在のものに一本化するかを会議に確認する。',
    'A fingerprint is no signature: ask the committee whether to keep it.',
  ),
  F: message(
    '鍵識別子の計算であれば、「共に残す語」として用語の一覧に書く。',
    'If it computes a key identifier, list the words beside which it may stand.',
  ),
  G: message(
    'CertIDの計算であれば、「共に残す語」として用語の一覧に書く。',
    'If it computes a CertID, list the words beside which it may stand.',
  ),
  H: message(
    'この文書のほかのところで用いなくなるときは、定義も改正案により削る。',
    'Take the definition out too, by a changeset, if nothing else in the document needs it.',
  ),
  J: message(
    '証明書発行要求についての記載であるから、個別に判断し、改正案により改める。',
    'It speaks of certificate requests: decide by hand, and amend it by a changeset.',
  ),
};

/**
 * A term or name that is no longer used and still stands: an algorithm that was given up, the old
 * name of an office. `policies/terms.md` says which and since when. History, past supplementary
 * provisions, old columns, quotations, distinguished names and papers issued under the name keep it.
 *
 * Invalid: `厚生労働省医政局長に提出` after the post was renamed. Valid: `（平成22年医政局長通知）`.
 */
export const retiredTerm: NeighbourRule = {
  id: 'retired-term',
  scope: 'neighbours',
  severity: 'warning',
  about: message('用いなくなった用語又は名称', 'a term or name that is no longer used'),
  check(document, repository) {
    if (termListOf(repository).terms.length === 0) return [];
    const known = new Map<Document, readonly Occurrence[]>();
    const standing = (version: Document): readonly Occurrence[] => {
      const found = known.get(version) ?? retired(occurrencesIn(version, repository));
      known.set(version, found);
      return found;
    };
    if (standing(document).length === 0) return [];
    const mending = mendedBy(document, repository, {
      key: termsKey(repository),
      in: standing,
    });
    return standing(document).map((occurrence) => ({
      rule: 'retired-term',
      range: occurrence.range,
      message: says(occurrence, mending(occurrence)),
      hint: hint(occurrence, mending(occurrence) !== undefined),
    }));
  },
};

function retired(occurrences: readonly Occurrence[]): Occurrence[] {
  return occurrences.filter(({ term, kept }) => term.retired && kept === undefined);
}

function says({ term, surface }: Occurrence, changeset: string | undefined): Message {
  const since =
    term.to === undefined ? ['', ''] : [`${term.to} まで用いた`, `used until ${term.to}`];
  const what = message(
    `${since[0] || '廃止された'}${KINDS[term.kind]}「${surface.replace(/\s+/g, '')}」が残っている`,
    `"${surface.replace(/\s+/g, ' ')}"${since[1] ? `, ${since[1]},` : ', which is retired,'} still stands`,
  );
  if (changeset === undefined) return what;
  return message(
    `${what.ja}（改正案 ${changeset} が改める）`,
    `${what.en} (the changeset ${changeset} takes it out)`,
  );
}

function hint({ term, use }: Occurrence, mended: boolean): Message {
  if (mended) {
    return message('その改正案が施行されれば解消する。', 'It goes when that changeset is enacted.');
  }
  return (use && USES[use]) ?? replacement(term);
}

function replacement({ kind, successor }: Term): Message {
  if (successor === undefined) {
    return message('改正案により削るか改める。', 'Take it out by a changeset.');
  }
  return kind === 'algorithm'
    ? message(
        `改正案により削るか、「${successor}」に改める。`,
        `Take it out, or write "${successor}", by a changeset.`,
      )
    : message(
        `改正案により「${successor}」に改める。`,
        `Replace it by "${successor}" in a changeset.`,
      );
}
