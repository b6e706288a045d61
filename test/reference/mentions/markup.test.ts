import { describe, expect, it } from 'vitest';
import { printed, readAt } from '../read.ts';

type Row = readonly [text: string, ...references: readonly string[]];

const cases: readonly (readonly [group: string, where: string, rows: readonly Row[]])[] = [
  [
    'numbers across lines and markup',
    'cp-sign sec:4.2.2',
    [
      ['4.2.1\n（3）に', '4.2.1\n（3） → #sec:4.2.1/i:3'],
      ['本CP\n4.2.1に', '本CP\n4.2.1 → #sec:4.2.1'],
      ['- 申請は、本CP\n  4.2.1に', '本CP\n  4.2.1 → #sec:4.2.1'],
      ['> 申請は、本CP\n> 4.2.1に', '本CP\n> 4.2.1 → #sec:4.2.1'],
      ['> 「3.2.3\n> 個人の認証」に', '「3.2.3\n> 個人の認証」 → #sec:3.2.3'],
      ['**4.2.1**（3）に', '4.2.1**（3） → #sec:4.2.1/i:3'],
      ['[4.2.1](#a)に', '4.2.1 → #sec:4.2.1'],
      ['[本CP](#a)の**4.2.1**に', '本CP](#a)の**4.2.1 → #sec:4.2.1'],
      ['4\\.2\\.1に', '4\\.2\\.1 → #sec:4.2.1'],
      ['の4.\n2.1に', '4.\n2.1 → #sec:4.2.1'],
      ['の4.2\n.1（3）に', '4.2\n.1（3） → #sec:4.2.1/i:3'],
      ['Section 4.\n2.1 applies', 'Section 4.\n2.1 → #sec:4.2.1'],
      ['under 4.2.2.\n3 days', '4.2.2 → #sec:4.2.2'],
      ['Section 4.2.\n1 day later', 'Section 4.2 → #sec:4.2'],
      ['4.2.\n1及び4.2.2', '4.2.\n1 → #sec:4.2.1', '4.2.2 → #sec:4.2.2'],
      ['は4.2. 1節と 4. 2.2項', '4.2. 1節 → #sec:4.2.1', '4. 2.2項 → #sec:4.2.2'],
      ['「3.2.\n3 個人の認証」', '「3.2.\n3 個人の認証」 → #sec:3.2.3'],
      ['4.99.\n1節に', '4.99.\n1節 → #sec:4.99.1'],
      ['- 本CP 4.\n  2.1\n  に', '本CP 4.\n  2.1 → #sec:4.2.1'],
      ['from 4.2.2.\n30 days', '4.2.2 → #sec:4.2.2'],
      ['Section 4.2.\n9 of them', 'Section 4.2 → #sec:4.2'],
      ['1.2.\n840.113549に'],
      ['4.2.1[^1]に\n\n[^1]: 4.2.2も', '4.2.1 → #sec:4.2.1', '4.2.2 → #sec:4.2.2'],
    ],
  ],
  [
    'articles across lines and markup',
    'rule-proc art:5/p:2',
    [
      ['第4条\n第1項に', '第4条\n第1項 → #art:4/p:1'],
      ['第4\n条第1項に', '第4\n条第1項 → #art:4/p:1'],
      ['- 第4条\n  第1項に', '第4条\n  第1項 → #art:4/p:1'],
      ['> 第4条\n> 第1項に', '第4条\n> 第1項 → #art:4/p:1'],
      ['第4条**第1項**に', '第4条**第1項 → #art:4/p:1'],
      ['第4条<br>第1項', '第4条 → #art:4', '第1項 → #art:5/p:1'],
    ],
  ],
];

describe('References across lines and markup', () => {
  describe.each(cases)('%s: %s', (_group, where, rows) => {
    it.each(rows)('%j', (text, ...references) => {
      expect(printed(where, readAt(where, text))).toEqual(references);
    });
  });
});
