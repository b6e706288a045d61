import { NUMERAL, numeralValue } from '../../text/numeral.ts';
import { BRANCHES } from './branch.ts';
import type { HeadingConstruct } from './types.ts';

const PATTERN = new RegExp(`^\\s*第\\s*([${NUMERAL}]+)\\s*条${BRANCHES}`);

/**
 * Articles of rules: `第4条（申請書及び添付書類）`, `第12条の2　特例`, `第十二条`.
 * A branch number joins with `_`: 第12条の2 is `art:12_2` (guide §6.1).
 */
export const article: HeadingConstruct = {
  name: 'article',
  match(text, printed) {
    const match = PATTERN.exec(text);
    if (!match) return undefined;
    const numbers = [match[1]!, ...match[2]!.split('の').slice(1)].map(numeralValue);
    if (numbers.includes(undefined)) return undefined;
    const number = numbers.join('_');
    const rest = printed.slice(match[0].length);
    return {
      address: `art:${number}`,
      number,
      labelLength: match[0].trimEnd().length,
      title: rest.replace(/^[（(](.*)[）)]\s*$/s, '$1'),
    };
  },
};
