import { afterWord, DASH, joinNumbers, matchAt, NOT_UNIT, UNITS, unitPattern } from '../read.ts';
import type { Construct, Step } from '../types.ts';
import { statuteBefore } from './statute.ts';

const PATTERNS = ['編', '章', '節', '款'].map(
  (word) => [UNITS[word]!, unitPattern(word, NOT_UNIT[word]!)] as const,
);
const PLAIN = /([1-9][0-9]?)章(?!節)/y;
const RANGE = new RegExp(
  `(?:から| ?${DASH} ?)第 ?([0-9一二三四五六七八九十]+) ?[編章節款](まで)?`,
  'y',
);

/** Chapters and what stands above and below: `第4章`, `第2章第1節`, `第2章から第4章まで`, `本CP4章`. */
export const chapter: Construct = {
  name: 'chapter',
  first: '第123456789',
  match(text, at, named) {
    if (text[at] !== '第') {
      const plain = named ? matchAt(PLAIN, text, at) : null;
      if (!plain) return undefined;
      const steps: Step[] = [{ unit: 'chap', value: plain[1]! }];
      return { construct: 'chapter', start: at, end: at + plain[0].length, steps };
    }
    if (!named && afterWord(text, at) && !/[及又並若各同]/.test(text[at - 1]!)) {
      if (!statuteBefore(text, at) && !/[都程則規]/.test(text[at - 1]!)) return undefined;
    }
    const steps: Step[] = [];
    let end = at;
    for (const [unit, pattern] of PATTERNS) {
      const match = matchAt(pattern, text, end);
      const value = match && joinNumbers(match[1]!, match[2]);
      if (!match || !value) continue;
      steps.push({ unit, value });
      end += match[0].length;
    }
    const last = steps.at(-1);
    if (!last) return undefined;
    const range = matchAt(RANGE, text, end);
    const to = range && joinNumbers(range[1]!);
    if (range && to && (range[2] || !range[0].startsWith('から'))) {
      steps.splice(-1, 1, { ...last, to });
      end += range[0].length;
    }
    const statute = named ? undefined : statuteBefore(text, at);
    return {
      construct: 'chapter',
      start: statute?.start ?? at,
      end,
      steps,
      ...(statute && { document: statute.name }),
    };
  },
};
