import { describe, expect, it } from 'vitest';
import { printed, readAt } from '../read.ts';

type Row = readonly [text: string, ...references: readonly string[]];

const cases: readonly (readonly [group: string, where: string, rows: readonly Row[]])[] = [
  [
    'supplementary provisions',
    'rule-proc art:5/p:2',
    [
      ['附則', '附則 → #suppl'],
      ['附則第2項', '附則第2項 → #suppl/p:2'],
      ['附則第2項及び第3項', '附則第2項 → #suppl/p:2', '第3項 → #suppl/p:3'],
      ['附則第2条第1項', '附則第2条第1項 → #suppl/art:2/p:1'],
      ['附則第2条から第4条まで', '附則第2条から第4条まで → #suppl/art:2..4'],
      ['附則第2条及び第3条', '附則第2条 → #suppl/art:2', '第3条 → #suppl/art:3'],
      ['附則第二項', '附則第二項 → #suppl/p:2'],
    ],
  ],
  [
    'inside a supplementary provision',
    'rule-proc suppl~2/p:1',
    [
      ['前条', '前条 → #?'],
      ['第4条第1項', '第4条第1項 → #art:4/p:1'],
      ['改正後の第15条第3項及び様式第4号', '第15条第3項 → #art:15/p:3', '様式第4号 → #form:4'],
    ],
  ],
  [
    'which of several',
    'rule-proc art:9/p:2',
    [
      ['附則（平成22年3月29日改正）第2項', '附則（平成22年3月29日改正）第2項 → #suppl~2/p:2'],
      ['附則第2項から第4項まで', '附則第2項から第4項まで → #suppl/p:2..4'],
    ],
  ],
  [
    'by the heading',
    'rule-proc art:9/p:2',
    [
      ['附則（平成22年3月29日改正）第2項', '附則（平成22年3月29日改正）第2項 → #suppl~2/p:2'],
      ['附則（令和9年3月29日改正）第2項', '附則（令和9年3月29日改正）第2項 → #?'],
      ['附則（平成22年3月29日改正）による', '附則（平成22年3月29日改正） → #suppl~2'],
      ['平成22年改正附則第2項の規定', '平成22年改正附則第2項 → #suppl~2/p:2'],
      ['平成22年3月改正附則', '平成22年3月改正附則 → #suppl~2'],
      [
        '平成22年3月29日の一部改正の附則第2項',
        '平成22年3月29日の一部改正の附則第2項 → #suppl~2/p:2',
      ],
      ['令和9年改正附則第2項', '令和9年改正附則第2項 → #?'],
      ['第2条及び平成22年改正附則第2項', '第2条 → #art:2', '平成22年改正附則第2項 → #suppl~2/p:2'],
    ],
  ],
];

describe('Supplementary provisions', () => {
  describe.each(cases)('%s: %s', (_group, where, rows) => {
    it.each(rows)('%j', (text, ...references) => {
      expect(printed(where, readAt(where, text))).toEqual(references);
    });
  });
});
