import { NUMERAL } from '../../../text/numeral.ts';
import { afterWord, joinNumbers, matchAt } from '../read.ts';
import type { Construct, Step, Unit } from '../types.ts';

const NUMBER = `([${NUMERAL}]+)`;
const ANNEX = new RegExp(
  `別表(?: ?第? ?${NUMBER}((?:の[0-9]+(?!の項|項))*)(?:の ?${NUMBER}の項)?)?`,
  'y',
);
const FORM = new RegExp(`(?:別記)?様式 ?第? ?${NUMBER} ?号?((?:の[0-9]+)*)`, 'y');
const FORM_BEHIND = new RegExp(`(?:別記)?第 ?${NUMBER} ?号((?:の[0-9]+)*)様式`, 'y');
const SHEET = new RegExp(`(?:別紙|別添)(?: ?第? ?${NUMBER})?(?!資料|書類|ファイル|図書)`, 'y');
const APPENDIX = new RegExp(`(?:附属書|付属書|付録|附録) ?([A-Z](?![A-Za-z])|${NUMBER})`, 'y');
const NEXT = new RegExp(`第${NUMBER}(?:号)?((?:の[0-9]+)*)(?![条項章節編回版者に])`, 'y');
/** 様式2部, 別紙3枚: so many of them. */
const COUNTED = /[部点枚件冊通種つ]/;

/**
 * What follows the provisions: `別表第1`, `別表第1の2の項`, `様式第2号`, `第2号様式`, `別記様式第1`,
 * `別紙1`, `別添`, `付録A`. In a run the word may stand once: `別表第1及び第2`.
 */
export const annex: Construct = {
  name: 'annex',
  first: '別様第附付',
  match(text, at, named) {
    const found = (unit: Unit, match: RegExpExecArray | null, more: Step[] = []) => {
      if (!match || COUNTED.test(text[at + match[0].length] ?? '')) return undefined;
      const value = match[1] === undefined ? '' : joinNumbers(match[1], branch(match[2]));
      if (value === undefined) return undefined;
      const steps: Step[] = [{ unit, value }, ...more];
      return { construct: 'annex', start: at, end: at + match[0].length, steps };
    };
    const table = matchAt(ANNEX, text, at);
    if (table) {
      const row = table[3] === undefined ? undefined : joinNumbers(table[3]);
      return found('annex', table, row === undefined ? [] : [{ unit: 'r', value: row }]);
    }
    const letter = matchAt(APPENDIX, text, at);
    if (letter) {
      const value = /[A-Z]/.test(letter[1]!) ? letter[1]! : joinNumbers(letter[1]!);
      if (value === undefined) return undefined;
      const steps: Step[] = [{ unit: 'app', value }];
      return { construct: 'annex', start: at, end: at + letter[0].length, steps };
    }
    if (afterWord(text, at) && !named) return undefined;
    return (
      found('form', matchAt(FORM, text, at)) ??
      found('form', matchAt(FORM_BEHIND, text, at)) ??
      found('sheet', matchAt(SHEET, text, at))
    );
  },
  next(text, at, before) {
    const unit = before.steps[0]?.unit;
    if (before.construct !== 'annex' || (unit !== 'annex' && unit !== 'form')) return undefined;
    const match = matchAt(NEXT, text, at);
    const value = match && joinNumbers(match[1]!, match[2]);
    if (!match || !value) return undefined;
    return { construct: 'annex', start: at, end: at + match[0].length, steps: [{ unit, value }] };
  },
};

function branch(text: string | undefined): string {
  return text?.startsWith('の') ? text : '';
}
