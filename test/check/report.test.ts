import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/document/index.ts';
import { message } from '../../src/text/message.ts';
import { displayWidth } from '../../src/text/width.ts';
import { findingAt, print, reportOf } from './report.ts';

const findings: Finding[] = [
  {
    rule: 'number-order',
    severity: 'error',
    path: 'policies/cp.md',
    range: { start: 10, end: 20 },
    line: 12,
    column: 1,
    message: message('番号 4.2 が 4.3 より後にある', 'the number 4.2 comes after 4.3'),
    hint: message('番号を改める。', 'Renumber the clause.'),
  },
  {
    rule: 'parse/x',
    severity: 'warning',
    path: 'a,b:c%\u001b[2J.md',
    range: { start: 0, end: 0 },
    line: 1,
    column: 2,
    message: message(
      '題「\u001b[31m\u202e」\n::error::',
      '100% of "\u001b[31m\u202e"\r\n::error::',
    ),
  },
  {
    rule: 'x',
    severity: 'info',
    path: 'a.md',
    range: { start: 0, end: 0 },
    line: 2,
    column: 3,
    message: message('注', 'note'),
  },
];

describe('text', () => {
  it('writes one line each, the hint below, and no control characters', () => {
    expect(print('text', reportOf(findings), 'en')).toBe(
      [
        'policies/cp.md:12:1: error: the number 4.2 comes after 4.3 [number-order]',
        '    Renumber the clause.',
        'a,b:c%␛[2J.md:1:2: warning: 100% of "␛[31m�"␍␊::error:: [parse/x]',
        'a.md:2:3: info: note [x]',
        '',
      ].join('\n'),
    );
    expect(print('text', reportOf(findings), 'ja')).toBe(
      [
        'policies/cp.md:12:1: エラー: 番号 4.2 が 4.3 より後にある [number-order]',
        '    番号を改める。',
        'a,b:c%␛[2J.md:1:2: 警告: 題「␛[31m�」␊::error:: [parse/x]',
        'a.md:2:3: 情報: 注 [x]',
        '',
      ].join('\n'),
    );
  });

  it('writes nothing where there is nothing', () => {
    expect(print('text', reportOf([]), 'en')).toBe('');
  });
});

describe('the excerpt of text', () => {
  const lines = (source: string, text: string | number) =>
    print(
      'text',
      reportOf([findingAt('a.md', source, text)], { sources: new Map([['a.md', source]]) }),
      'en',
    )
      .split('\n')
      .slice(1, -1);

  it.each([
    ['a word', 'one\ntwo words\n', 'words', ['     2 | two words', '       |     ^^^^^']],
    ['double width', '# 第４条の二\n', '４条', ['     1 | # 第４条の二', '       |     ^^^^']],
    ['behind a tab', '\ta b\n', 'b', ['     1 |  a b', '       |    ^']],
    ['a place without text', 'abc\n', 1, ['     1 | abc', '       |  ^']],
    ['the end of a line', 'abc\nd\n', 3, ['     1 | abc', '       |    ^']],
    ['control characters', 'a\u001b[2Jb\u202ec\n', 'c', ['     1 | a␛[2Jb�c', '       |        ^']],
    ['CR LF', 'a\r\nb c\r\n', 'c', ['     2 | b c', '       |   ^']],
    ['a range of several lines', 'a bc\nde\n', 'bc\nde', ['     1 | a bc', '       |   ^^']],
    ['か + U+3099', 'か\u3099x\n', 'x', ['     1 | か\u3099x', '       |   ^']],
    ['a file as a whole', 'abc\n', 0, []],
  ])('%s', (_, source, text, expected) => {
    expect(lines(source, text)).toEqual(expected);
  });

  it.each([
    ['start', 0],
    ['middle', 90],
    ['end', 195],
  ])('cuts a long line around the caret: %s', (_, at) => {
    const long = [...'あ'.repeat(200)].map((sign, index) => (index === at ? '誤' : sign)).join('');
    const [text, carets] = lines(`x\n${long}\n`, '誤').map((line) => line.slice(9));
    expect(displayWidth(text!)).toBeLessThanOrEqual(100);
    expect(displayWidth(text!)).toBeGreaterThan(95);
    expect(displayWidth(text!.slice(0, text!.indexOf('誤')))).toBe(carets!.indexOf('^'));
    expect(carets!.trim()).toBe('^^');
    expect([text!.startsWith('…'), text!.endsWith('…')]).toEqual([at > 0, at < 195]);
  });

  it('looks only near the place', () => {
    const [text, carets] = lines(`${'あ'.repeat(5_000)}誤${'い'.repeat(5_000)}\n`, '誤').map(
      (line) => line.slice(9),
    );
    expect(text).toMatch(/^…あ+誤い+…$/);
    expect(displayWidth(text!)).toBeGreaterThan(95);
    expect(displayWidth(text!.slice(0, text!.indexOf('誤')))).toBe(carets!.indexOf('^'));
  });

  it('cuts carets that lead beyond what is shown', () => {
    const [text, carets] = lines(`${'x'.repeat(300)}\n`, 'x'.repeat(300));
    expect(text!.slice(9)).toBe(`${'x'.repeat(99)}…`);
    expect(carets!.slice(9)).toBe('^'.repeat(99));
  });
});

describe('github', () => {
  it.each([
    ['bc', 'line=1,endLine=1,col=2,endColumn=4'],
    ['c\nd', 'line=1,endLine=2'],
  ])('%j', (text, place) => {
    const report = reportOf([findingAt('a.md', 'abc\nd\n', text)], {
      sources: new Map([['a.md', 'abc\nd\n']]),
    });
    expect(print('github', report, 'en')).toBe(
      `::error file=a.md,${place},title=number-order::wrong\n`,
    );
  });

  it('escapes what would end a property or begin a command', () => {
    expect(print('github', reportOf(findings), 'en')).toBe(
      [
        '::error file=policies/cp.md,line=12,col=1,title=number-order::the number 4.2 comes after 4.3%0ARenumber the clause.',
        '::warning file=a%2Cb%3Ac%25␛[2J.md,line=1,col=2,title=parse/x::100%25 of "␛[31m�"␍%0A::error::',
        '::notice file=a.md,line=2,col=3,title=x::note',
        '',
      ].join('\n'),
    );
  });
});

describe('json', () => {
  it('is the findings, in both languages', () => {
    expect(JSON.parse(print('json', reportOf(findings), 'en'))).toEqual(findings);
    expect(print('json', reportOf(findings), 'en')).toContain(
      '"en": "100% of \\"\\u001b[31m\\u202e\\"\\r\\n::error::"',
    );
    expect(print('json', reportOf([]), 'ja')).toBe('[]\n');
  });
});
