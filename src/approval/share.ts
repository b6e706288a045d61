import { comparable } from '../text/comparable.ts';
import { NUMERAL, numeralValue } from '../text/numeral.ts';
import type { Share } from './roster.ts';

const N = `([${NUMERAL}]+)`;

/** Ways to write a share, in rules and in front matter. */
const FORMS: readonly (readonly [RegExp, (numbers: readonly number[]) => Share])[] = [
  [/^(?:過半数|majority)$/, () => ({ kind: 'part', of: [1, 2], more: true })],
  [/^(?:全員|全員一致|all|unanimous)$/, () => ({ kind: 'part', of: [1, 1], more: false })],
  [new RegExp(`^${N}分の${N}以上$`), ([whole, part]) => partOf(part!, whole!, false)],
  [new RegExp(`^${N}分の${N}を超える$`), ([whole, part]) => partOf(part!, whole!, true)],
  [/^(\d+)\/(\d+)$/, ([part, whole]) => partOf(part!, whole!, false)],
  [new RegExp(`^${N}(?:人|名)以上$`), ([least]) => ({ kind: 'count', least: least! })],
  [/^(\d+)$/, ([least]) => ({ kind: 'count', least: least! })],
];

/**
 * A share as people write it: 過半数, 3分の2以上, 三分の二以上, 全員, 5人以上; majority, 2/3, all, 5. Undefined for
 * anything else, and for parts that are none: 2分の3, 3分の0.
 */
export function readShare(text: string): Share | undefined {
  const plain = comparable(text).trim();
  for (const [form, make] of FORMS) {
    const match = form.exec(plain);
    if (!match) continue;
    const numbers = match.slice(1).map(numeralValue);
    if (numbers.some((number) => number === undefined || number === 0)) return undefined;
    const share = make(numbers as number[]);
    return share.kind === 'part' && share.of[0] > share.of[1] ? undefined : share;
  }
  return undefined;
}

function partOf(part: number, whole: number, more: boolean): Share {
  return { kind: 'part', of: [part, whole], more };
}
