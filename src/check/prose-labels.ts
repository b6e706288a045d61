import { comparable } from '../text/comparable.ts';
import { NUMERAL, numeralValue } from '../text/numeral.ts';

/** Kinds of thing with a label of its own, as addresses name them (`table` and `figure` for `tbl`, `fig`). */
export type LabelKind = 'table' | 'figure' | 'annex' | 'form' | 'sheet' | 'app';

const WORDS: Readonly<Record<string, LabelKind>> = {
  別表: 'annex',
  様式: 'form',
  別紙: 'sheet',
  別添: 'sheet',
  表: 'table',
  図: 'figure',
  table: 'table',
  tables: 'table',
  figure: 'figure',
  figures: 'figure',
  fig: 'figure',
  appendix: 'app',
  appendices: 'app',
  annex: 'app',
  annexes: 'app',
};
const NUMBER = `(?:第?\\s*[${NUMERAL}]+(?:[.-]\\d+)*(?:号)?(?:の[${NUMERAL}]+)*|\\b[A-Z]\\b)`;
const JOIN = `\\s*(?:、|，|,|・|及び|又は|並びに|若しくは|から|～|〜|~|-|\\band\\b|\\bor\\b|\\bto\\b|\\bthrough\\b)\\s*(?:and\\s+|or\\s+)?`;
const WORD =
  '別表|様式|別紙|別添|表|図|\\b(?:tables?|figures?|fig\\.?|appendix|appendices|annex(?:es)?)\\b';
const NAMED = new RegExp(
  `(${WORD})\\s*(${NUMBER}(?:${JOIN}(?:別記)?(?:${WORD})?\\s*${NUMBER})*)?`,
  'gi',
);

/**
 * The labels that a sentence names, with what is joined to them: 「表7.1.1及び7.1.2」 names two
 * tables, 「様式第1号から様式第3号まで」 three forms, 「別表」 the only annex (number empty).
 */
export function labelsIn(text: string): { kind: LabelKind; number: string }[] {
  const plain = comparable(text);
  return [...plain.matchAll(NAMED)].flatMap(([, word, numbers]) => {
    const kind = WORDS[word!.toLowerCase().replace('.', '')]!;
    // 表 alone is any table, and as the end of another word (公表) no table at all.
    if (numbers === undefined)
      return kind === 'annex' || kind === 'form' ? [{ kind, number: '' }] : [];
    return expand(numbers).map((number) => ({ kind, number }));
  });
}

/** `7.1.1及び7.1.2` -> both; `1から3` -> 1, 2, 3. */
function expand(numbers: string): string[] {
  const found: string[] = [];
  let through = false;
  const parts = new RegExp(`(${NUMBER})|(から|～|〜|~|\\bto\\b|\\bthrough\\b)`, 'gi');
  for (const [, printed, range] of numbers.matchAll(parts)) {
    if (range !== undefined) {
      through = true;
      continue;
    }
    const number = normal(printed!);
    if (number === undefined) continue;
    const before = found.at(-1);
    if (through && before !== undefined) found.push(...between(before, number));
    found.push(number);
    through = false;
  }
  return found;
}

function normal(printed: string): string | undefined {
  const bare = printed.replace(/[第号\s]/g, '');
  if (/^[A-Z]$/i.test(bare)) return bare.toUpperCase();
  if (/[.-]/.test(bare)) return bare;
  const values = bare.split('の').map(numeralValue);
  return values.includes(undefined) ? undefined : values.join('_');
}

/** What stands between two numbers that differ in their last place only. */
function between(from: string, to: string): string[] {
  const [head, first] = [from.replace(/\d+$/, ''), Number(/\d+$/.exec(from)?.[0])];
  const last = Number(/\d+$/.exec(to)?.[0]);
  if (to.replace(/\d+$/, '') !== head || !(last - first < 100)) return [];
  return Array.from({ length: Math.max(0, last - first - 1) }, (_, i) => `${head}${first + i + 1}`);
}
