import type { PhrasingContent } from 'mdast';
import { atomKey, type Flat } from './flatten.ts';

/** A unit of text that a redline marks as a whole or not at all. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /**
   * Equal for tokens that count as equal: the text, and one and the same for all ASCII blanks and
   * line feeds, so that words stay aligned where a paragraph was wrapped anew.
   */
  readonly key: string;
  /** A number, reference or identifier: never cut inside, not even where a part is shared. */
  readonly unit: boolean;
}

const DIGIT = '[0-9０-９]';
const KANJI = '[0-9０-９〇一二三四五六七八九十百千]';

/** A whole URL; {@link URL_STEPS} has the units inside. */
const URL_TEXT = '(?:https?|ldap)://[\\x21-\\x7e]*';

/** https://hpki.example.jp, and each step of the path: /repository */
const URL_STEPS = [
  '(?:https?|ldap)://[A-Za-z0-9.\\-]*[A-Za-z0-9](?::[0-9]+)?',
  '(?<!:/?)/[A-Za-z0-9_.~%\\-]*[A-Za-z0-9]',
];

/**
 * Units that a reader takes as one (guide K7: a number goes with its counter, a date, a clause
 * reference and a proper identifier are quoted whole). Longer alternatives stand first.
 */
const WORDS = [
  // 令和4年10月12日, 2022年12月, 令和元年
  `(?:令和|平成|昭和)(?:元|${DIGIT}+)年(?:${DIGIT}+月(?:${DIGIT}+日)?)?`,
  `${DIGIT}+年${DIGIT}+月(?:${DIGIT}+日)?`,
  // 2024-03-15
  '[0-9]{4}[\\-‐‑–][0-9]{2}[\\-‐‑–][0-9]{2}(?![0-9])',
  // (1), （２）
  `[\\(（]${DIGIT}{1,3}[\\)）]`,
  // 第12条の2第1項第3号, 第4章
  `(?:第${KANJI}+(?:[条項号章節款編]|版|回)(?:の${KANJI}+)*)+`,
  '別表第[0-9０-９]+|様式第[0-9０-９]+号|資料[0-9０-９]+[\\-－‐][0-9０-９]+',
  // 2048ビット, 30日間, 1,000円, 12.5%
  `${DIGIT}+(?:[,.，．]${DIGIT}+)*(?:[%％]|(?:ビット|バイト|か月|ヶ月|箇月|カ月|時間|分間|日間|年間|週間|営業日|以上|[年月日時分秒週人名件回円版条項号倍台枚部通])+)?(?![A-Za-z0-9.]|-[A-Za-z])`,
  // SHA-1, 2048-bit, 7.1.3.2.1, sha256WithRSAEncryption, X.509, keyUsage, e-mail
  "[A-Za-z0-9](?:[A-Za-z0-9]|[._'’+\\-](?=[A-Za-z0-9]))*",
  // Words of degree that differ by one character
  '以上|以下|未満|超える|以内|以前|以後|以外|又は|及び|若しくは|並びに',
];

const UNITS = new RegExp([URL_TEXT, ...WORDS].join('|'), 'gv');
const UNITS_IN_URL = new RegExp([...URL_STEPS, ...WORDS].join('|'), 'gv');

const SCHEME = /^(?:https?|ldap):\/\//;

/** `issue`, `third-party`, `CA's`: words, unlike `SHA-1`, `X.509`, `id-kp-serverAuth`. */
const PLAIN_WORD = /^(?:[A-Za-z]+|[A-Za-z]?[a-z]+(?:['’-][A-Za-z]?[a-z]+)*)$/;

/** Gaps between units that segment by a plain rule: ASCII signs, dashes and quotation marks. */
const SIGNS_ONLY = /^[\x00-\x7f‐-…§]*$/;
const SIGNS = / +|_+|\r\n|[\s\S]/g;

let words: Intl.Segmenter | undefined;

/** What `Intl.Segmenter` gives for Japanese words, without making one for a document in English. */
export function* parts(gap: string): Iterable<{ index: number; segment: string }> {
  if (SIGNS_ONLY.test(gap)) {
    for (const { index, 0: segment } of gap.matchAll(SIGNS)) yield { index, segment };
    return;
  }
  words ??= new Intl.Segmenter('ja', { granularity: 'word' });
  yield* words.segment(gap);
}

/**
 * Splits flat text into tokens: units first, the rest by `Intl.Segmenter`. Only Latin words
 * without a digit or sign may be cut later; they are no units.
 */
export function tokenize(flat: Flat): Token[] {
  const tokens: Token[] = [];
  for (const run of stretches(flat)) {
    if (run.atom !== undefined) {
      tokens.push({ start: run.start, end: run.end, key: run.atom, unit: true });
      continue;
    }
    const text = flat.text.slice(run.start, run.end);
    let at = 0;
    for (const { index, key } of units(text)) {
      segment(tokens, text.slice(at, index), run.start + at);
      at = index + key.length;
      const unit = !PLAIN_WORD.test(key);
      tokens.push({ start: run.start + index, end: run.start + at, key, unit });
    }
    segment(tokens, text.slice(at), run.start + at);
  }
  return tokens;
}

/** Units in their order. A URL is found whole, and then once more from its start, step by step. */
function* units(text: string): Iterable<{ index: number; key: string }> {
  let urlEnd = 0;
  for (let at = 0; at < text.length; ) {
    const inUrl = at < urlEnd;
    const pattern = inUrl ? UNITS_IN_URL : UNITS;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (inUrl && !(match && match.index < urlEnd)) {
      at = urlEnd;
    } else if (!match) {
      return;
    } else if (!inUrl && SCHEME.test(match[0])) {
      at = match.index;
      urlEnd = at + match[0].length;
    } else {
      yield { index: match.index, key: match[0] };
      at = match.index + match[0].length;
    }
  }
}

/** Flat text cut at atoms and paragraph ends; wrappers do not cut. */
function stretches(flat: Flat): { start: number; end: number; atom?: string }[] {
  const result: { start: number; end: number; atom?: string }[] = [];
  for (const { start, end, atom, boundary } of flat.runs) {
    const last = result.at(-1);
    if (atom) result.push({ start, end, atom: keyOf(atom) });
    else if (boundary) result.push({ start, end, atom: flat.text.slice(start, end) });
    else if (last && last.atom === undefined) last.end = end;
    else result.push({ start, end });
  }
  return result;
}

/** A hard line break is a blank, and code without blanks is the word that it reads as. */
function keyOf(atom: PhrasingContent): string {
  if (atom.type === 'break') return ' ';
  if (atom.type === 'inlineCode' && /^\S+$/.test(atom.value)) return atom.value;
  return atomKey(atom);
}

function segment(tokens: Token[], text: string, offset: number): void {
  if (text === '') return;
  for (const part of parts(text)) {
    const start = offset + part.index;
    const key = /^[ \t\n\r]+$/.test(part.segment) ? ' ' : part.segment;
    tokens.push({ start, end: start + part.segment.length, key, unit: false });
  }
}
