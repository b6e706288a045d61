import { afterWord, matchAt } from '../read.ts';
import type { Construct, Mention } from '../types.ts';

const HANDOUT =
  /(参考)?資料 ?(?:No\.? ?)?([0-9]{1,3}(?:[-ー][0-9]{1,3})*)(?![0-9.]|[部点枚件冊種つ年])/y;
const NEXT = /([0-9]{1,3}[-ー][0-9]{1,3})(?![0-9.-]|[部点枚件冊種つ年])/y;

/** Papers of a meeting: `資料2-1`, `参考資料2`; in a run `資料２－１、２－２`. Not `資料3部`. */
export const handout: Construct = {
  name: 'handout',
  first: '資参',
  match(text, at) {
    const match = matchAt(HANDOUT, text, at);
    if (!match || (afterWord(text, at) && !/(?:配[布付]|机上|会議)$/.test(text.slice(0, at)))) {
      return undefined;
    }
    return mention(at, match[0].length, match[2]!, match[1] !== undefined);
  },
  next(text, at, before) {
    const match = before.construct === 'handout' ? matchAt(NEXT, text, at) : null;
    if (!match) return undefined;
    const [step] = before.steps;
    const reference = step !== undefined && 'value' in step && step.value.startsWith('ref-');
    return mention(at, match[0].length, match[1]!, reference);
  },
};

function mention(start: number, length: number, number: string, reference: boolean): Mention {
  const value = `${reference ? 'ref-' : ''}${number.replaceAll('ー', '-')}`;
  return { construct: 'handout', start, end: start + length, steps: [{ unit: 'handout', value }] };
}
