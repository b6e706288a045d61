import type { Document } from '../../document/index.ts';
import {
  type Standing,
  standingTerms,
  type Term,
  textsOf,
  type Use,
} from '../../reference/terms/index.ts';
import { type Message, message } from '../../text/message.ts';
import { sentenceOf } from '../wording/context.ts';
import { reasonToKeep } from '../wording/kept.ts';
import { keysOf } from '../wording/keys.ts';
import type { Proposal, Spot } from '../wording/types.ts';
import { CONSTRUCTS, type RetireConstruct, type Site } from './construct/index.ts';

/**
 * Every place where a term stands in a document, with how it is taken out there: by the way it stands
 * (an item, a row, one of a list, a proviso, a sentence) and, for algorithms, by its use (guide §2.6).
 *
 * @param own addresses of clauses that the changeset itself brought in
 */
export function proposeRetirement(
  document: Document,
  term: Term,
  own: ReadonlySet<string> = new Set(),
): Spot[] {
  const standing = standingTerms(document, [term]);
  if (standing.length === 0) return [];
  const keys = keysOf(document.id, standing);
  const texts = textsOf(document);
  return standing.map((each, index) => {
    const sentence = sentenceOf(each.text, each.start);
    const { clause } = each.occurrence;
    const near = texts.filter((text) => text.clause.address === clause);
    const proposal = propose({ document, standing: each, sentence, texts: near }, own);
    return { key: keys[index]!, document: document.id, standing: each, sentence, proposal };
  });
}

function propose(site: Site, own: ReadonlySet<string>): Proposal {
  const { occurrence } = site.standing;
  const [construct, changes] = cutOf(site);
  const made = changes && { changes };
  const kept = occurrence.kept || occurrence.use === 'F' ? reasonToKeep(occurrence) : undefined;
  if (kept) return { kind: 'keep', why: kept, ...made };
  if (own.has(occurrence.clause)) return { kind: 'keep', why: OWN, ...made };
  if (construct === 'sentence' && FORBIDS.test(site.sentence.text) && occurrence.use !== 'D') {
    return { kind: 'keep', why: FORBIDDEN, ...made };
  }
  const why = questionOf(site.standing, construct);
  return changes && !why
    ? { kind: 'write', changes }
    : { kind: 'ask', why: why ?? NO_WAY, ...made };
}

function cutOf(site: Site): readonly [RetireConstruct['name'], Proposal['changes']] | readonly [] {
  for (const construct of CONSTRUCTS) {
    const changes = construct.cut(site);
    if (changes) return [construct.name, changes];
  }
  return [];
}

/** What a person has to decide; undefined where the rule decides. */
function questionOf(
  { occurrence: { use, term } }: Standing,
  construct: RetireConstruct['name'] | undefined,
): Message | undefined {
  if (construct === undefined) return NO_WAY;
  if (use !== undefined) return QUESTIONS[use];
  if (term.kind === 'algorithm') return WHICH_USE;
  return construct === 'sentence' ? WHOLE_SENTENCE : undefined;
}

const FORBIDS = /(?:て|では)はならない|禁止|(?:使用|利用)しない|用いない|\b(?:must|shall) not\b/i;

const QUESTIONS: Partial<Readonly<Record<Use, Message>>> = {
  E: message(
    'フィンガープリントは署名アルゴリズムでない。残すか、他のものに一本化するか。',
    'A fingerprint is no signature: keep it, or leave only the others?',
  ),
  G: message(
    'CertIDのハッシュは署名アルゴリズムでない。残すか。',
    'The hash of a CertID is no signature: keep it?',
  ),
  H: message(
    '定義である。本文に残る箇所がなければ削る。',
    'It is a definition, to go if nothing in the text needs it.',
  ),
  J: message(
    '証明書発行要求又は引用した題名に関する記載である。個別に判断する。',
    'It speaks of certificate requests or is in a title: decide by hand.',
  ),
};
const OWN = message('この改正案が加えた条項である。', 'This changeset brought the clause in.');
const FORBIDDEN = message(
  '用いないことを定めた文である。',
  'The sentence says that it must not be used.',
);
const NO_WAY = message(
  '削り方を機械的に決められない。--write で文を与えるか、--exclude で残す。',
  'There is no rule for taking it out here; give the sentence by --write, or leave it by --exclude.',
);
const WHICH_USE = message(
  '何に用いるものかが文から明らかでない。',
  'The text does not say what it is used for.',
);
const WHOLE_SENTENCE = message(
  '文の全体がこの語についてのものである。文ごと削るか。',
  'The whole sentence is about it: take out the sentence?',
);
