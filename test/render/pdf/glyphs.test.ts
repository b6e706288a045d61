import { describe, expect, it } from 'vitest';
import { glyphsOf } from '../../../src/render/pdf/index.ts';
import { pdfFonts } from '../../../src/store/pdf-compiler.ts';

/** A font of nothing but a table `cmap` with one subtable. */
function fontWith(subtable: readonly number[]): Uint8Array {
  const font = new DataView(new ArrayBuffer(40 + 2 * subtable.length));
  font.setUint16(4, 1);
  font.setUint32(12, 0x636d6170);
  font.setUint32(20, 28);
  font.setUint16(30, 1);
  font.setUint32(36, 12);
  for (const [index, word] of subtable.entries()) font.setUint16(40 + 2 * index, word);
  return new Uint8Array(font.buffer);
}

/** Format 4: A to C at glyphs 1 to 3, and the end of the segments. */
const LETTERS = [4, 32, 0, 4, 4, 1, 0, 0x43, 0xffff, 0, 0x41, 0xffff, 0xffc0, 1, 0, 0];
/** Format 12: U+20BB7 and the one behind it. */
const RARE = [12, 0, 0, 28, 0, 0, 0, 1, 2, 0x0bb7, 2, 0x0bb8, 0, 5];

describe('what fonts can show', () => {
  it.each([
    [LETTERS, 'ABC', '@D'],
    [RARE, '\u{20bb7}\u{20bb8}', '\u{20bb6}\u{20bb9}'],
  ])('reads a table', (subtable, has, lacks) => {
    const glyphs = glyphsOf([fontWith(subtable)]);
    expect([...has].filter((one) => !glyphs.has(one.codePointAt(0)!))).toEqual([]);
    expect([...lacks].filter((one) => glyphs.has(one.codePointAt(0)!))).toEqual([]);
  });

  it('is what all of them can', () => {
    expect(glyphsOf([fontWith(LETTERS), fontWith(RARE)]).has(0x41)).toBe(false);
  });

  it('is also what all that stand in for them can', () => {
    const glyphs = glyphsOf([fontWith(RARE)], [fontWith(LETTERS), fontWith(LETTERS)]);
    expect(glyphs.has(0x41) && glyphs.has(0x20bb7)).toBe(true);
    expect(glyphsOf([fontWith(LETTERS)], [fontWith(LETTERS), fontWith(RARE)]).has(0x20bb7)).toBe(
      false,
    );
  });

  it('refuses what is no font', () => {
    expect(() => glyphsOf([new Uint8Array(64)])).toThrow(RangeError);
  });

  it('of the fonts of papers is all of Japanese text, and forms of its letters', async () => {
    const glyphs = glyphsOf(await pdfFonts());
    const text = 'AZaz09éß“”‘’…–—§©→⇒①㈱〔〕ｱﾝ々〆ヶ髙﨑彅鷗改正後、。「」（）・～－Ⅳ㎡№¶□✓';
    expect([...text].filter((one) => !glyphs.has(one.codePointAt(0)!))).toEqual([]);
    expect(glyphs.has(0x1f600)).toBe(false);
    expect(glyphs.varies(0x845b, 0xe0100)).toBe(true);
    expect(glyphs.varies(0x845b, 0xe01ef)).toBe(false);
  });
});
