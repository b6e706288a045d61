import type { Document } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { NO_ABBREVIATION, WELL_KNOWN } from '../prose/abbreviations.ts';
import { definitionClauses, definitionsOf } from '../prose/definitions.ts';
import { type Live, liveText } from '../prose/live.ts';
import type { DocumentRule, Repository } from '../types.ts';

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
const RFC2119 = /^(?:MUST|SHALL|SHOULD|MAY|NOT|REQUIRED|RECOMMENDED|OPTIONAL|AND|OR)$/;
/** 「この規則において使用する用語は、証明書ポリシの用語の例による」; `defined in the Baseline Requirements`. */
const ELSEWHERE =
  /用語[^。]{0,60}(?:の例による|(?:規則|規程|基準|ポリシー?|CPS?)(?:第[^。、]{1,8})?に定めるところによる)|incorporated by reference|(?:are|as) defined in (?:the |applicable )?[A-Z]/;

/**
 * An abbreviation that the document uses and does not explain: readers of one document should not need
 * another one to understand it. One finding for each, at its first use.
 *
 * Invalid: 「ARLを公開する」 without more. Valid: an entry of the definitions clause; 「認証局失効
 * リスト（以下「ARL」という。）」; `Authority Revocation List (ARL)`; 「ARL（認証局失効リスト）」; PDF, ISO
 * and others that every reader knows; what a document of the repository defines, if the definitions
 * clause refers to another document for its words.
 */
export const undefinedAbbreviation: DocumentRule = {
  id: 'undefined-abbreviation',
  scope: 'document',
  severity: 'info',
  about: message('定義のない略語がある', 'an abbreviation without a definition'),
  check(document, repository) {
    const live = liveText(document);
    const explained = explainedIn(document, repository);
    const clauses = definitionClauses(document.clauses);
    const first = new Map<string, { live: Live; at: number; count: number }>();
    for (const stretch of live) {
      if (clauses.has(stretch.passage.clause.address) || stretch.passage.kind === 'heading')
        continue;
      const { text } = stretch;
      for (const { 0: word, index } of text.matchAll(ABBREVIATION)) {
        if (WITHIN.test(text[index - 1] ?? '') || explained.has(word)) continue;
        if (!isAbbreviation(word) || isShouted(text, index, word, explained)) continue;
        const seen = first.get(word);
        if (seen) seen.count++;
        else first.set(word, { live: stretch, at: index, count: 1 });
      }
    }
    const introduced = introducedIn(live);
    return [...first]
      .filter(([word]) => !introduced.has(word))
      .map(
        ([
          word,
          {
            live: { passage },
            at,
            count,
          },
        ]) => ({
          rule: 'undefined-abbreviation',
          range: passage.sourceRange(at, at + word.length),
          message: message(
            `略語「${word}」の説明がない（${count}か所で使われている）`,
            `the abbreviation ${word} is not explained (used ${count} times)`,
          ),
          hint: message(
            '用語の定義に加えるか、最初に使う箇所で正式な名称を示す。',
            'Add it to the definitions, or give the full name where it is first used.',
          ),
        }),
      );
  },
};

function isAbbreviation(word: string): boolean {
  if (WELL_KNOWN.has(word) || NO_ABBREVIATION.has(word) || ROMAN.test(word)) return false;
  return /^(?:[A-Z]\d?[A-Z]+\d?|[A-Z]{2,}\d[A-Z]*)$/.test(word);
}

/** A word of a sentence in capitals: beside it stand more words in capitals that are no abbreviations. */
function isShouted(
  text: string,
  at: number,
  word: string,
  explained: ReadonlySet<string>,
): boolean {
  const before = CAPITALS_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  const after = CAPITALS_AFTER.exec(text.slice(at + word.length, at + word.length + 24))?.[1];
  return [before, after].some(
    (near) =>
      near !== undefined && !WELL_KNOWN.has(near) && !RFC2119.test(near) && !explained.has(near),
  );
}

/** The capitals in all terms that the document defines, or that it takes from other documents. */
function explainedIn(document: Document, repository: Repository): ReadonlySet<string> {
  const clauses = definitionClauses(document.clauses);
  const refers = document.clauses.some(
    ({ address, slice }) =>
      (clauses.has(address) || slice.includes('用語')) && ELSEWHERE.test(slice),
  );
  const own = abbreviationsOf(document);
  return refers ? new Set([...explainedAnywhere(repository), ...own]) : new Set(own);
}

const anywhere = new WeakMap<Repository, ReadonlySet<string>>();

/** The first cell of a row, a word in bold, in 「…」 or in brackets: where definitions stand. */
const ENTRY = /(?:^\|[ \t]*|\*\*|「|[（(])([A-Z][A-Z0-9]+)/gm;

/**
 * What any document of the repository may define, gathered once. Other documents are not parsed for
 * it: what looks like an entry there is enough to leave the word alone here.
 */
function explainedAnywhere(repository: Repository): ReadonlySet<string> {
  let all = anywhere.get(repository);
  if (!all) {
    all = new Set(
      repository.documents.flatMap(({ source }) =>
        [...source.matchAll(ENTRY)].map(([, word]) => word!),
      ),
    );
    anywhere.set(repository, all);
  }
  return all;
}

function abbreviationsOf(document: Document): string[] {
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
