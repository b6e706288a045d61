import { comparable } from '../text/comparable.ts';
import { NUMERAL, numeralValue } from '../text/numeral.ts';

/** The printed label of an item or paragraph. */
export interface Label {
  /** As printed, without the blanks after it: `(1)`, `ア`, `2`. */
  readonly text: string;
  /** Step of an address: `i:1`, `s:イ`, `p:2`. */
  readonly step: string;
}

/** A number and its branch numbers: `12`, `十二の二`. */
const NUMBERS = `([${NUMERAL}]{1,8})((?:の[${NUMERAL}]+)*)`;

/**
 * Labels of items (号) and sub-items; guide §3.3 has the levels. The text is made comparable first.
 * A number of more than three digits, or one that goes on (`1.2.840`, `2、3日`), labels nothing.
 */
const ITEM_LABELS: readonly { pattern: RegExp; step: (label: string) => string | undefined }[] = [
  // (1)　…  （１）…  (12の2)
  {
    pattern: new RegExp(`^[（(]\\s*${NUMBERS}\\s*[)）]\\s*`),
    step: (label) => numbered(label),
  },
  // 一　…  二の二　…  12　…  1.　…  1)　…
  {
    pattern: new RegExp(`^第?${NUMBERS}号?(?: |[.、](?![${NUMERAL}])|[)）])\\s*`),
    step: (label) => numbered(label),
  },
  // ①　…  ㉑　…  ㊿　…  ⑴　…
  { pattern: /^([①-⑳⑴-⒇㉑-㉟㊱-㊿])\s*/, step: (label) => `i:${circled(label)}` },
  // (ア)　…  (a) …
  {
    pattern: /^[（(]\s*([ア-ンa-zA-Z]|[ivx]{1,5})\s*[)）]\s*/,
    step: (label) => `s:${label}`,
  },
  // ア　…  イ）…  ウ．…
  { pattern: /^([ア-ン])(?:\s+|[.)）]\s*)/, step: (label) => `s:${label}` },
  // a. …  b) …  ｃ）…
  { pattern: /^([a-zA-Z]|[ivx]{1,5})(?:[.)]\s+|）\s*)/, step: (label) => `s:${label}` },
];

/** First signs of the rows of signs that stand for a number, and their numbers. */
const CIRCLED: readonly (readonly [first: string, number: number])[] = [
  ['㊱', 36],
  ['㉑', 21],
  ['⑴', 1],
  ['①', 1],
];

function circled(sign: string): number {
  const [first, number] = CIRCLED.find(([start]) => sign >= start)!;
  return sign.charCodeAt(0) - first.charCodeAt(0) + number;
}

function numbered(label: string): string | undefined {
  const numbers = label.split('の').map(numeralValue);
  return numbers.every((number) => number !== undefined && number < 1_000)
    ? `i:${numbers.join('_')}`
    : undefined;
}

/**
 * A quantity and no label: `3 年以内`, `128 bits`. The drafter's ideographic blank makes a label of
 * any number, and a word that begins like a counter (`2 年次監査`) is no counter.
 */
const QUANTITY =
  /^\d+ (?:(?:[年月日時分秒週回件名人]|時間|営業日|[かヶ箇カ]月|ビット|バイト|文字|桁)(?:[以間未目前後のをとにでがはも、。,]|$)|[%％]|(?:bit|byte|second|minute|hour|day|week|month|year|time|character)s?\b)/;

function isQuantity(text: string): boolean {
  return !/^[^\s]+\u3000/.test(text) && QUANTITY.test(comparable(text.slice(0, 40)));
}

/** Reads the label that a list entry prints: `(1)　…` is `i:1`, `ア　…` is `s:ア`. */
export function itemLabel(text: string): Label | undefined {
  if (isQuantity(text)) return undefined;
  const plain = comparable(text.slice(0, 40));
  for (const { pattern, step } of ITEM_LABELS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const found = step(match[1]! + (match[2] ?? ''));
    if (found) return { text: text.slice(0, match[0].trimEnd().length), step: found };
  }
  return undefined;
}

/** Reads the number of a paragraph (項): from the second on they print `2　` (guide §3.3). */
export function paragraphLabel(text: string): Label | undefined {
  const match = /^([0-9]{1,3}) +\S/.exec(comparable(text.slice(0, 12)));
  if (!match || isQuantity(text)) return undefined;
  return { text: text.slice(0, match[1]!.length), step: `p:${Number(match[1])}` };
}

/** What follows a number in a sentence: `表1 に示すとおり`, `Table 3 shows the profiles.` */
const SENTENCE =
  /。$|^ (?:に[示掲定よ記従お]|は、|の(?:とお|うち|よう)|を[参用]|及び|又は|から)|^ [a-z].*[.:]$/;

/**
 * Reads the caption of a table or figure: `表7.1.1　証明書基本領域`, `Table 3: Profiles`. A sentence
 * that begins with a reference to one is no caption.
 */
export function captionLabel(
  text: string,
): { kind: 'table' | 'figure'; label: string; number: string; caption: string } | undefined {
  const match = /^\s*(表|図|table|figure)\s*(\d{1,3}(?:[.-]\d{1,3})*)(?=[\s:：.]|$)[\s:：.]*/i.exec(
    comparable(text),
  );
  if (!match || /[\n\r]/.test(text.trim())) return undefined;
  const labelEnd = match[0].replace(/[\s:：.]+$/, '').length;
  if (SENTENCE.test(text.slice(labelEnd).trimEnd())) return undefined;
  return {
    kind: /^(表|table)$/i.test(match[1]!) ? 'table' : 'figure',
    label: text.slice(0, labelEnd).trimStart(),
    number: match[2]!,
    caption: text.slice(match[0].length).trim(),
  };
}
