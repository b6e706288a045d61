import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksIn, widestWord } from '../../../src/render/pdf/breaks.ts';
import { displayWidth } from '../../../src/text/width.ts';

/** The text with `|` at its breaks. */
function broken(text: string, columns: number): string {
  const breaks = breaksIn(text, columns);
  return [0, ...breaks].map((from, index) => text.slice(from, breaks[index])).join('|');
}

describe('breaks in words', () => {
  it.each([
    ['words that fit', 10, 'words that fit'],
    ['認証局は証明書を発行する', 4, '認証局は証明書を発行する'],
    ['https://a.example/b-c?d=e', 10, 'https://|a.|example/|b-|c?|d=|e'],
    ['基本領域のnonRepudiation値', 6, '基本領域のnon|R|e|p|u|d|i|a|t|i|o|n値'],
    ['id-abcdefg', 6, 'id-|a|b|c|d|e|f|g'],
    ['1.2.840.113549', 6, '1.|2.|840.|113549'],
    ['ae\u0301ie\u0301o', 2, 'a|e\u0301|i|e\u0301|o'],
  ])('%j in %i columns', (text, columns, expected) => {
    expect(broken(text, columns)).toBe(expected);
  });

  it('leave no word wider than the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab.-/ 認証') }), (text) => {
        for (const part of broken(text, 5).split(/[| 認証]/)) {
          expect(displayWidth(part)).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  it.each([
    ['a bcd ef', 3],
    ['認証局', 0],
    ['', 0],
  ])('the widest word of %j has %i columns', (text, width) => {
    expect(widestWord(text)).toBe(width);
  });
});
