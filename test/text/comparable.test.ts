import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, comparisonKey } from '../../src/text/comparable.ts';

describe('comparable', () => {
  it.each([
    ['第１２条の２', '第12条の2'],
    ['ＳＨＡ－２５６', 'SHA-256'],
    ['４．２．１　本人性', '4.2.1 本人性'],
    ['RFC\u00a03647', 'RFC 3647'],
    ['2026‐09‑15–16—17−18', '2026-09-15-16-17-18'],
    ['｢署名｣', '「署名」'],
    ['㈱と①とｶﾅ', '㈱と①とｶﾅ'],
    ['ー長音は残る', 'ー長音は残る'],
  ])('%s -> %s', (text, expected) => {
    expect(comparable(text)).toBe(expected);
  });

  it('never shifts an offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(comparable(text)).toHaveLength(text.length);
      }),
    );
  });

  it('is comparable already when it is made comparable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(comparable(comparable(text))).toBe(comparable(text));
      }),
    );
  });
});

describe('comparisonKey', () => {
  it.each([
    ['  本人性　及び\n資格 ', '本人性 及び 資格'],
    ['か\u3099いよう', 'がいよう'],
    ['　', ''],
  ])('%j -> %j', (text, expected) => {
    expect(comparisonKey(text)).toBe(expected);
  });
});
