import { afterWord, matchAt } from '../read.ts';
import type { Construct, Mention, Unit } from '../types.ts';

const NUMBER = '([0-9]{1,3}(?:[.-][0-9]{1,3})*)(?![0-9]|\\.[0-9])';
const TABLE = new RegExp(`(表|図) ?${NUMBER}(?![つ年月日枚行列])`, 'y');
const NEXT = new RegExp(`${NUMBER}(?![つ年月日枚行列.])`, 'y');

/** Numbered tables and figures: `表7.1.1`, `図2`, in a run `表7.1.1及び7.1.2`. Not `一覧表3枚`. */
export const table: Construct = {
  name: 'table',
  first: '表図',
  match(text, at, named) {
    const match = matchAt(TABLE, text, at);
    if (!match || (afterWord(text, at) && !named)) return undefined;
    return mention(at, match[0].length, match[1] === '表' ? 'tbl' : 'fig', match[2]!);
  },
  next(text, at, before) {
    const unit = before.steps[0]?.unit;
    const match = before.construct === 'table' ? matchAt(NEXT, text, at) : null;
    if (!match || !unit || !match[1]!.includes('.')) return undefined;
    return mention(at, match[0].length, unit, match[1]!);
  },
};

function mention(start: number, length: number, unit: Unit, value: string): Mention {
  return { construct: 'table', start, end: start + length, steps: [{ unit, value }] };
}
