import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineStarts, placeAt } from '../../src/text/lines.ts';

describe('lineStarts', () => {
  it.each([
    ['', [0]],
    ['a', [0]],
    ['a\n', [0, 2]],
    ['a\nb\n\nc', [0, 2, 4, 5]],
    ['a\r\nb\rc', [0, 3, 5]],
    ['\r\r\n\n', [0, 1, 3, 4]],
  ])('%j', (source, expected) => {
    expect(lineStarts(source)).toEqual(expected);
  });
});

describe('placeAt', () => {
  const starts = lineStarts('第1条\r\n本文\n');

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [4, 1, 5],
    [5, 2, 1],
    [7, 2, 3],
    [8, 3, 1],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(placeAt(starts, offset)).toEqual({ line, column });
  });

  it('names the line that begins last before the offset', () => {
    const source = fc.array(fc.constantFrom('a', '字', '\n', '\r')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(source, fc.nat(), (text, seed) => {
        const all = lineStarts(text);
        const offset = seed % (text.length + 1);
        const { line, column } = placeAt(all, offset);
        expect(all[line - 1]! + column - 1).toBe(offset);
        expect(all[line] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(offset);
      }),
    );
  });
});
