import { expect, it } from 'vitest';
import { commonEnds } from '../../src/text/common-ends.ts';

it.each([
  ['甲に出す。', '乙に出す。', 0, 4],
  ['甲に', '甲に', 2, 0],
  ['ああ', 'あああ', 2, 0],
  ['', '甲', 0, 0],
  ['甲乙丙', '甲丁丙', 1, 1],
])('%j and %j', (a, b, head, tail) => {
  expect(commonEnds(a, b)).toEqual({ head, tail });
});
