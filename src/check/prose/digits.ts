import { WIDE } from './characters.ts';
import type { Live } from './live.ts';

/** A way of writing numbers in Japanese text; `single`: one digit full-width, more half-width. */
export type DigitStyle = 'half' | 'full' | 'single';

/** What a number counts; each kind may have a style of its own. */
export type NumberKind = 'date' | 'clause' | 'count';

/** A number that stands between Japanese letters. */
export interface WrittenNumber {
  readonly live: Live;
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly kind: NumberKind;
}

/**
 * Digits between Japanese letters or at the ends of the text. A point, hyphen, Latin letter or blank
 * beside them makes them part of something else: `1.2.392`, `SHA-256`, `RFC 3647`, `2022-12-19`.
 */
const NUMBER = new RegExp(
  `(?<![^${WIDE}])(?<![－．，：／～〜0-9０-９Ａ-Ｚａ-ｚ])[0-9０-９]+(?![^${WIDE}])(?![－．，：／～〜Ａ-Ｚａ-ｚ０-９])`,
  'g',
);
const CLAUSE_AFTER = /^(?:条|項|号|章|節|款|目|編|表|部|版)/;

/** The numbers of a stretch of text that can be written in either width. */
export function numbersOf(live: Live): WrittenNumber[] {
  const { text } = live;
  return [...text.matchAll(NUMBER)].map(({ 0: digits, index }) => {
    const end = index + digits.length;
    return { live, start: index, end, digits, kind: kindOf(text, index, end) };
  });
}

function kindOf(text: string, start: number, end: number): NumberKind {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/(?:令和|平成|昭和)$/.test(before) || (/[年月]$/.test(before) && /^[月日]/.test(after))) {
    return 'date';
  }
  return /第$/.test(before) && CLAUSE_AFTER.test(after) ? 'clause' : 'count';
}

/** The digits as a style writes them: `written('１2', 'full')` is `１２`. */
export function written(digits: string, style: DigitStyle): string {
  const full = style === 'full' || (style === 'single' && digits.length === 1);
  return digits.replace(/[0-9０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const value = code >= 0xff10 ? code - 0xff10 : code - 0x30;
    return String.fromCharCode((full ? 0xff10 : 0x30) + value);
  });
}

const STYLES: readonly DigitStyle[] = ['half', 'full', 'single'];

/**
 * The style that most numbers of a list follow. `clear` where less than a third of them deviate, so
 * that the others are slips, and no other style fits as many.
 */
export function styleOf(numbers: readonly WrittenNumber[]): { style: DigitStyle; clear: boolean } {
  const counts = STYLES.map((style) => ({
    style,
    count: numbers.filter(({ digits }) => written(digits, style) === digits).length,
  }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  const rivals = counts.filter(({ style, count }) => {
    const other = ({ digits }: WrittenNumber) =>
      written(digits, style) !== written(digits, best.style);
    return count === best.count && numbers.some(other);
  });
  return { style: best.style, clear: rivals.length === 0 && best.count * 3 > numbers.length * 2 };
}
