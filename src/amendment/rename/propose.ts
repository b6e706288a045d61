import type { Document } from '../../document/index.ts';
import { type Standing, standingTerms, type Term } from '../../reference/terms/index.ts';
import { type Message, message } from '../../text/message.ts';
import { sentenceOf } from '../wording/context.ts';
import { reasonToKeep } from '../wording/kept.ts';
import { keysOf } from '../wording/keys.ts';
import type { Proposal, Spot } from '../wording/types.ts';
import type { Renaming } from './name.ts';

/** Fields of the front matter that print the name; others identify something. */
const PRINTED_FIELDS = ['title', 'short', 'approval'];
/** The name goes on: 医政局 in 医政局長, 審議官 in 審議官室. */
const GOES_ON = /^[長室課部係官]/;
/** It is the end of another name: 副医政局長. After an organisation or a sign it begins anew. */
const IN_NAME = /[\p{Script=Han}\p{Script=Katakana}](?<![省庁局部課室府各同及又若並])$/u;
/** Offices of prefectures and towns have posts of the same names. */
const LOCAL = /[都道府県市区町村]$/;

/**
 * Every place where a name stands in a document, whatever its spelling, with what is proposed: the
 * new name, or to leave it where it speaks of the past, or a question where it may be another name.
 *
 * @param term the old name, with its variants
 * @param own addresses of clauses that the changeset itself brought in
 */
export function proposeRenames(
  document: Document,
  term: Term,
  { to, lead }: Renaming,
  own: ReadonlySet<string> = new Set(),
): Spot[] {
  // Where the new name holds the old one, it must not be renamed again.
  const renamed: Term = { ...term, name: to, retired: false, variants: [], beside: [] };
  const standing = standingTerms(document, [term, renamed]).filter(
    ({ occurrence }) => occurrence.term === term,
  );
  const keys = keysOf(document.id, standing);
  return standing.map((each, index) => ({
    key: keys[index]!,
    document: document.id,
    standing: each,
    sentence: sentenceOf(each.text, each.start),
    proposal: propose(document, each, to, lead, own),
  }));
}

function propose(
  document: Document,
  standing: Standing,
  to: string,
  lead: string,
  own: ReadonlySet<string>,
): Proposal {
  const { occurrence, text, start, end } = standing;
  const changes = [{ text, start, end, words: to }];
  const kept = occurrence.kept && reasonToKeep(occurrence);
  if (kept) return { kind: 'keep', why: kept, changes };
  if (own.has(occurrence.clause)) return { kind: 'keep', why: OWN, changes };
  const doubt = doubtOf(document, standing, lead);
  return doubt ? { kind: 'ask', why: doubt, changes } : { kind: 'write', changes };
}

const OWN = message('この改正案が加えた条項である。', 'This changeset brought the clause in.');

function doubtOf(
  { frontMatter }: Document,
  { occurrence, text, start, end }: Standing,
  lead: string,
): Message | undefined {
  const after = text.text.slice(end, end + 1);
  const before = text.text.slice(0, start - occurrence.lead.length);
  if (text.kind === 'front') {
    const { range } = occurrence;
    const field = Object.entries(frontMatter?.ranges ?? {}).find(
      ([, value]) => value.start <= range.start && range.end <= value.end,
    )?.[0];
    return field !== undefined && PRINTED_FIELDS.includes(field) ? undefined : FIELD;
  }
  if (occurrence.term.kind === 'name' && GOES_ON.test(after)) {
    return message(
      `「${after}」が続くため、別の名称であるかもしれない。`,
      `"${after}" follows, so it may be another name.`,
    );
  }
  if (LOCAL.test(before) && start === before.length) return OTHER;
  if (lead !== '' && occurrence.lead !== '' && !lead.endsWith(occurrence.lead)) return OTHER;
  return occurrence.term.kind === 'name' && IN_NAME.test(text.text.slice(0, start))
    ? OTHER
    : undefined;
}

const FIELD = message(
  'フロントマターの項目である。他の文書がこの名称で引いていないかを確かめる。',
  'It is a field of the front matter; see whether other documents cite by it.',
);
const OTHER = message(
  '前に続く語があるため、別の名称であるかもしれない。',
  'It is joined to words before it, so it may be another name.',
);
