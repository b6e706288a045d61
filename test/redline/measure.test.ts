import { describe, expect, it } from 'vitest';
import { measure, total } from '../support/measure.ts';
import { Random } from '../support/random.ts';
import { ENGLISH, JAPANESE } from './samples.ts';

describe('what a redline marks for random edits of 1 to 30 characters', () => {
  it.each([
    ['Japanese', JAPANESE],
    ['English', ENGLISH],
  ])('%s: at most 1.2 times what they changed', (_, source) => {
    const random = new Random(2026);
    const runs = Array.from({ length: 30 }, () => measure(source, 20, random));
    const { edits, ratio } = total(runs);
    expect(edits).toBeGreaterThanOrEqual(300);
    expect(ratio).toBeLessThanOrEqual(1.2);
  });
});
