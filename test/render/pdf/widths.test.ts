import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from '../../../src/render/pdf/widths.ts';

describe('widths of columns', () => {
  it('are what each wants where all fits', () => {
    expect(
      shareOut(
        [
          { whole: 30, words: 10 },
          { whole: 50, words: 20 },
        ],
        100,
      ),
    ).toEqual([30, 50]);
  });

  it('leave a short column its words, and give the rest to the long one', () => {
    const [short, long] = shareOut(
      [
        { whole: 40, words: 40 },
        { whole: 900, words: 50 },
      ],
      200,
    );
    expect(short).toBeCloseTo(40);
    expect(long).toBeCloseTo(160);
  });

  it('cut the widest words first where not all have room', () => {
    const widths = shareOut(
      [
        { whole: 20, words: 20 },
        { whole: 300, words: 300 },
        { whole: 400, words: 400 },
      ],
      220,
    );
    expect(widths[0]).toBeCloseTo(20);
    expect(widths[1]).toBeCloseTo(100);
    expect(widths[2]).toBeCloseTo(100);
  });

  it('never exceed the room, and fill it where something is cut', () => {
    const wish = fc
      .tuple(fc.integer({ min: 5, max: 900 }), fc.integer({ min: 1, max: 100 }))
      .map(([whole, share]) => ({ whole, words: Math.max(1, (whole * share) / 100) }));
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 12 }), (wishes) => {
        const widths = shareOut(wishes, 300);
        const used = widths.reduce((sum, width) => sum + width, 0);
        const wanted = wishes.reduce((sum, { whole }) => sum + whole, 0);
        expect(used).toBeCloseTo(Math.min(300, wanted), 3);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
    );
  });
});
