import {
  type Address,
  type Clause,
  type Document,
  derived,
  type Passage,
  passagesOf,
} from '../../document/index.ts';
import { comparisonKey } from '../../text/comparable.ts';

/** A place where a document says what a term means. */
export interface Definition {
  /** As printed, without the expansion in brackets behind it: `CP` of 「CP（証明書ポリシ）」. */
  readonly term: string;
  /** What else it names: the expansion in brackets. */
  readonly alias?: string;
  /** `entry`: in the definitions clause. `inline`: 「（以下「本CP」という。）」 in the text. */
  readonly kind: 'entry' | 'inline';
  readonly passage: Passage;
  /** Offsets of the term in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** Passages that make up the entry, for a table its whole row. */
  readonly own: readonly Passage[];
  /** Set where the definition holds for one clause or item only: 「以下この条において「…」という。」 */
  readonly local?: true;
}

const HEADING =
  /^(?:用語|略語|略号|略称|定義|語句|言葉)(?:(?:の|及び|および|と|・|、|や)?(?:用語|略語|略号|略称|定義|説明|意義|解説|意味))*(?:集|一覧|表)?$|^(?:definitions?|acronyms?|abbreviations?|glossary|terms|terminology)(?:(?:,| and| &|, and| of)* (?:definitions?|acronyms?|abbreviations?|glossary|terms|terminology|interpretation))*$/i;
/** Clauses that stand below a definitions clause and define nothing (RFC 3647 repositories: 1.6.3). */
const OTHER_HEADING = /references|conventions|参照|参考|引用|規格|文献|表記/i;
const TERM_COLUMN =
  /^(?:用語|略語|略号|略称|語句?|名称|term|acronym|abbreviation|word|name)s?(?:・.*|及び.*|\/.*)?$/i;
/** 「（以下「OID」という。）」; with 「この条において」 before the term it holds there only. */
const INLINE_JA =
  /以下([^「」（）。]{0,24})「([^「」]{1,40})」\s*(?:という|と総称|と略|と呼|とする|といい)/g;
const LOCAL = /(?:この|本|同)(?:条|項|号|章|節|款|別表|表|様式|附則)/;
/** `(the "CPS")`, `(hereinafter referred to as the "Committee")`. */
const INLINE_EN =
  /\((?:(?:hereinafter|hereafter|herein|referred to as|collectively|the|or|each an?|an?),? ){1,4}["“]([^"”]{1,40})["”]\)/gi;
/** 「電子署名」とは、…をいう。 */
const MEANS = /「([^「」]{1,40})」とは、/g;
const ENTRY = /^(.{1,60}?)(?:\u3000+|[：:](?!\/)\s*|\s+[-–—=]\s+|\t+| {2,})(?=\S)/;
const BRACKETS = /[（(]([^（）()]+)[）)]$/;
const NO_TERM =
  /^(?:notes?|examples?|注|例|備考|※.*|where|for .*|if .*|the following.*|.*[。、；;].*)$/i;

/** The definitions of a document, in the order of the file. */
export function definitionsOf(document: Document): readonly Definition[] {
  return derived(document, readDefinitions);
}

function readDefinitions(document: Document): Definition[] {
  const clauses = definitionClauses(document.clauses);
  const rows = new Map<Address, Passage[]>();
  const passages = passagesOf(document).filter(({ zone, quoted }) => zone === 'text' && !quoted);
  for (const passage of passages) {
    if (passage.kind !== 'cell' || !clauses.has(passage.clause.address)) continue;
    rows.set(passage.place, [...(rows.get(passage.place) ?? []), passage]);
  }
  return passages.flatMap((passage) => [
    ...(clauses.has(passage.clause.address) ? entriesOf(passage, rows.get(passage.place)) : []),
    ...inlineOf(passage),
  ]);
}

/** Addresses of the clauses that hold definitions: 「1.6 定義と略語」 and what is below it. */
export function definitionClauses(clauses: readonly Clause[]): ReadonlySet<Address> {
  const found = new Set<Address>();
  for (const { kind, address, title, parent } of clauses) {
    if (kind !== 'section') continue;
    const key = comparisonKey(title).replace(/^[（(](.*)[）)]$/, '$1');
    const below = parent !== undefined && found.has(parent) && !OTHER_HEADING.test(key);
    if (HEADING.test(key) || below) found.add(address);
  }
  return found;
}

function entriesOf(passage: Passage, row: readonly Passage[] = []): Definition[] {
  const { text, kind } = passage;
  if (kind === 'cell') {
    const isTerm = passage === row[0] && row.length > 1 && passage.column !== undefined;
    if (!isTerm || !TERM_COLUMN.test(comparisonKey(passage.column))) return [];
    return [entry(passage, 0, text, row)];
  }
  if (kind !== 'paragraph') return [];
  const terms = [...text.matchAll(MEANS)].map(({ 1: term, index }) =>
    entry(passage, index + 1, term!, [passage]),
  );
  if (terms.length > 0) return terms;
  const head = text.slice(passage.labelLength);
  const start = passage.labelLength + (head.length - head.trimStart().length);
  const term = ENTRY.exec(text.slice(start))?.[1];
  if (term === undefined || NO_TERM.test(term) || term.split(' ').length > 8) return [];
  return [entry(passage, start, term, [passage])];
}

function entry(passage: Passage, at: number, printed: string, own: readonly Passage[]): Definition {
  const start = at + printed.length - printed.trimStart().length;
  const whole = printed.trim();
  const alias = BRACKETS.exec(whole);
  const term = alias && alias.index > 0 ? whole.slice(0, alias.index).trimEnd() : whole;
  return {
    term,
    ...(alias && alias.index > 0 && { alias: alias[1]!.trim() }),
    kind: 'entry',
    passage,
    start,
    end: start + term.length,
    own,
  };
}

function inlineOf(passage: Passage): Definition[] {
  const { text } = passage;
  const at = (index: number, whole: string, term: string) => {
    const start = index + whole.lastIndexOf(term);
    return { term, kind: 'inline' as const, passage, start, end: start + term.length, own: [] };
  };
  const japanese = text.includes('以下') ? [...text.matchAll(INLINE_JA)] : [];
  const english = text.includes('(') ? [...text.matchAll(INLINE_EN)] : [];
  return [
    ...japanese.map(({ 0: whole, 1: scope, 2: term, index }) => ({
      ...at(index, whole, term!),
      ...(LOCAL.test(scope!) && { local: true as const }),
    })),
    ...english.map(({ 0: whole, 1: term, index }) => at(index, whole, term!)),
  ];
}
