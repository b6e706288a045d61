import { joinNumbers, matchAt, NOT_UNIT, unitPattern } from '../read.ts';
import { readTail } from '../tail.ts';
import type { Construct, Step } from '../types.ts';
import { statuteBefore } from './statute.ts';

const WORD = /[附付]則/y;
/** Which 附則 it is, where the document has one per amendment. */
const AMENDMENT = /（([^（）]{4,40}?(?:改[正定訂]|施行|公布|[号])[^（）]{0,10})）(?:の(?=第))?/y;
/** The same before the word: 平成25年5月16日改正**附則**. */
const AMENDED =
  /((?:(?:明治|大正|昭和|平成|令和)(?:[0-9]{1,2}|元)|[0-9]{4})年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?)の?(?:一部)?改[正定訂](?:時?の)?$/;
const BELOW = [
  ['art', unitPattern('条', NOT_UNIT.条!)],
  ['p', unitPattern('項', NOT_UNIT.項!)],
] as const;

/**
 * Supplementary provisions: `附則第2項`, `附則第3条第1項`, `附則`, `電子署名法附則第2条`,
 * `附則（平成25年5月16日改正）第2項`, `平成25年改正附則第2項`.
 */
export const supplement: Construct = {
  name: 'supplement',
  first: '附付',
  match(text, at, named) {
    if (!matchAt(WORD, text, at)) return undefined;
    const statute = named ? undefined : statuteBefore(text, at);
    const head: Step = { unit: 'suppl', value: '' };
    const amended = named || statute ? null : AMENDED.exec(text.slice(Math.max(0, at - 30), at));
    const amendment = amended ? null : matchAt(AMENDMENT, text, at + 2);
    const which = (amended ?? amendment)?.[1];
    const common = {
      construct: 'supplement',
      start: statute?.start ?? at - (amended?.[0].length ?? 0),
      ...(statute && { document: statute.name }),
      ...(which !== undefined && { amendment: which }),
    };
    const from = at + 2 + (amendment?.[0].length ?? 0);
    for (const [unit, pattern] of BELOW) {
      const match = matchAt(pattern, text, from);
      const value = match && joinNumbers(match[1]!, match[2]);
      if (!match || !value) continue;
      const tail = readTail(text, from + match[0].length, [head, { unit, value }]);
      return { ...common, ...tail };
    }
    return { ...common, end: from, steps: [head] };
  },
};
