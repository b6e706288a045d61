import { afterWord, DASH, matchAt } from '../read.ts';
import type { Construct, Mention, Unit } from '../types.ts';

const NUMBER = '([0-9]{1,3}(?:[.―-][0-9]{1,3})*)(?![0-9]|\\.[0-9])';
const TABLE = new RegExp(`(表|図) ?${NUMBER}(?![つ年月日枚行列])`, 'y');
const TO = new RegExp(`(から)| ?${DASH} ?`, 'y');
const NEXT = new RegExp(`${NUMBER}(?![つ年月日枚行列.節項章])`, 'y');

/**
 * Numbered tables and figures: `表7.1.1`, `図2`, in a run `表7.1.1及び7.1.2`,
 * `表7.1.1から表7.1.3まで`. Not `一覧表3枚`.
 */
export const table: Construct = {
  name: 'table',
  first: '表図',
  match(text, at, named) {
    const match = matchAt(TABLE, text, at);
    if (!match || (afterWord(text, at) && !named)) return undefined;
    const unit = match[1] === '表' ? 'tbl' : 'fig';
    return mention(text, at, match[0].length, unit, match[2]!.replaceAll('―', '-'));
  },
  next(text, at, before) {
    const unit = before.steps[0]?.unit;
    const match = before.construct === 'table' ? matchAt(NEXT, text, at) : null;
    if (!match || !unit || !/[.-]/.test(match[1]!)) return undefined;
    return mention(text, at, match[0].length, unit, match[1]!);
  },
};

function mention(text: string, start: number, length: number, unit: Unit, value: string): Mention {
  const end = start + length;
  const single = { construct: 'table', start, end, steps: [{ unit, value }] };
  const to = matchAt(TO, text, end);
  if (!to) return single;
  const from = end + to[0].length;
  const word = text[from] === (unit === 'tbl' ? '表' : '図') ? 1 : 0;
  const last = matchAt(NEXT, text, from + word);
  if (!last || !(word || last[1]!.includes('.'))) return single;
  const close = from + word + last[0].length;
  const until = text.startsWith('まで', close) ? 2 : 0;
  if (to[1] && !until) return single;
  return {
    construct: 'table',
    start,
    end: close + until,
    steps: [{ unit, value, to: last[1]! }],
  };
}
