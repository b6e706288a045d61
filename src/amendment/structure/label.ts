import { comparable } from '../../text/comparable.ts';
import { NUMERAL, numeralLike, numeralValue } from '../../text/numeral.ts';
import type { UnitNumber } from './types.ts';

const KANA =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const IROHA =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const ORDERS = [KANA, LATIN, LATIN.toUpperCase(), CIRCLED];
const NUMBERED = new RegExp(`^([^${NUMERAL}]*)([${NUMERAL}]+)(条|号)?((?:の[${NUMERAL}]+)*)(.*)$`);

/**
 * The number that a label prints.
 *
 * | label | number |
 * | --- | --- |
 * | `第12条の2`, `（２の３）`, `十二` | 12 の 2, 2 の 3, 12 |
 * | `ア`, `(イ)`, `①`, `b.` | 1, 2, 1, 2 |
 *
 * @param first label of the first of its series: ロ is 2 behind イ and 43 behind ア
 */
export function numberOf(label: string, first = label): UnitNumber | undefined {
  const match = NUMBERED.exec(label);
  if (match && !CIRCLED.includes(label)) {
    const branches = match[4]!.split('の').slice(1).map(numeralValue);
    const main = numeralValue(match[2]!);
    if (main === undefined || branches.includes(undefined)) return undefined;
    return { main, branches: branches as number[] };
  }
  const sign = signOf(label);
  if (sign === undefined) return undefined;
  const order = orderOf(sign, signOf(first));
  return order === undefined ? undefined : { main: order.indexOf(sign) + 1, branches: [] };
}

/** A label with another number, in the digits and brackets of a sample; undefined past the end. */
export function labelLike(
  sample: string,
  { main, branches }: UnitNumber,
  first = sample,
): string | undefined {
  const match = NUMBERED.exec(sample);
  if (match && !CIRCLED.includes(sample)) {
    const [, before, digits, unit = '', , after] = match;
    const tail = branches.map((branch) => `の${numeralLike(branch, digits!)}`).join('');
    return before! + numeralLike(main, digits!) + unit + tail + after!;
  }
  const sign = signOf(sample);
  const order = sign === undefined ? undefined : orderOf(sign, signOf(first));
  const next = order?.[main - 1];
  return next === undefined || branches.length > 0 ? undefined : sample.replace(sign!, next);
}

/** How an address writes a number: `12_2`. */
export function addressNumber({ main, branches }: UnitNumber): string {
  return [main, ...branches].join('_');
}

function signOf(label: string): string | undefined {
  return /[ア-ンヰヱa-zA-Z①-⑳]/.exec(comparable(label))?.[0];
}

function orderOf(sign: string, first: string | undefined): string | undefined {
  if (first === 'イ' && IROHA.includes(sign)) return IROHA;
  return ORDERS.find((order) => order.includes(sign));
}
