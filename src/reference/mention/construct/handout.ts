import { afterWord, matchAt } from '../read.ts';
import type { Construct, Mention } from '../types.ts';

/** 資料3部 is so many copies, 資料2ページ a page. */
const COUNTER =
  '[部点枚件冊種つ年月日式通名人組頁個回倍割箇カ%％]|か[月所年国]|ページ|以[上下]|セット';
const HANDOUT = new RegExp(
  `(参考)?資料 ?(?:No\\.? ?|番号 ?)?([0-9]{1,3}(?:[-ー―][0-9]{1,3})*)(?![0-9.]|[-ー―][0-9]|${COUNTER})`,
  'y',
);
const NEXT = new RegExp(`([0-9]{1,3}(?:[-ー―][0-9]{1,3})+)(?![0-9.―-]|${COUNTER})`, 'y');
/** A lone number goes on a run where nothing is counted: 資料1及び2を, 資料1、2、3. */
const LONE =
  /([0-9]{1,2})(?=[をはがにでのとも、。）)」]|及び|並びに|又は|から|まで|,| (?:and|or) |$)/y;
const TO = /(から)| ?[~〜～] ?/y;

/**
 * Papers of a meeting: `資料2-1`, `参考資料2`; in a run `資料２－１、２－２`, in a range
 * `資料2-1～2-3`. Not `資料3部`.
 */
export const handout: Construct = {
  name: 'handout',
  first: '資参',
  match(text, at) {
    const match = matchAt(HANDOUT, text, at);
    if (
      !match ||
      (afterWord(text, at) &&
        !/(?:配[布付]|机上|会議|委員会)$/.test(text.slice(Math.max(0, at - 3), at)))
    ) {
      return undefined;
    }
    return mention(text, at, match[0].length, match[2]!, match[1] !== undefined);
  },
  next(text, at, before) {
    if (before.construct !== 'handout') return undefined;
    const [step] = before.steps;
    if (!step || !('value' in step)) return undefined;
    const match = matchAt(NEXT, text, at) ?? matchAt(LONE, text, at);
    return match
      ? mention(text, at, match[0].length, match[1]!, step.value.startsWith('ref-'))
      : undefined;
  },
};

function mention(
  text: string,
  start: number,
  length: number,
  number: string,
  reference: boolean,
): Mention {
  const prefix = reference ? 'ref-' : '';
  const value = `${prefix}${number.replace(/[ー―]/g, '-')}`;
  const end = start + length;
  const single = { construct: 'handout', start, end, steps: [{ unit: 'handout' as const, value }] };
  const to = matchAt(TO, text, end);
  if (!to) return single;
  const from = end + to[0].length;
  const last =
    matchAt(HANDOUT, text, from) ?? matchAt(NEXT, text, from) ?? matchAt(LONE, text, from);
  if (!last) return single;
  const close = from + last[0].length;
  const until = text.startsWith('まで', close) ? 2 : 0;
  if (to[1] && !until) return single;
  const final = `${prefix}${last.at(-1)!.replace(/[ー―]/g, '-')}`;
  return {
    ...single,
    end: close + until,
    steps: [{ unit: 'handout', value, to: final }],
  };
}
