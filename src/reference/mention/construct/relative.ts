import { numeralValue } from '../../../text/numeral.ts';
import { afterWord, matchAt, NOT_UNIT, UNITS } from '../read.ts';
import { readTail } from '../tail.ts';
import type { Construct, RelativeStep } from '../types.ts';

const NEGATIVE = Object.entries(NOT_UNIT)
  .map(([unit, tail]) => `${unit}(?!${tail})`)
  .join('|');
const RELATIVE = new RegExp(`(前(?<further>々)?|次|同|本|この)(${NEGATIVE})`, 'y');
const MANY = /前([0-9一二三四五六七八九十]{1,3}|各)([条項号章節])(?!件|例|目|室)/y;
const WAYS: Readonly<Record<string, RelativeStep['relative']>> = {
  前: 'previous',
  次: 'next',
  同: 'same',
  本: 'this',
  この: 'this',
};

/**
 * Places counted from the sentence, or from the reference before it: `前条第1項各号`, `次項`,
 * `同条第2項`, `本章`, `前々条`, `前2項`, `前各号`. Not references: `前条件`, `本条例`, `次項目`, `基本条`.
 */
export const relative: Construct = {
  name: 'relative',
  first: '前次同本こ',
  match(text, at) {
    if (afterWord(text, at) && text[at] !== 'こ') return undefined;
    const many = matchAt(MANY, text, at);
    if (many) {
      const count = many[1] === '各' ? 'each' : numeralValue(many[1]!);
      if (count === undefined || count === 0) return undefined;
      const unit = UNITS[many[2]!]!;
      const tail = readTail(text, at + many[0].length, [{ unit, relative: 'previous', count }]);
      return { construct: 'relative', start: at, ...tail };
    }
    const match = matchAt(RELATIVE, text, at);
    if (!match) return undefined;
    const step: RelativeStep = {
      unit: UNITS[match[3]!]!,
      relative: WAYS[match[1]!.replace('々', '')]!,
      ...(match[2] && { skip: 1 }),
    };
    return { construct: 'relative', start: at, ...readTail(text, at + match[0].length, [step]) };
  },
};
