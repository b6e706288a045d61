import {
  aroundWords,
  type Ledger,
  type LedgerRow,
  type Operation,
} from '../../amendment/wording/index.ts';
import type { Changeset } from '../../changeset/index.ts';
import type { Document } from '../../document/index.ts';
import type { PaperBlock, Run } from '../../render/paper/index.ts';
import { clauseTitle } from '../../render/words.ts';
import { heading, paragraph, run, table } from '../blocks.ts';
import { shortName } from '../handouts.ts';
import { ledgersOf } from '../ledgers.ts';
import type { PacketInput, PacketPaper } from '../types.ts';
import { WORDS } from '../words.ts';

type Lang = 'ja' | 'en';

/** Whether a changeset of the packet was made by operations, so that there is something to account for. */
export function hasOperations({ changesets }: PacketInput): boolean {
  return [...changesets.values()].some(({ changeset }) => (changeset.operations ?? []).length > 0);
}

/**
 * Every place of the words that were renamed or taken out, and what became of it: the committee sees
 * that none was forgotten, and why some stay. Found anew from the texts before and after.
 */
export function occurrencesPaper(input: PacketInput): PacketPaper {
  const { lang, title } = input.meeting;
  const words = WORDS[lang];
  const blocks: PaperBlock[] = [
    paragraph(words.occurrences, 'title'),
    paragraph(words.occurrencesIntro),
  ];
  let last: Operation | undefined;
  for (const { changeset, operation, base, ledger } of ledgersOf(input)) {
    if (operation !== last) blocks.push(heading(operationTitle(operation, changeset, lang)));
    blocks.push(...documentBlocks(ledger, base, lang));
    last = operation;
  }
  return { name: 'occurrences', paper: { lang, title: `${title}　${words.occurrences}`, blocks } };
}

function operationTitle({ name, to }: Operation, { question }: Changeset, lang: Lang): string {
  const asked = question === undefined ? '' : `${question}　`;
  if (lang === 'en')
    return `${asked}${to === undefined ? `“${name}” taken out` : `“${name}” to “${to}”`}`;
  return to === undefined
    ? `${asked}「${name}」に係る記載の削除`
    : `${asked}「${name}」から「${to}」への変更`;
}

function documentBlocks(ledger: Ledger, base: Document, lang: Lang): PaperBlock[] {
  const words = WORDS[lang];
  const rows = ledger.rows.map((row) => [
    clauseTitle(row.standing.text.clause)[lang],
    sentenceRuns(row),
    outcomeOf(row, lang),
  ]);
  return [
    heading(`${shortName(base)}　${countOf(ledger, lang)}`, 2),
    ...(rows.length > 0 ? [table([words.clause, words.wordsThere, words.becomes], rows)] : []),
  ];
}

function countOf({ rows }: Ledger, lang: Lang): string {
  const count = (outcome: LedgerRow['outcome']) =>
    rows.filter((row) => row.outcome === outcome).length;
  const [changed, stays, fresh] = [count('changed'), count('stays'), count('new')];
  if (rows.length === 0) return WORDS[lang].none;
  const ja = `全${changed + stays}か所のうち、改める${changed}、残す${stays}`;
  const en = `${changed + stays} places: ${changed} changed, ${stays} stay`;
  if (fresh === 0) return lang === 'ja' ? ja : en;
  return lang === 'ja' ? `${ja}。改正案が加える${fresh}` : `${en}; ${fresh} added`;
}

function outcomeOf({ outcome, why }: LedgerRow, lang: Lang): string {
  const words = WORDS[lang];
  if (outcome === 'changed') return words.changedHere;
  if (outcome === 'new') return words.addedHere;
  return `${words.staysHere}\n${why?.[lang] ?? words.noReasonGiven}`;
}

function sentenceRuns(row: LedgerRow): Run[] {
  const [before, words, after] = aroundWords(row);
  return [run(before), run(words, { strong: true, underline: 'single' }), run(after)].filter(
    (part) => part.text !== '',
  );
}
