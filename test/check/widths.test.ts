import { describe, expect, it } from 'vitest';
import { circleZero } from '../../src/check/rules/circle-zero.ts';
import { digitWidth } from '../../src/check/rules/digit-width.ts';
import { halfWidthBracket } from '../../src/check/rules/half-width-bracket.ts';
import { waveDash } from '../../src/check/rules/wave-dash.ts';
import { fixed } from './fixed.ts';
import { says } from './repository.ts';

describe('digit-width', () => {
  it.each([
    ['all half-width', '令和5年12月3日から5年間、第3条第12項\n'],
    ['all full-width', '令和５年１２月３日から５年間\n'],
    ['one digit full-width, more half-width', '令和５年12月３日、令和４年10月１日\n'],
    ['dates and clauses in different styles', '令和５年１２月、平成１７年７月。第5条、第12条\n'],
    ['identifiers', '第1条、2名、１.2.392、SHA－256、資料２－１、RFC ３、3か所\n'],
    ['titles and code', '5年、6年、7年、「８年」、『９年』、`１年`\n'],
    ['the revision history', '5年、6年\n\n# 改定履歴\n\n７年\n'],
  ])('valid: %s', (_, source) => {
    expect(says(digitWidth, source)).toEqual([]);
  });

  it.each([
    [
      'a slip in a date',
      '令和5年、令和６年、令和7年、令和10年\n',
      ['1:8 the width of "６" differs from the other digits of dates (half-width)'],
      '令和5年、令和6年、令和7年、令和10年\n',
    ],
    [
      'a number of both widths',
      '10名、1２名、20名、30名\n',
      ['1:5 the width of "1２" differs from the other digits (half-width)'],
      '10名、12名、20名、30名\n',
    ],
    [
      'two digits in full width where single ones are',
      '第５条、第12条、第14条、第１３条\n',
      [
        '1:16 the width of "１３" differs from the other digits of clause numbers (full-width if alone, else half-width)',
      ],
      '第５条、第12条、第14条、第13条\n',
    ],
    [
      'no clear style',
      '第1条、第２条、第3条、第４条\n',
      ['1:6 digits of clause numbers are of both widths (2 of 4 differ from the most)'],
      '第1条、第２条、第3条、第４条\n',
    ],
  ])('invalid: %s', (_, source, expected, after) => {
    expect(says(digitWidth, source)).toEqual(expected);
    expect(fixed(digitWidth, source)).toBe(after);
  });
});

describe('circle-zero', () => {
  const table = (...marks: string[]) =>
    ['| 項目 | 要否 |', '| - | - |', ...marks.map((mark) => `| 甲 | ${mark} |`), ''].join('\n');

  it.each([
    ['a kanji numeral', '二〇二三年、一〇一号室、二〇名\n\n○　甲\n'],
    ['blanks to fill in', '令和○年○月○日、第○条、○○県\n'],
    ['one kind of mark', table('○', '○', '×')],
    ['only 〇', table('〇', '〇', '×')],
    ['a bullet before 一', '○一般の事項\n'],
    ['zero of something', '○　甲\n\n〇歳から、〇・五\n'],
  ])('valid: %s', (_, source) => {
    expect(says(circleZero, source)).toEqual([]);
  });

  it.each([
    [
      'a circle in a numeral',
      '二○二三年\n',
      ['1:2 "○" (U+25CB) in a numeral is no digit'],
      '二〇二三年\n',
    ],
    ['two of them', '二◯◯三年\n', ['1:2 "◯" (U+25EF) in a numeral is no digit'], '二〇〇三年\n'],
    [
      'the zero as a mark',
      table('○', '〇', '○'),
      ['4:7 the mark "〇" (U+3007) is another character than the marks "○" (U+25CB)'],
      table('○', '○', '○'),
    ],
    [
      'the zero as a bullet',
      '○　甲\n\n〇　乙\n',
      ['3:1 the mark "〇" (U+3007) is another character than the marks "○" (U+25CB)'],
      '○　甲\n\n○　乙\n',
    ],
    [
      'the zero in a legend',
      '〇は必須\n\n○　甲\n',
      ['1:1 the mark "〇" (U+3007) is another character than the marks "○" (U+25CB)'],
      '○は必須\n\n○　甲\n',
    ],
    [
      'two circles',
      table('◯', '◯', '○'),
      ['5:7 the mark "○" (U+25CB) is another character than the marks "◯" (U+25EF)'],
      table('◯', '◯', '◯'),
    ],
  ])('invalid: %s', (_, source, expected, after) => {
    expect(says(circleZero, source)).toEqual(expected);
    expect(fixed(circleZero, source)).toBe(after);
  });
});

describe('half-width-bracket', () => {
  it.each([
    ['labels', '- (1)　甲（乙）丙（丁）\n'],
    ['Latin letters around', '認証局（甲）、局（乙）、CA(認証局)、局(RA)、f(x)\n'],
    ['half-width throughout', '認証局(甲)、登録局(乙)\n'],
    ['labels in a sentence', '（甲 a) 乙 b) 丙）\n'],
    ['code', '`ｱ(甲)`\n'],
    ['about half-width kana', '半角の仮名（ｱｲｳ）は使わない。\n'],
  ])('valid: %s', (_, source) => {
    expect(says(halfWidthBracket, source)).toEqual([]);
  });

  it.each([
    ['corner brackets', '｢署名｣を\n', ['1:1 half-width "｢"', '1:4 half-width "｣"'], '「署名」を\n'],
    ['kana', 'ICｶｰﾄﾞとﾊﾟｽ\n', ['1:3 half-width "ｶｰﾄﾞ"', '1:8 half-width "ﾊﾟｽ"'], 'ICカードとパス\n'],
    [
      'brackets unlike the others',
      '局（甲）、局（乙）、局（丙）、認証局(発行局)を\n',
      ['1:19 half-width brackets around Japanese; elsewhere (3) they are full-width'],
      '局（甲）、局（乙）、局（丙）、認証局（発行局）を\n',
    ],
    [
      'unequal partners',
      '認証用（人)の\n',
      ['1:4 a bracket and its partner differ in width'],
      '認証用（人）の\n',
    ],
    [
      'unequal partners around Latin letters',
      '局(RA）\n',
      ['1:2 a bracket and its partner differ in width'],
      '局(RA）\n',
    ],
  ])('invalid: %s', (_, source, expected, after) => {
    expect(says(halfWidthBracket, source)).toEqual(expected);
    expect(fixed(halfWidthBracket, source)).toBe(after);
  });

  it('leaves a heading to a person, as other clauses cite it', () => {
    expect(says(halfWidthBracket, '# ｢甲｣\n')).toHaveLength(2);
    expect(fixed(halfWidthBracket, '# ｢甲｣\n')).toBe('# ｢甲｣\n');
  });
});

describe('wave-dash', () => {
  it.each(['4月〜6月、7月〜9月\n', '4月～6月\n', '`～`と〜\n'])('valid: %s', (source) => {
    expect(says(waveDash, source)).toEqual([]);
  });

  it.each([
    ['1〜2、3〜4、5～6\n', '1:10', '1〜2、3〜4、5〜6\n'],
    ['1～2、3～4、5〜6\n', '1:10', '1～2、3～4、5～6\n'],
    ['1～2、3〜4\n', '1:2', '1〜2、3〜4\n'],
  ])('invalid: %s', (source, place, after) => {
    expect(says(waveDash, source).map((line) => line.split(' ')[0])).toEqual([place]);
    expect(fixed(waveDash, source)).toBe(after);
  });
});
