import { describe, expect, it } from 'vitest';
import { NUMERAL, numeralValue } from '../../src/text/numeral.ts';

describe('numeralValue', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['007', 7],
    ['〇', 0],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['百一', 101],
    ['一〇一', 101],
    ['三百六十五', 365],
    ['千九百九十九', 1999],
    ['一千一', 1001],
    ['二〇二六', 2026],
  ])('%s is %i', (text, value) => {
    expect(numeralValue(text)).toBe(value);
  });

  it.each([
    '',
    '第十',
    '1の2',
    '12a',
    'IV',
    '壱',
    '十二三',
    '百百',
    '十百',
    '〇十',
    '十〇',
    '百〇一',
  ])('%j is no numeral', (text) => {
    expect(numeralValue(text)).toBeUndefined();
  });

  it('offers its characters as the body of a character class', () => {
    const numeral = new RegExp(`^[${NUMERAL}]+$`);
    expect(numeral.test('１2千〇')).toBe(true);
    expect(numeral.test('万')).toBe(false);
  });
});
