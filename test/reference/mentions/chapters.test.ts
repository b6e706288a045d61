import { describe, expect, it } from 'vitest';
import { printed, readAt } from '../read.ts';

type Row = readonly [text: string, ...references: readonly string[]];

const cases: readonly (readonly [group: string, where: string, rows: readonly Row[]])[] = [
  [
    'chapters',
    'rule-proc art:5/p:2',
    [
      ['第4章', '第4章 → #chap:4'],
      ['第四章', '第四章 → #chap:4'],
      ['第4章及び第5章', '第4章 → #chap:4', '第5章 → #chap:5'],
      ['第2章から第4章まで', '第2章から第4章まで → #chap:2..4'],
      ['第2章～第4章', '第2章～第4章 → #chap:2..4'],
      ['第2章第1節', '第2章第1節 → #chap:2/sect:1'],
      ['第2章第3節第1款', '第2章第3節第1款 → #chap:2/sect:3/subsect:1'],
    ],
  ],
];

describe('Chapters', () => {
  describe.each(cases)('%s: %s', (_group, where, rows) => {
    it.each(rows)('%j', (text, ...references) => {
      expect(printed(where, readAt(where, text))).toEqual(references);
    });
  });
});
