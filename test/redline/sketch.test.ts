import { describe, expect, it } from 'vitest';
import { candidates, sketch, stretchDice } from '../../src/redline/sketch.ts';

const DUTY = '加入者は、私有鍵が危殆化したときは、直ちに届け出なければならない。';
const AUDIT = '監査人は、設備の運用について毎年監査を行い、その結果を報告する。';

describe('stretchDice', () => {
  it.each([
    [DUTY, DUTY, 1],
    [DUTY, AUDIT, 0],
    ['', DUTY, 0],
    ['短い', '短い', 0],
    ['a b c d e f g', 'abcdefg', 1],
  ])('%j, %j', (one, other, expected) => {
    expect(stretchDice(sketch(one), sketch(other))).toBe(expected);
  });

  it('tells English texts apart that share half of their character pairs', () => {
    const one = 'The registration authority verifies the identity of each applicant in person.';
    const other = 'An interested party has to request the removal of an entry there in writing.';
    expect(stretchDice(sketch(one), sketch(other))).toBeLessThan(0.1);
  });
});

describe('candidates', () => {
  it('are those with most in common, and none for what all have', () => {
    const others = [AUDIT, DUTY.replace('直ちに', '遅滞なく'), DUTY];
    expect(candidates([DUTY].map(sketch), others.map(sketch))).toEqual([[2, 1]]);
    expect(candidates([DUTY].map(sketch), Array(20).fill(sketch(DUTY)))).toEqual([[]]);
  });

  it('are found by some of the stretches in long texts, wherever they stand', () => {
    const long = Array.from({ length: 2_000 }, (_, at) => `${at * 7919}号の記録`).join('、');
    const prints = sketch(long);
    expect(prints.size).toBeLessThan(long.length / 4);
    expect(candidates([sketch(`前置き${long}`)], [sketch(AUDIT), prints])).toEqual([[1]]);
  });
});
