import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestCommon, type Match } from '../../src/redline/myers.ts';

/** The same by jsdiff. */
function byJsdiff(old: string[], now: string[], limit: number): Match[] | undefined {
  const changes = diffArrays(old, now, { maxEditLength: limit });
  if (!changes) return undefined;
  const matches: Match[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    for (let at = 0; !added && !removed && at < count; at++) {
      matches.push({ old: i + at, new: j + at });
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  return matches;
}

describe('longestCommon', () => {
  it('finds what jsdiff finds, the choice among equals included', () => {
    const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 25 });
    fc.assert(
      fc.property(keys, keys, fc.constantFrom(2, 6, 1_000), (old, now, limit) => {
        expect(longestCommon(old, now, limit)).toEqual(byJsdiff(old, now, limit));
      }),
      { numRuns: 3_000 },
    );
  });

  it('gives up where it would keep too much', () => {
    const keys = (step: number) =>
      Array.from({ length: 6_000 }, (_, at) => `${(at * step) % 6_007}`);
    expect(longestCommon(keys(1), keys(4_999), 12_000)).toBeUndefined();
  });
});
