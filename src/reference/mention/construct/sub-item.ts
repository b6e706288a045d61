import { afterLatin, afterWord, matchAt } from '../read.ts';
import type { Construct } from '../types.ts';

const KANA = '([ア-ン])(?![ァ-ヺー])';
/** What says that a single kana is a place: a range, a run of kana, a verb of citing. */
const CITED = new RegExp(
  `${KANA}(?:から${KANA}(まで)|(?=(?:(?:、|・|及び|並びに|又は|若しくは)${KANA}){0,20}(?:に(?:掲げ|規定|該当|定め)|の(?:規定|いずれか))))`,
  'y',
);

/**
 * Sub-items of the item that the sentence stands in: `イ又はロに掲げる者`, `イからハまで`. A single kana
 * alone is no reference, nor is the first letter of a word: `イベントに該当`.
 */
export const subItems: Construct = {
  name: 'sub-item',
  first: 'アイウエオカキクケコロハニホヘトチリヌ',
  match(text, at) {
    if (afterWord(text, at) || afterLatin(text, at) || /[（(]/.test(text[at - 1] ?? '')) {
      return undefined;
    }
    const match = matchAt(CITED, text, at);
    if (!match) return undefined;
    const to = match[3] === undefined ? undefined : match[2];
    return {
      construct: 'sub-item',
      start: at,
      end: at + match[0].length,
      steps: [{ unit: 's', value: match[1]!, ...(to && { to }) }],
    };
  },
};
