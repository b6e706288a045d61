import { describe, expect, it } from 'vitest';
import { isDate, wareki } from '../../src/text/era.ts';

describe('wareki', () => {
  it.each([
    ['2022-12-19', '令和4年12月19日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
    ['1989-01-08', '平成元年1月8日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1926-12-25', '昭和元年12月25日'],
  ])('%s is %s', (date, expected) => {
    expect(wareki(date)).toBe(expected);
  });

  it('adds the weekday on request', () => {
    expect(wareki('2026-03-05', { weekday: true })).toBe('令和8年3月5日（木）');
  });

  it.each(['1926-12-24', '2023-02-29', '2023-13-01', '令和4年', '', '2022-12-19T00:00'])(
    'leaves %j alone',
    (text) => {
      expect(wareki(text)).toBe(text);
    },
  );
});

describe('isDate', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-02-30', false],
    ['2023-00-10', false],
    ['2023-1-1', false],
    ['0001-01-01', true],
    [' 2023-01-01', false],
  ])('%j: %s', (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });
});
