import { afterWord, joinNumbers, matchAt, NOT_UNIT, unitPattern } from '../read.ts';
import { readTail, subItem } from '../tail.ts';
import type { Construct } from '../types.ts';

const PARAGRAPH = unitPattern('項', NOT_UNIT.項!);
const ITEM = unitPattern('号', NOT_UNIT.号!);
/** In a run without 第: 第1項及び2項. */
const SHORT = [
  ['p', unitPattern('項', NOT_UNIT.項!, '')],
  ['i', unitPattern('号', NOT_UNIT.号!, '')],
] as const;
/** Words whose number follows, not the name of a place: 法律第102号, 通知第3号. */
const NUMBERED = /(?:及|並|又|若|当該|場合|とき|限り)$/;

/**
 * A paragraph or item without its article: `第2項第1号`, `第3号`. In a run it belongs to the
 * reference before it, else to the article that the sentence stands in (guide §6.4).
 * Not references: `平成12年法律第102号`, `第2号棟`.
 */
export const below: Construct = {
  name: 'below',
  first: '第',
  match(text, at, named) {
    if (named) return undefined;
    const paragraph = matchAt(PARAGRAPH, text, at);
    const match = paragraph ?? matchAt(ITEM, text, at);
    const value = match && joinNumbers(match[1]!, match[2]);
    if (!match || !value || (paragraph && match[2])) return undefined;
    if (outOfPlace(text, at)) return undefined;
    const unit = paragraph ? 'p' : 'i';
    const tail = readTail(text, at + match[0].length, [{ unit, value }]);
    return { construct: 'below', start: at, ...tail };
  },
  next(text, at, before) {
    const last = before.steps.at(-1);
    for (const [unit, pattern] of SHORT) {
      const match = last?.unit === unit ? matchAt(pattern, text, at) : null;
      const value = match && joinNumbers(match[1]!);
      if (!match || !value || match[2]) continue;
      const tail = readTail(text, at + match[0].length, [{ unit, value }]);
      return { construct: 'below', start: at, ...tail };
    }
    if (last?.unit !== 's' || before.portion) return undefined;
    const found = subItem(text, at, { unit: 'i', value: '1' });
    if (!found) return undefined;
    return { construct: 'below', start: at, end: found.end, steps: [found.step] };
  },
};

function outOfPlace(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return (afterWord(text, at) || /[A-Za-z0-9]$/.test(before)) && !NUMBERED.test(before);
}
