import { describe, expect, it } from 'vitest';
import { printed, readAt } from '../read.ts';

type Row = readonly [text: string, ...references: readonly string[]];

const cases: readonly (readonly [group: string, where: string, rows: readonly Row[]])[] = [
  [
    'paragraphs and items of the place',
    'rule-proc art:5/p:2',
    [
      ['第2項の申請', '第2項 → #art:5/p:2'],
      ['第2項から第5条第1項まで', '第2項から第5条第1項まで → #art:5/p:2..art:5/p:1'],
      ['第1項又は第3項の', '第1項 → #art:5/p:1', '第3項 → #art:5/p:3'],
    ],
  ],
  [
    'previous and next',
    'rule-proc art:5/p:2',
    [
      ['前項', '前項 → #art:5/p:1'],
      ['次項', '次項 → #art:5/p:3'],
      ['前条', '前条 → #art:4'],
      ['次条', '次条 → #art:6'],
      ['前条第1項第2号', '前条第1項第2号 → #art:4/p:1/i:2'],
      ['前条第1項及び第2項', '前条第1項 → #art:4/p:1', '第2項 → #art:4/p:2'],
      ['前条及び第7条', '前条 → #art:4', '第7条 → #art:7'],
      ['前項及び第5項', '前項 → #art:5/p:1', '第5項 → #art:5/p:5'],
      ['前項本文', '前項本文 → #art:5/p:1/body'],
      ['前項ただし書', '前項ただし書 → #art:5/p:1/proviso'],
      ['前項各号', '前項各号 → #art:5/p:1/i:*'],
      ['前条各号', '前条各号 → #art:4/i:*'],
      ['前条各項', '前条各項 → #art:4/p:*'],
      ['前項第1号から第3号まで', '前項第1号から第3号まで → #art:5/p:1/i:1..3'],
      ['前々条', '前々条 → #art:3'],
      ['前三条', '前三条 → #art:2..4'],
      ['前２条の', '前２条 → #art:3..4'],
      ['前3条第1項', '前3条第1項 → #art:2..4/p:1'],
      ['この条において', 'この条 → #art:5'],
      ['本条', '本条 → #art:5'],
      ['本項', '本項 → #art:5/p:2'],
      ['この項', 'この項 → #art:5/p:2'],
    ],
  ],
  [
    'each item',
    'rule-proc art:5/p:2',
    [
      ['次の各号のいずれか', '次の各号 → #art:5/p:2/i:*'],
      ['次に掲げる各号', '各号 → #art:5/p:2/i:*'],
      ['次の各項', '次の各項 → #art:5/p:*'],
      ['左の各号', '左の各号 → #art:5/p:2/i:*'],
    ],
  ],
  [
    'the same as before',
    'rule-proc art:5/p:2',
    [
      [
        '第7条の通知は、同条第2項の記録とともに、同項第1号の',
        '第7条 → #art:7',
        '同条第2項 → #art:7/p:2',
        '同項第1号 → #art:7/p:2/i:1',
      ],
      [
        '第7条の通知をする。同条第2項の記録を保存する。',
        '第7条 → #art:7',
        '同条第2項 → #art:7/p:2',
      ],
      [
        '第7条第2項第1号の通知は、同号の記録',
        '第7条第2項第1号 → #art:7/p:2/i:1',
        '同号 → #art:7/p:2/i:1',
      ],
      [
        '第7条第2項第1号イの通知は、同号ロの記録',
        '第7条第2項第1号イ → #art:7/p:2/i:1/s:イ',
        '同号ロ → #art:7/p:2/i:1/s:ロ',
      ],
      ['前項の申請、同項ただし書の', '前項 → #art:5/p:1', '同項ただし書 → #art:5/p:1/proviso'],
      ['第3条第1項及び同条第3項', '第3条第1項 → #art:3/p:1', '同条第3項 → #art:3/p:3'],
      ['同条第1項', '同条第1項 → #?'],
    ],
  ],
  [
    'items of an item',
    'rule-proc art:5/p:1/i:3',
    [
      ['前号', '前号 → #art:5/p:1/i:2'],
      ['前2号', '前2号 → #art:5/p:1/i:1..2'],
      ['前各号', '前各号 → #art:5/p:1/i:1..2'],
      ['次号', '次号 → #art:5/p:1/i:4'],
      ['本号', '本号 → #art:5/p:1/i:3'],
      ['第1号及び第2号', '第1号 → #art:5/p:1/i:1', '第2号 → #art:5/p:1/i:2'],
      ['前号イ', '前号イ → #art:5/p:1/i:2/s:イ'],
      ['前号イ及びロ', '前号イ → #art:5/p:1/i:2/s:イ', 'ロ → #art:5/p:1/i:2/s:ロ'],
      ['第1号から前号まで', '第1号から前号まで → #art:5/p:1/i:1..2'],
      ['前項第1号', '前項第1号 → #?'],
    ],
  ],
  [
    'sub-items of the place',
    'rule-proc art:5/p:1/i:3',
    [
      ['イからハまで', 'イからハまで → #art:5/p:1/i:3/s:イ..ハ'],
      ['イ又はロに掲げる', 'イ → #art:5/p:1/i:3/s:イ', 'ロ → #art:5/p:1/i:3/s:ロ'],
      ['ロに掲げる者', 'ロ → #art:5/p:1/i:3/s:ロ'],
    ],
  ],
  [
    'the list of articles decides',
    'rule-impl art:13/p:1',
    [
      ['前条', '前条 → #art:12_2'],
      ['前2条', '前2条 → #art:12..12_2'],
    ],
  ],
  [
    'chapters of the place',
    'rule-impl art:13/p:1',
    [
      ['前章', '前章 → #chap:2'],
      ['次章', '次章 → #chap:4'],
      ['本章', '本章 → #chap:3'],
      ['この章', 'この章 → #chap:3'],
      ['この章及び次章', 'この章 → #chap:3', '次章 → #chap:4'],
    ],
  ],
  [
    'branch numbers',
    'rule-impl art:12_2/p:1',
    [
      ['前条', '前条 → #art:12'],
      ['次条', '次条 → #art:13'],
    ],
  ],
  [
    'in supplementary provisions',
    'rule-proc suppl~2/p:2',
    [
      ['前項', '前項 → #suppl~2/p:1'],
      ['附則第1項', '附則第1項 → #suppl/p:1'],
      ['第1項', '第1項 → #suppl~2/p:1'],
    ],
  ],
  [
    'items',
    'rule-proc art:4/p:1',
    [
      ['次の各号のいずれかに該当', '次の各号 → #art:4/p:1/i:*'],
      [
        '次の各号に掲げる区分に応じ、当該各号に定める',
        '次の各号 → #art:4/p:1/i:*',
        '各号 → #art:4/p:1/i:*',
      ],
      ['前項各号に', '前項各号 → #?'],
      ['前2項', '前2項 → #?'],
    ],
  ],
];

describe('Places counted from the sentence', () => {
  describe.each(cases)('%s: %s', (_group, where, rows) => {
    it.each(rows)('%j', (text, ...references) => {
      expect(printed(where, readAt(where, text))).toEqual(references);
    });
  });
});
