import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/text/printable.ts';

describe('printable', () => {
  it.each([
    ['4.2.1　本人性', '4.2.1　本人性'],
    ['\u001b[31m赤', '␛[31m赤'],
    ['\u001b]0;題\u0007', '␛]0;題␇'],
    ['a\tb', 'a b'],
    ['a\r\nb', 'a␍␊b'],
    ['\u007f', '␡'],
    ['\u009b2J', '\ufffd2J'],
    ['\u202e逆\u202c', '\ufffd逆\ufffd'],
    ['\u2066x\u2069\u200e\ufeff', '\ufffdx\ufffd\ufffd\ufffd'],
  ])('%j -> %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('keeps line feeds where asked, and nothing else', () => {
    expect(printable('a\nb\rc\u001b', { multiline: true })).toBe('a\nb␍c␛');
  });

  it('never shifts an offset and never lets a control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = printable(text);
        expect(shown).toHaveLength(text.length);
        expect(shown).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
