import { numeralLike } from '../../text/numeral.ts';

/** How numbers are written: 12 or 十二. */
export type Numerals = 'arabic' | 'kanji';

/** A number of a key as it is printed; `12_2` has its branch behind the unit: 第12条の2. */
export function printedNumber(number: string, numerals: Numerals): string {
  return numerals === 'kanji' ? numeralLike(Number(number), '一') : number;
}

/** 第12条の2, from `12_2` and 条. */
export function numberedName(number: string, unit: string, numerals: Numerals): string {
  const [main, ...branches] = number.split('_').map((one) => printedNumber(one, numerals));
  return `第${main}${unit}${branches.map((branch) => `の${branch}`).join('')}`;
}
