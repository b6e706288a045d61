import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/check/index.ts';
import type { Finding } from '../../src/document/index.ts';
import { message } from '../../src/text/message.ts';

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
    expect(reporters.text!(findings, 'en')).toBe(
      [
        'policies/cp.md:12:1: error: the number 4.2 comes after 4.3 [number-order]',
        '    Renumber the clause.',
        'a,b:c%␛[2J.md:1:2: warning: 100% of "␛[31m�"␍␊::error:: [parse/x]',
        'a.md:2:3: info: note [x]',
        '',
      ].join('\n'),
    );
    expect(reporters.text!(findings, 'ja')).toBe(
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
    expect(reporters.text!([], 'en')).toBe('');
  });
});

describe('github', () => {
  it('escapes what would end a property or begin a command', () => {
    expect(reporters.github!(findings, 'en')).toBe(
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
    expect(JSON.parse(reporters.json!(findings, 'en'))).toEqual(findings);
    expect(reporters.json!(findings, 'en')).toContain(
      '"en": "100% of \\"\\u001b[31m\\u202e\\"\\r\\n::error::"',
    );
    expect(reporters.json!([], 'ja')).toBe('[]\n');
  });
});
