import { NUMERAL, numeralValue } from '../../text/numeral.ts';
import type { Unit } from './types.ts';

/**
 * Words and signs that join references to a run (guide §6.3 conj), English ones included. What says
 * where the first stands does not part them: Sections 4.2 above and 4.3 below.
 */
export const JOIN =
  '(?:(?: above| below| hereof)?(?:[、，・]?\\s*(?:及び|並びに|又は|若しくは|および|ならびに|または|もしくは|かつ|と)[、，]?\\s*|[、，・]\\s*|\\s*[,;/&]\\s*(?:and/or|and|or)?\\s*|\\s+(?:and/or|and|or|nor)\\s+))';
const JOINED = new RegExp(`^${JOIN}$`, 'i');
const JOIN_AT = new RegExp(JOIN, 'iy');

/** Whether a text between two references is nothing but a joining word. */
export function isJoin(gap: string): boolean {
  return JOINED.test(gap);
}

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Offset behind the joining word that stands at an offset, or undefined. */
export function afterJoin(text: string, at: number): number | undefined {
  return matchAt(JOIN_AT, text, at) ? JOIN_AT.lastIndex : undefined;
}

const IN_LIST =
  /[、，,・~〜～)）-]|から|及び|並びに|又は|参照|を除く|に(?:限|定め|規定)| (?:and|or|to|through) /y;

/**
 * Whether a place that begins a bracket is all that stands there, or the first of a list: 手続規則（第5条、
 * 第6条）, but not 手続規則（第5条の申請を除く。）. Such places are of what is named before the bracket.
 */
export function listsPlaces(text: string, end: number): boolean {
  return matchAt(IN_LIST, text, end) !== null;
}

/** Han or katakana before an offset: what follows is the tail of a longer word. */
export function afterWord(text: string, at: number): boolean {
  return /[一-龥々〆ァ-ヺー]/.test(text[at - 1] ?? '');
}

/** A Latin letter or digit before an offset. */
export function afterLatin(text: string, at: number): boolean {
  return /[A-Za-z0-9_]/.test(text[at - 1] ?? '');
}

const KANJI = NUMERAL.replace(/[0-9０-９]-[0-9０-９]/g, '');
/** What counts things and makes no branch number: 第3条の2つ, 第4条の二次利用. */
const COUNTED =
  '[つ倍部件回人者種点個年月日割分項社名冊枚通台週時箇カヶヵ段字行頁万円代次%％]|以上|以下|以内|以外|か[月所年国]';

/** 第N with its branch numbers: `第12条の2` by `unitPattern('条')`; group 1 and 2 are the numbers. */
export function unitPattern(unit: string, negative: string, lead = '第'): RegExp {
  return new RegExp(
    `${lead} ?([${NUMERAL}]+) ?(?:${unit})(?!${negative})((?:[のノ](?:[0-9]+(?![0-9.]|${COUNTED})|[${KANJI}]+(?![${NUMERAL}一-龥ァ-ヺつ]|第?[一-龥])(?=.|$)|[${KANJI}]+(?=[第及又並若各前後本中柱但括関]|見出し)))*)`,
    'y',
  );
}

/** `12` and `の2の3` as an address prints them: `12_2_3`; undefined where a part is no numeral. */
export function joinNumbers(number: string, branches = ''): string | undefined {
  const numbers = [number, ...branches.split(/[のノ]/).slice(1)].map(numeralValue);
  return numbers.every((value) => value !== undefined) ? numbers.join('_') : undefined;
}

/** Dashes that join the ends of a range, the long vowel sign and lines of tables among them. */
export const DASH = '[~〜～―─━ー\\-]';

/** Japanese words of structure and their units. */
export const UNITS: Readonly<Record<string, Unit>> = {
  編: 'part',
  章: 'chap',
  節: 'sect',
  款: 'subsect',
  条: 'art',
  項: 'p',
  号: 'i',
};

/** What turns a unit into another word: 条件, 条例, 項目, 号室 (guide §6.3 negTail). */
export const NOT_UNIT: Readonly<Record<string, string>> = {
  編: '[集纂成]',
  章: '[典程]',
  節: '[約減目度句点電]',
  款: '項',
  条: '[件例約文目数理項]',
  項: '目(?!的)|数',
  号: '[室機車線棟館数令外俸泉]|様式|被保険者|議[案題]|認定|法定|文書|証|通知',
};
