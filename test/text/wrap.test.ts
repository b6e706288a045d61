import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, splitGraphemes } from '../../src/text/width.ts';
import { type WrapOptions, wrap } from '../../src/text/wrap.ts';

function lines(text: string, columns: number, options?: WrapOptions): string[] {
  return wrap(text, columns, options).map(({ start, end }) => text.slice(start, end));
}

describe('wrap', () => {
  it.each<[string, number, string, string[]]>([
    ['an empty text is one line', 10, '', ['']],
    ['what fits stays', 6, '認証局', ['認証局']],
    ['full-width text is cut anywhere', 7, '認証局の私有鍵', ['認証局', 'の私有', '鍵']],
    ['words stay whole', 12, 'The CA SHALL revoke it', ['The CA SHALL', 'revoke it']],
    [
      'half-width words in Japanese stay whole',
      10,
      '用途はkeyUsageで示す',
      ['用途は', 'keyUsageで', '示す'],
    ],
    ['a word longer than a line is cut', 4, 'abcdefghij', ['abcd', 'efgh', 'ij']],
    ['blanks at a line end are swallowed', 5, 'abcde   fgh', ['abcde', 'fgh']],
    ['blanks at the start of the text stay', 6, '  a bc def', ['  a bc', 'def']],
    ['a sign without width does not keep them', 1, '認 \u200b', ['認', '\u200b']],
    ['a line feed ends a line', 10, 'a \nb\r\nc\rd\n', ['a', 'b', 'c', 'd', '']],
    ['a grapheme wider than the line has its own', 1, '認証', ['認', '証']],
    [
      'accents go with their letter',
      3,
      'e\u0301e\u0301e\u0301e\u0301',
      ['e\u0301e\u0301e\u0301', 'e\u0301'],
    ],
  ])('%s', (_, columns, text, expected) => {
    expect(lines(text, columns)).toEqual(expected);
  });

  it.each<[string, number, string, string[]]>([
    ['a full stop takes the character before it along', 8, '認証局は。次', ['認証局', 'は。次']],
    ['so does a chain of closing signs', 8, '認証局」）。次', ['認証', '局」）。', '次']],
    ['small kana', 6, '証明ショ', ['証明', 'ショ']],
    ['a long vowel', 6, '私有キー', ['私有', 'キー']],
    ['a mark of repetition', 6, '規則等々', ['規則', '等々']],
    ['an opening bracket goes to the next line', 6, '条文「第', ['条文', '「第']],
    ['opening brackets in a row too', 8, '条文（「第一', ['条文', '（「第一']],
    ['a half-width closing bracket', 7, '条文(注)の', ['条文', '(注)の']],
    ['a unit stays with its number', 6, '増加は5%だ', ['増加は', '5%だ']],
    ['a double dash is not cut', 5, '本文――以', ['本文', '――以']],
    ['a stop after a full word', 4, 'abcd。', ['abc', 'd。']],
    ['nothing else is left', 4, '。。。。', ['。。', '。。']],
  ])('禁則: %s', (_, columns, text, expected) => {
    expect(lines(text, columns)).toEqual(expected);
  });

  it('gives later lines another width', () => {
    expect(lines('認証局の私有鍵を', 8, { next: 4 })).toEqual(['認証局の', '私有', '鍵を']);
    expect(lines('認「abcdefgh', 9, { next: 4 })).toEqual(['認', '「ab', 'cdef', 'gh']);
    expect(lines('ab cd ef', 8, { next: 2 })).toEqual(['ab cd ef']);
  });

  it('obeys the breaks it is told', () => {
    const breaks = new Map([
      [3, false],
      [5, true],
    ]);
    expect(lines('認証局の鍵だ', 6, { breaks: new Map([[3, false]]) })).toEqual([
      '認証',
      '局の鍵',
      'だ',
    ]);
    expect(lines('abcdefgh', 6, { breaks })).toEqual(['abcde', 'fgh']);
  });
});

describe('laws of wrap', () => {
  const part = fc.constantFrom(
    ...[
      '認',
      'は',
      'ー',
      '。',
      '、',
      '」',
      '「',
      '（',
      'ョ',
      '　',
      'か\u3099',
      '👩‍⚕️',
      '𠮷',
      'ｶ',
      'ﾞ',
    ],
    ...[
      ' ',
      ' ',
      '\n',
      'a',
      'bc',
      'SHA-256',
      '(',
      ')',
      '%',
      'e\u0301',
      '“',
      '’',
      '…',
      '\u200b',
      '①',
      '\u0600',
    ],
  );
  const texts = fc.oneof(
    fc.array(part, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const columns = fc.integer({ min: 1, max: 24 });

  it('drops nothing but blanks and line ends', () => {
    fc.assert(
      fc.property(texts, columns, columns, (text, first, next) => {
        let at = 0;
        for (const { start, end } of wrap(text, first, { next })) {
          expect(text.slice(at, start)).toMatch(/^[ \r\n]*$/);
          expect(end).toBeGreaterThanOrEqual(start);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[ ]*$/);
      }),
    );
  });

  it('is never wider than the line, unless a grapheme alone is', () => {
    fc.assert(
      fc.property(texts, columns, columns, (text, first, next) => {
        for (const [index, line] of lines(text, first, { next }).entries()) {
          const seen = splitGraphemes(line).filter((cluster) => displayWidth(cluster) > 0);
          const limit = index === 0 ? first : next;
          if (seen.length > 1) expect(displayWidth(line)).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it('never splits a grapheme', () => {
    fc.assert(
      fc.property(texts, columns, (text, width) => {
        const ends = new Set<number>([0]);
        let at = 0;
        for (const cluster of splitGraphemes(text)) {
          at += cluster.length;
          ends.add(at);
        }
        for (const { start, end } of wrap(text, width)) {
          expect(ends.has(start) && ends.has(end)).toBe(true);
        }
      }),
    );
  });

  it('begins no line with a closing sign, and ends none with an opening one', () => {
    const plain = fc.constantFrom('認', '証', 'は', 'CA', 'x');
    const text = fc
      .array(fc.tuple(plain, fc.constantFrom('', '', '。', '」', 'ょ', 'ー', '「', '（')), {
        minLength: 1,
        maxLength: 40,
      })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 30 }), (value, width) => {
        const all = lines(value, width);
        for (const line of all.slice(1)) expect(line).not.toMatch(/^[。」ょー]/);
        for (const line of all.slice(0, -1)) expect(line).not.toMatch(/[「（]$/);
      }),
    );
  });

  it('wraps again to the same lines', () => {
    fc.assert(
      fc.property(texts, columns, (text, width) => {
        const once = lines(text, width);
        expect(lines(once.join('\n'), width)).toEqual(once);
      }),
    );
  });
});
