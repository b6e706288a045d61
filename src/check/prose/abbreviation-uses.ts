import { type Document, type Fact, factOf } from '../../document/index.ts';
import type { Range } from '../../text/lines.ts';
import { NO_ABBREVIATION, WELL_KNOWN } from './abbreviations.ts';
import { definitionClauses, definitionsOf } from './definitions.ts';
import { type Live, liveText } from './live.ts';

/**
 * Two to six capitals and digits, plural s apart, not before a number as in `EN 319`; and what stands
 * before or after an identifier, a name or a value.
 */
const ABBREVIATION =
  /[A-Z][A-Z0-9]{1,5}(?=s?(?![A-Za-z0-9_=#@&+\\}\]>]|[-.:][A-Za-z0-9]|[ \u3000]\d))/g;
const WITHIN = /[A-Za-z0-9_.\-=#@&+\\'’:<{[]/;
/** `List (ARL)`, 「（以下「ARL」…」; 「ARL（認証局失効リスト）」; 「ARLとは」, `ARL stands for`; 「（一覧、ARL）」. */
const INTRODUCED = [
  /[（(]\s*(?:以下)?[「"“]?([A-Z][A-Z0-9]{1,5})s?[」"”]?\s*[)）、,;/：:]/g,
  /([A-Z][A-Z0-9]{1,5})s?\s*[（(](?!以下)[A-Za-z\u3041-\u9fff][^（()）]{3}/g,
  /([A-Z][A-Z0-9]{1,5})(?:とは|\s+(?:stands for|means)\b)/g,
  /[、,/]\s?([A-Z][A-Z0-9]{1,5})[）)]/g,
];
const ROMAN = /^[IVX]+$/;
const CAPITALS_BEFORE = /([A-Z]{2,}),? $/;
const CAPITALS_AFTER = /^,? ([A-Z]{2,})(?![a-z0-9])/;
/** 「この規則において使用する用語は、証明書ポリシの用語の例による」; `defined in the Baseline Requirements`. */
const ELSEWHERE =
  /用語[^。]{0,60}(?:の例による|(?:規則|規程|基準|ポリシー?|CPS?)(?:第[^。、]{1,8})?に定めるところによる)|incorporated by reference|(?:are|as) defined in (?:the |applicable )?[A-Z]/;

/** First cell of a row, a word in bold, in 「…」 or in brackets: where definitions stand. */
const ENTRY = /(?:^\|[ \t]*|\*\*|「|[（(])([A-Z][A-Z0-9]+)/gm;

/** A use of an abbreviation that the document itself does not explain. */
export interface AbbreviationUse {
  readonly word: string;
  /** UTF-16 offsets in the file. */
  readonly range: Range;
  /** Words in capitals directly before and behind it: in a shouted sentence there are some. */
  readonly near: readonly string[];
}

/** What a document has of abbreviations. */
export interface Abbreviations {
  readonly uses: readonly AbbreviationUse[];
  /** In its definitions it refers to other documents for their words. */
  readonly refers: boolean;
}

const abbreviations: Fact<Abbreviations> = {
  name: 'abbreviations',
  make(document) {
    const clauses = definitionClauses(document.clauses);
    const own = new Set(abbreviationsDefined(document));
    const live = liveText(document);
    const introduced = introducedIn(live);
    const uses = live
      .filter(({ passage: { clause, kind } }) => !clauses.has(clause.address) && kind !== 'heading')
      .filter(({ text }) => /[a-z\u3041-\u9fff]/.test(text))
      .flatMap((stretch) => usesIn(stretch, own))
      .filter(({ word }) => !introduced.has(word));
    const refers = document.clauses.some(
      ({ address, slice }) =>
        (clauses.has(address) || slice.includes('用語')) && ELSEWHERE.test(slice),
    );
    return { uses, refers };
  },
};

const entries: Fact<readonly string[]> = {
  name: 'abbreviation-entries',
  shared: true,
  make: ({ source }) => [...new Set([...source.matchAll(ENTRY)].map(([, word]) => word!))],
};

/**
 * What looks like an entry in a document: enough to leave the word alone in others. The document is
 * not parsed for it.
 */
export function abbreviationEntries(document: Document): readonly string[] {
  return factOf(document, entries);
}

/** The abbreviations of a document, read once. */
export function abbreviationsOf(document: Document): Abbreviations {
  return factOf(document, abbreviations);
}

function usesIn({ text, passage }: Live, own: ReadonlySet<string>): AbbreviationUse[] {
  return [...text.matchAll(ABBREVIATION)].flatMap(({ 0: word, index }) => {
    if (
      WITHIN.test(text[index - 1] ?? '') ||
      own.has(word) ||
      !isAbbreviation(word) ||
      isByte(text, index, word)
    ) {
      return [];
    }
    const end = index + word.length;
    const near = [
      CAPITALS_BEFORE.exec(text.slice(Math.max(0, index - 24), index))?.[1],
      CAPITALS_AFTER.exec(text.slice(end, end + 24))?.[1],
    ].filter((other): other is string => other !== undefined && !own.has(other));
    return [{ word, range: passage.sourceRange(index, end), near }];
  });
}

/** DE of a fingerprint, `9F 8A B1 DE 82`: two more bytes beside it. */
function isByte(text: string, index: number, word: string): boolean {
  if (!/^[0-9A-F]{2}$/.test(word)) return false;
  const before = /(?:(?<![0-9A-Za-z])[0-9A-Fa-f]{2} +)*$/.exec(
    text.slice(Math.max(0, index - 8), index),
  );
  const behind = /^(?: +[0-9A-Fa-f]{2}(?![0-9A-Za-z])){0,2}/.exec(
    text.slice(index + 2, index + 10),
  );
  const bytes = `${before?.[0]} ${behind?.[0]}`.match(/[0-9A-Fa-f]{2}/g) ?? [];
  return bytes.length > 1;
}

function isAbbreviation(word: string): boolean {
  if (WELL_KNOWN.has(word) || NO_ABBREVIATION.has(word) || ROMAN.test(word)) return false;
  return /^(?:[A-Z]\d?[A-Z]+\d?|[A-Z]{2,}\d[A-Z]*)$/.test(word);
}

/** The capitals in all terms that the document defines. */
function abbreviationsDefined(document: Document): string[] {
  return definitionsOf(document).flatMap(
    ({ term, alias = '' }) => `${term} ${alias}`.match(/[A-Z][A-Z0-9]+/g) ?? [],
  );
}

/** The abbreviations that the text explains where it uses them. */
function introducedIn(live: readonly Live[]): ReadonlySet<string> {
  const introduced = new Set<string>();
  for (const { passage } of live) {
    if (!/[A-Z][A-Z0-9]/.test(passage.text)) continue;
    for (const pattern of INTRODUCED) {
      for (const [, word] of passage.text.matchAll(pattern)) introduced.add(word!);
    }
  }
  return introduced;
}
