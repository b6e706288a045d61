import fc from 'fast-check';

/** A place as a notation and as a drafter could print it. */
export interface PrintedPlace {
  readonly notation: string;
  readonly printed: string;
}

const KANJI = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 12 as 十二, 101 as 百一. */
export function kanji(number: number): string {
  const digit = (value: number, unit: string) =>
    value === 0 ? '' : `${value === 1 ? '' : KANJI[value]}${unit}`;
  const hundreds = digit(Math.floor(number / 100), '百');
  const tens = digit(Math.floor(number / 10) % 10, '十');
  return `${hundreds}${tens}${number % 10 === 0 ? '' : KANJI[number % 10]}`;
}

/** Half-width signs as full-width ones. */
export function wide(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

type Digits = (number: number) => string;
const digits: fc.Arbitrary<Digits> = fc.constantFrom<Digits>(
  String,
  (number) => wide(String(number)),
  kanji,
);
const number = fc.integer({ min: 1, max: 120 });
const small = fc.integer({ min: 2, max: 12 });
const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

interface Parts {
  readonly print: Digits;
  readonly article: number;
  readonly branch: number | undefined;
  readonly paragraph: number | undefined;
  readonly item: number | undefined;
  readonly kana: string | undefined;
  readonly portion: readonly [string, string] | undefined;
}

/** 第12条の2第1項第3号イ, in Arabic numerals of either width or in kanji. */
export const articles: fc.Arbitrary<PrintedPlace> = fc
  .record({
    print: digits,
    article: number,
    branch: option(small),
    paragraph: option(small),
    item: option(small),
    kana: option(fc.constantFrom('ア', 'イ', 'ウ', 'ロ', 'ハ')),
    portion: option(
      fc.constantFrom<readonly [string, string]>(
        ['ただし書', 'proviso'],
        ['本文', 'body'],
        ['前段', 'first'],
        ['後段', 'latter'],
      ),
    ),
  })
  .map(articlePlace);

function articlePlace({ print, article, branch, paragraph, item, kana, portion }: Parts) {
  let printed = `第${print(article)}条`;
  let notation = `art:${article}`;
  if (branch !== undefined) {
    printed += `の${print(branch)}`;
    notation += `_${branch}`;
  }
  if (paragraph !== undefined) {
    printed += `第${print(paragraph)}項`;
    notation += `/p:${paragraph}`;
  }
  if (item !== undefined) {
    printed += `第${print(item)}号`;
    notation += `/i:${item}`;
    if (kana !== undefined) {
      printed += kana;
      notation += `/s:${kana}`;
    }
  }
  if (portion) {
    printed += portion[0];
    notation += `/${portion[1]}`;
  }
  return { printed, notation };
}

/** 第3条から第5条まで and its other forms. */
export const articleRanges: fc.Arbitrary<PrintedPlace> = fc
  .tuple(
    digits,
    fc.integer({ min: 1, max: 50 }),
    small,
    fc.constantFrom('から', '～', '〜', '―', '－'),
  )
  .map(([print, from, more, dash]) => ({
    printed: `第${print(from)}条${dash}第${print(from + more)}条${dash === 'から' ? 'まで' : ''}`,
    notation: `art:${from}..${from + more}`,
  }));

const level = fc.integer({ min: 1, max: 12 });

/** 本CP 4.2.1（3） in its forms. */
export const sections: fc.Arbitrary<PrintedPlace> = fc
  .record({
    first: fc.integer({ min: 3, max: 9 }),
    rest: fc.array(level, { minLength: 2, maxLength: 2 }),
    name: fc.constantFrom('', '本CP', '本CP ', '本CPの', '本ポリシ'),
    suffix: fc.constantFrom('', '節'),
    item: option(fc.integer({ min: 1, max: 20 })),
    brackets: fc.constantFrom<readonly [string, string]>(['（', '）'], ['(', ')']),
    full: fc.boolean(),
  })
  .map(({ first, rest, name, suffix, item, brackets, full }) => {
    const value = [first, ...rest].join('.');
    const own = `${value}${suffix}${item === undefined ? '' : `${brackets[0]}${item}${brackets[1]}`}`;
    const printed = full ? wide(own).replaceAll('.', '．') : own;
    return {
      printed: `${name}${printed}`,
      notation: `sec:${value}${item === undefined ? '' : `/i:${item}`}`,
    };
  });

/** Section 4.2.1 in its forms. */
export const englishSections: fc.Arbitrary<PrintedPlace> = fc
  .record({
    word: fc.constantFrom('Section ', 'section ', 'Sec. ', '§', '§ ', 'subsection '),
    value: fc.tuple(level, level, level).map((levels) => levels.join('.')),
    item: option(fc.integer({ min: 1, max: 20 })),
  })
  .map(({ word, value, item }) => ({
    printed: `${word}${value}${item === undefined ? '' : `(${item})`}`,
    notation: `sec:${value}${item === undefined ? '' : `/i:${item}`}`,
  }));
