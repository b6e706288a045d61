import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableJson } from '../../src/text/printable.ts';

const DANGEROUS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u;

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
    ['a\u2028b\u2029c', 'a\ufffdb\ufffdc'],
    ['\u061c\u200f\u202a', '\ufffd\ufffd\ufffd'],
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
        expect(shown).not.toMatch(DANGEROUS);
      }),
    );
  });
});

describe('printableJson', () => {
  it('escapes what a terminal would obey, and keeps the value', () => {
    expect(printableJson({ a: '\u009b2J\u007f\u2028\u202e\ufeff\n' })).toBe(
      '{\n  "a": "\\u009b2J\\u007f\\u2028\\u202e\\ufeff\\n"\n}\n',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = printableJson([text]);
        expect(JSON.parse(written)).toEqual([text]);
        expect(written.replaceAll('\n', '')).not.toMatch(DANGEROUS);
      }),
    );
  });
});
