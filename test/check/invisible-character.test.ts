import { describe, expect, it } from 'vitest';
import { invisibleCharacter } from '../../src/check/rules/invisible-character.ts';
import { fixed } from './fixed.ts';
import { says } from './repository.ts';

describe('invisible-character', () => {
  it.each([
    ['a byte order mark at the start', '\ufeff# 1 申請\n'],
    ['a kanji variant', '葛\u{e0100}城市、辻\ufe00氏\n'],
    [
      'emoji',
      '❤\ufe0f \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{1f44b}\u{1f3fd} 1\ufe0f\u20e3 ✔\ufe0e\n',
    ],
    ['a flag of tags', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}\n'],
    ['joiners of Persian and Hindi', 'می\u200cخواهم क्\u200dष\n'],
    ['tabs and line ends', 'a\tb\r\nc\n'],
  ])('valid: %s', (_, source) => {
    expect(says(invisibleCharacter, source)).toEqual([]);
  });

  it.each([
    [
      'a zero-width blank',
      '証明\u200b書\n',
      ['1:3 an invisible character (U+200B ZERO WIDTH SPACE)'],
    ],
    ['several in a row', 'a\u00ad\u200bb\n', ['1:2 an invisible character (U+00AD SOFT HYPHEN)']],
    [
      'a joiner between kanji',
      '証\u200d明\n',
      ['1:2 an invisible character (U+200D ZERO WIDTH JOINER)'],
    ],
    [
      'a second mark',
      '甲\ufeff\n',
      ['1:2 an invisible character (U+FEFF ZERO WIDTH NO-BREAK SPACE)'],
    ],
    ['a selector after a letter', 'CA\ufe0f\n', ['1:3 an invisible character (U+FE0F)']],
    [
      'a selector after a selector',
      '葛\u{e0100}\u{e0101}\n',
      ['1:4 an invisible character (U+E0101)'],
    ],
    ['an escape sequence in code', '`a\u001b[2J`\n', ['1:3 a control character (U+001B)']],
    ['hidden tags', 'CP\u{e0041}\u{e0042}\n', ['1:3 a control character (U+E0041)']],
    ['a gaiji', '髙\ue000\n', ['1:2 a character of the private use area (U+E000)']],
    [
      'front matter',
      '---\ntitle: a\u200bb\n---\n',
      ['2:9 an invisible character (U+200B ZERO WIDTH SPACE)'],
    ],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(invisibleCharacter, source)).toEqual(expected);
  });

  it.each([
    ['inside a word', '証明\u200b書、SHA\u00ad-256\n', '証明書、SHA\u00ad-256\n'],
    ['before a line end', '証明書\u2060\n次\n', '証明書\n次\n'],
    ['beside markup, which might change', '**甲**\u200bの\n', '**甲**\u200bの\n'],
    ['at the start of a line', '\u200b# 甲\n', '\u200b# 甲\n'],
    ['in code', '`甲\u200b乙`\n', '`甲\u200b乙`\n'],
    ['a joiner', '証\u200d明\n', '証\u200d明\n'],
  ])('fix %s', (_, source, expected) => {
    expect(fixed(invisibleCharacter, source)).toBe(expected);
  });
});
