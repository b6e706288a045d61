import { describe, expect, it } from 'vitest';
import { datesIn, parseDate } from '../../src/text/date.ts';

describe('parseDate', () => {
  it.each([
    ['2012-11-01', '2012-11-01'],
    ['2011.12.28', '2011-12-28'],
    ['2019/5/1', '2019-05-01'],
    ['2007年3月23日', '2007-03-23'],
    ['２００７年３月２３日', '2007-03-23'],
    ['平成19年2月1日', '2007-02-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和５年 1月 26 日', '2023-01-26'],
    ['昭和63年12月31日', '1988-12-31'],
    ['R5.6.8', '2023-06-08'],
    ['H22.3.29', '2010-03-29'],
    ['16 April 2021', '2021-04-16'],
    ['16-Apr-21', '2021-04-16'],
    ['22‐Nov‐11', '2011-11-22'],
    ['31-March-2026', '2026-03-31'],
    ['1 January, 2024', '2024-01-01'],
    ['9-Sep-2019', '2019-09-09'],
    ['October 19, 2020', '2020-10-19'],
    ['May 4th 2020', '2020-05-04'],
    ['  **4 May 2020** ', '2020-05-04'],
    ['29 Feb 2024', '2024-02-29'],
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    ['a month', '2023年5月'],
    ['a month in English', 'May 2020'],
    ['a day that is none', '2023-02-30'],
    ['a month that is none', '2023.13.01'],
    ['a date in a sentence', '令和4年10月12日から施行する'],
    ['two dates', '2012-11-01 2012-11-02'],
    ['a version', '1.2.3'],
    ['an OID', '2012.11.1.5'],
    ['day and month that cannot be told apart', '03/04/2021'],
    ['an era without its year', '令和年5月1日'],
    ['nothing', ''],
  ])('does not read %s', (_, text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('datesIn', () => {
  it('finds dates with their places', () => {
    const text = '版数は第1.6版、日付は令和3年3月25日（2021年3月25日）である。';
    expect(datesIn(text).map(({ date, start, end }) => [date, text.slice(start, end)])).toEqual([
      ['2021-03-25', '令和3年3月25日'],
      ['2021-03-25', '2021年3月25日'],
    ]);
  });

  it('stays linear on a long run of digits', () => {
    expect(datesIn('2021.'.repeat(20_000))).toEqual([]);
  });
});
