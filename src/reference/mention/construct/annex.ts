import { NUMERAL } from '../../../text/numeral.ts';
import { afterWord, DASH, joinNumbers, matchAt } from '../read.ts';
import type { Construct, Mention, Step, Unit } from '../types.ts';
import { statuteBefore } from './statute.ts';

const NUMBER = `([${NUMERAL}]+)`;
/** 様式1-2 is one number, 様式第1号-第3号 a range. */
const COUNTED = `([${NUMERAL}]+(?:-[0-9]{1,2}(?![0-9.]))?)`;
const ANNEX = new RegExp(
  `別表(?: ?第? ?${COUNTED}((?:の[0-9]+(?!の項|項))*))?(?:の ?${NUMBER}の項)?`,
  'y',
);
const FORM = new RegExp(`(?:別[記紙])?様式 ?第? ?${COUNTED} ?号?((?:の[0-9]+)*)`, 'y');
const FORM_BEHIND = new RegExp(`(?:別[記紙])?第 ?${COUNTED} ?号((?:の[0-9]+)*)様式`, 'y');
const SHEET = new RegExp(
  `(?:別紙|別添)(?: ?第? ?${COUNTED}((?:の[0-9]+)*))?(?!資料|書類|ファイル|図書)`,
  'y',
);
const APPENDIX = new RegExp(`(?:附属書|付属書|付録|附録) ?([A-Z](?![A-Za-z])|${NUMBER})`, 'y');
const COUNTER = '[部点枚件冊通種つ名人回箇カ日月年]|か[月所年国]';
const NEXT = new RegExp(
  `(?:第 ?${COUNTED} ?号?((?:の[0-9]+)*)(?:様式)?(?![条項章節編回版者]|に基|の[0-9]|${COUNTER})|([0-9]{1,2}(?:-[0-9]{1,2})?)(?![0-9.-]|${COUNTER}|[条項号章節編倍割]))`,
  'y',
);
const ROW = new RegExp(`${NUMBER}の項`, 'y');
const TO = new RegExp(`(から)| ?${DASH} ?`, 'y');
/** 様式2部, 別紙3枚: so many of them. */
const SO_MANY = new RegExp(COUNTER, 'y');

/**
 * What follows the provisions: `別表第1`, `別表第1の2の項`, `様式第2号`, `第2号様式`, `別記様式第1`,
 * `別紙1`, `別添`, `付録A`, `様式第1号から第3号まで`, `様式1-2`. In a run the word may stand once:
 * `別表第1及び第2`, `別表第1の2の項及び3の項`.
 */
export const annex: Construct = {
  name: 'annex',
  first: '別様第附付',
  match(text, at, named) {
    const found = read(text, at, named);
    if (!found) return undefined;
    const statute = named ? undefined : statuteBefore(text, at);
    const mention = withRange(text, found);
    return statute ? { ...mention, start: statute.start, document: statute.name } : mention;
  },
  next(text, at, before) {
    const [first, second] = before.steps;
    if (before.construct !== 'annex' || !first || !('value' in first)) return undefined;
    if (second?.unit === 'r') {
      const row = matchAt(ROW, text, at);
      const value = row && joinNumbers(row[1]!);
      if (!row || !value) return undefined;
      return withRange(text, mention(at, row[0].length, [{ unit: 'r', value }]));
    }
    if (first.value === '' || first.unit === 'app') return undefined;
    const match = matchAt(NEXT, text, at);
    // 別表第1及び2 is rare, 別紙1及び2 is not.
    if (!match || (match[3] !== undefined && first.unit === 'annex')) return undefined;
    const value = numberOf(match[1] ?? match[3]!, match[2]);
    if (!value) return undefined;
    return withRange(text, mention(at, match[0].length, [{ unit: first.unit, value }]));
  },
};

/** `第1の2` is 1_2, `1-2` stays. */
function numberOf(number: string, branches?: string): string | undefined {
  const [main, below] = number.split('-');
  const joined = joinNumbers(main!, branches);
  return joined !== undefined && below !== undefined ? `${joined}-${below}` : joined;
}

function mention(start: number, length: number, steps: readonly Step[]): Mention {
  return { construct: 'annex', start, end: start + length, steps };
}

function read(text: string, at: number, named: boolean): Mention | undefined {
  const found = (unit: Unit, match: RegExpExecArray | null, more: readonly Step[] = []) => {
    if (!match || matchAt(SO_MANY, text, at + match[0].length)) return undefined;
    const value = match[1] === undefined ? '' : numberOf(match[1], match[2]);
    return value === undefined
      ? undefined
      : mention(at, match[0].length, [{ unit, value }, ...more]);
  };
  const table = matchAt(ANNEX, text, at);
  if (table) {
    const row = table[3] === undefined ? undefined : joinNumbers(table[3]);
    return found('annex', table, row === undefined ? [] : [{ unit: 'r', value: row }]);
  }
  const letter = matchAt(APPENDIX, text, at);
  if (letter) {
    const value = /[A-Z]/.test(letter[1]!) ? letter[1]! : joinNumbers(letter[1]!);
    return value === undefined
      ? undefined
      : mention(at, letter[0].length, [{ unit: 'app', value }]);
  }
  if (afterWord(text, at) && !named && !/[則令領]$/.test(text.slice(at - 1, at))) return undefined;
  return (
    found('form', matchAt(FORM, text, at)) ??
    found('form', matchAt(FORM_BEHIND, text, at)) ??
    found('sheet', matchAt(SHEET, text, at))
  );
}

/** `別表第1から別表第3まで`, `様式第1号～第3号`, `別表第1の2の項から4の項まで`. */
function withRange(text: string, from: Mention): Mention {
  const last = from.steps.at(-1)!;
  const to = matchAt(TO, text, from.end);
  if (!to || !('value' in last) || last.value === '') return from;
  const start = from.end + to[0].length;
  const end = rangeEnd(text, start, last);
  if (!end) return from;
  const until = text.startsWith('まで', end.end);
  if (to[1] && !until) return from;
  const steps = [...from.steps.slice(0, -1), { ...last, to: end.value }];
  return { ...from, end: end.end + (until ? 2 : 0), steps };
}

function rangeEnd(
  text: string,
  at: number,
  last: Step,
): { end: number; value: string } | undefined {
  const own = read(text, at, true);
  const first = own?.steps[0];
  if (own && first && 'value' in first && own.steps.length === 1) {
    return first.unit === last.unit && first.value !== ''
      ? { end: own.end, value: first.value }
      : undefined;
  }
  const match = matchAt(last.unit === 'r' ? ROW : NEXT, text, at);
  const value = match && numberOf(match[1] ?? match[3]!, match[2]);
  return match && value ? { end: at + match[0].length, value } : undefined;
}
