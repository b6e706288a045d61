import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Band, heaviestPath } from '../../src/redline/band.ts';
import { redlineOf } from '../support/pieces.ts';

describe('Band', () => {
  it('holds all cells where the reach has no bound', () => {
    const band = new Band(3, 5, Number.POSITIVE_INFINITY);
    expect(band.size).toBe(24);
    expect([band.at(0, 0), band.at(3, 5), band.at(4, 0), band.at(0, 6)]).toEqual([0, 23, -1, -1]);
  });

  it('grows with the longer side only', () => {
    expect(new Band(4_200, 4_200, 60).size).toBeLessThan(4_201 * 122);
    expect(new Band(10, 50_000, 60).size).toBeLessThan(52_000);
    expect(new Band(50_000, 10, 60).size).toBeLessThan(50_001 * 11 + 1);
  });

  const length = fc.integer({ min: 0, max: 40 });

  it('leads from the first cell to the last whatever its reach', () => {
    fc.assert(
      fc.property(length, length, fc.integer({ min: 0, max: 50 }), (old, now, reach) => {
        const band = new Band(old, now, reach);
        const path = heaviestPath(band, old, now, () => 0);
        expect(path.reduce((sum, step) => sum + step.olds, 0)).toBe(old);
        expect(path.reduce((sum, step) => sum + step.news, 0)).toBe(now);
        const cells = Array.from({ length: (old + 1) * (now + 1) }, (_, at) =>
          band.at(Math.floor(at / (now + 1)), at % (now + 1)),
        ).filter((at) => at >= 0);
        expect(cells).toEqual(Array.from({ length: band.size }, (_, at) => at));
      }),
    );
  });
});

describe('heaviestPath', () => {
  it('takes the heaviest pairs, and together what belongs together', () => {
    const weights = new Map([
      ['0,0 1:1', 3],
      ['0,1 1:1', 5],
      ['1,2 1:2', 4],
    ]);
    const path = heaviestPath(
      new Band(2, 4, 9),
      2,
      4,
      (row, column, { olds, news }) => weights.get(`${row},${column} ${olds}:${news}`) ?? 0,
    );
    expect(path.map(({ olds, news }) => `${olds}:${news}`)).toEqual(['0:1', '1:1', '1:2']);
  });
});

describe('large clauses', () => {
  const paragraph = (at: number, verb: string) =>
    `登録局は、第${at}号の書類を${at % 90}日以内に${verb}し、その写しを${at}部保存する。`;
  const clause = (verb: string) =>
    Array.from({ length: 4_200 }, (_, at) => paragraph(at, verb)).join('\n\n');

  it('of thousands of changed paragraphs are compared paragraph by paragraph', () => {
    const [only, ...others] = redlineOf(clause('確認'), clause('審査')).clauses;
    expect(others).toEqual([]);
    expect(only!.blocks).toHaveLength(4_200);
    expect(only!.blocks.every((block) => block.change === 'text')).toBe(true);
  });
});
