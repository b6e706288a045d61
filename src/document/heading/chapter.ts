import { NUMERAL, numeralValue } from '../../text/numeral.ts';
import { BRANCHES } from './branch.ts';
import type { HeadingConstruct } from './types.ts';

const KINDS: Record<string, string> = { 編: 'part', 章: 'chap', 節: 'sect', 款: 'subsect' };
const PATTERN = new RegExp(`^\\s*第\\s*([${NUMERAL}]+)\\s*([編章節款])${BRANCHES}`);

/** Chapters of rules and what stands above and below them: `第1章　総則`, `第2節 審査`, `第3章の2`. */
export const chapter: HeadingConstruct = {
  name: 'chapter',
  match(text, printed) {
    const match = PATTERN.exec(text);
    if (!match) return undefined;
    const numbers = [match[1]!, ...match[3]!.split('の').slice(1)].map(numeralValue);
    if (numbers.includes(undefined)) return undefined;
    const number = numbers.join('_');
    return {
      address: `${KINDS[match[2]!]}:${number}`,
      number,
      labelLength: match[0].trimEnd().length,
      title: printed.slice(match[0].length),
    };
  },
};
