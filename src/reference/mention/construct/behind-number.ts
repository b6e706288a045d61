import { joinNumbers, matchAt, NOT_UNIT, unitPattern } from '../read.ts';
import { readTail, type Tail } from '../tail.ts';
import type { Step } from '../types.ts';

/** What stands behind a section number and belongs to it. */
export interface Behind extends Tail {
  /** Where an item in round brackets begins, which may be a note. */
  readonly bracket?: number;
}

const IN_BRACKETS = /(?: |の)?[（(] ?([0-9]{1,2}) ?[)）]/y;
const RANGE = /(?:から|[~〜～-])[（(] ?([0-9]{1,2}) ?[)）](?:まで)?/y;
const CIRCLED = /[の ]?([①-⑳])/y;
const OF = /[の ]?(?=第)/y;
const PARAGRAPH = unitPattern('項', NOT_UNIT.項!);
const ITEM = unitPattern('号', NOT_UNIT.号!);

/** `4.2.1（3）`, `4.2.1の（3）イ`, `4.2.1（1）から（3）まで`, `4.2.1③`, `4.2.1第2項第1号`. */
export function behindNumber(text: string, at: number): Behind | undefined {
  const item = matchAt(IN_BRACKETS, text, at);
  if (item) {
    const bracket = at;
    const end = at + item[0].length;
    const step: Step = { unit: 'i', value: item[1]! };
    const range = matchAt(RANGE, text, end);
    if (range) return { end: end + range[0].length, steps: [{ ...step, to: range[1]! }], bracket };
    return { ...readTail(text, end, [step]), bracket };
  }
  const sign = matchAt(CIRCLED, text, at);
  if (sign) {
    const value = String(sign[1]!.charCodeAt(0) - 0x245f);
    return readTail(text, at + sign[0].length, [{ unit: 'i', value }]);
  }
  return numbered(text, at);
}

function numbered(text: string, at: number): Behind | undefined {
  const steps: Step[] = [];
  let end = at + (matchAt(OF, text, at)?.[0].length ?? 0);
  for (const [unit, pattern] of [
    ['p', PARAGRAPH],
    ['i', ITEM],
  ] as const) {
    const match = matchAt(pattern, text, end);
    const value = match && joinNumbers(match[1]!, match[2]);
    if (!match || !value) continue;
    steps.push({ unit, value });
    end += match[0].length;
  }
  return steps.length === 0 ? undefined : readTail(text, end, steps);
}
