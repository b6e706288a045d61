import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, heaviestIncreasing } from '../../src/redline/sequence.ts';

const shown = (old: string, now: string, limit?: number) =>
  align([...old], [...now], limit)
    .map(({ equal, oldStart, oldEnd, newStart, newEnd }) =>
      equal
        ? old.slice(oldStart, oldEnd)
        : `[${old.slice(oldStart, oldEnd)}>${now.slice(newStart, newEnd)}]`,
    )
    .join('');

describe('align', () => {
  it.each([
    ['', '', ''],
    ['abc', 'abc', 'abc'],
    ['', 'ab', '[>ab]'],
    ['aab', 'ab', 'a[a>]b'],
    ['abcd', 'axcd', 'a[b>x]cd'],
    ['abcabc', 'abc', 'abc[abc>]'],
  ])('%s and %s', (old, now, expected) => {
    expect(shown(old, now)).toBe(expected);
  });

  it('beyond the limit, what both have once stays', () => {
    expect(shown('xABxxCDx', 'yyAByCDyy', 2)).toBe('[x>yy]AB[xx>y]CD[x>yy]');
    expect(shown('ABCD', 'DABCAB', 1)).toBe('[ABC>]D[>ABCAB]');
    expect(shown('aabb', 'bbaa', 1)).toBe('[aabb>bbaa]');
  });

  it('tiles both sides, and equal stretches are equal', () => {
    const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 });
    fc.assert(
      fc.property(keys, keys, fc.constantFrom(1, 3, 4_000), (old, now, limit) => {
        let [oldAt, newAt] = [0, 0];
        for (const stretch of align(old, now, limit)) {
          expect([stretch.oldStart, stretch.newStart]).toEqual([oldAt, newAt]);
          [oldAt, newAt] = [stretch.oldEnd, stretch.newEnd];
          const [a, b] = [old.slice(stretch.oldStart, oldAt), now.slice(stretch.newStart, newAt)];
          if (stretch.equal) expect(a).toEqual(b);
          expect(a.length + b.length).toBeGreaterThan(0);
        }
        expect([oldAt, newAt]).toEqual([old.length, now.length]);
      }),
    );
  });

  it('keeps the few equal keys of long sequences', () => {
    const long = (name: string) =>
      Array.from({ length: 20_000 }, (_, at) => (at % 1_000 === 500 ? `${at}` : `${name}${at}`));
    const stretches = align(long('old'), long('new'));
    expect(stretches.filter((stretch) => stretch.equal)).toHaveLength(20);
  });
});

describe('heaviestIncreasing', () => {
  it.each([
    [
      [0, 1, 2],
      [1, 1, 1],
      [0, 1, 2],
    ],
    [
      [2, 0, 1],
      [1, 1, 1],
      [1, 2],
    ],
    [[2, 0, 1], [9, 1, 1], [0]],
    [[], [], []],
  ])('of %j weighing %j keeps %j', (values, weights, kept) => {
    expect([...heaviestIncreasing(values, weights)].sort()).toEqual(kept);
  });
});
