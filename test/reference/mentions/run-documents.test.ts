import { describe, expect, it } from 'vitest';
import { printed, readAt } from '../read.ts';

type Row = readonly [text: string, ...references: readonly string[]];

const cases: readonly (readonly [group: string, where: string, rows: readonly Row[]])[] = [
  [
    'documents and places in a run',
    'rule-proc art:9/p:2',
    [
      [
        '第5条及び前条並びに次条第1項',
        '第5条 → #art:5',
        '前条 → #art:8',
        '次条第1項 → #art:10/p:1',
      ],
      ['第2項、前項', '第2項 → #art:9/p:2', '前項 → #art:9/p:1'],
      [
        '前項の場合において、第5条第2項及び第3項',
        '前項 → #art:9/p:1',
        '第5条第2項 → #art:5/p:2',
        '第3項 → #art:5/p:3',
      ],
      [
        '第5条第1項及び前条第2項から第4項まで',
        '第5条第1項 → #art:5/p:1',
        '前条第2項から第4項まで → #art:8/p:2..4',
      ],
      ['電子署名法第2条及び前条', '電子署名法第2条 → ext:電子署名法#art:2', '前条 → #art:8'],
      [
        '電子署名法第2条及び前条第2項',
        '電子署名法第2条 → ext:電子署名法#art:2',
        '前条第2項 → #art:8/p:2',
      ],
      [
        '電子署名法第2条第1項及びこの規則第5条',
        '電子署名法第2条第1項 → ext:電子署名法#art:2/p:1',
        'この規則第5条 → #art:5',
      ],
      ['署名用CPの3.2.3及び第5条', '署名用CPの3.2.3 → cp-sign#sec:3.2.3', '第5条 → #art:5'],
      ['署名用CPの3.2.3及び別表第1', '署名用CPの3.2.3 → cp-sign#sec:3.2.3', '別表第1 → #annex:1'],
      ['署名用CPの3.2.3及び表1', '署名用CPの3.2.3 → cp-sign#sec:3.2.3', '表1 → cp-sign#tbl:1'],
      [
        '業務実施規則第4条及び別表第1',
        '業務実施規則第4条 → rule-impl#art:4',
        '別表第1 → rule-impl#annex:1',
      ],
      [
        '業務実施規則第4条及び様式第1号',
        '業務実施規則第4条 → rule-impl#art:4',
        '様式第1号 → rule-impl#form:1',
      ],
      [
        '業務実施規則第4条、別表第1及び附則第2項',
        '業務実施規則第4条 → rule-impl#art:4',
        '別表第1 → rule-impl#annex:1',
        '附則第2項 → rule-impl#suppl/p:2',
      ],
      [
        '業務実施規則第4条及び手続規則第5条並びに第6条',
        '業務実施規則第4条 → rule-impl#art:4',
        '手続規則第5条 → #art:5',
        '第6条 → #art:6',
      ],
      [
        '業務実施規則第4条及び本規則第5条',
        '業務実施規則第4条 → rule-impl#art:4',
        '本規則第5条 → #art:5',
      ],
      ['業務実施規則第4条及び前条', '業務実施規則第4条 → rule-impl#art:4', '前条 → #art:8'],
      ['業務実施規則第4条及び前項', '業務実施規則第4条 → rule-impl#art:4', '前項 → #art:9/p:1'],
      [
        '業務実施規則第2章及び第3章',
        '業務実施規則第2章 → rule-impl#chap:2',
        '第3章 → rule-impl#chap:3',
      ],
      ['RFC 5280及び第5条', 'RFC 5280 → ext:RFC5280', '第5条 → #art:5'],
      ['RFC 5280の4.2.1及び第5条', 'RFC 5280の4.2.1 → ext:RFC5280#4.2.1', '第5条 → #art:5'],
      ['RFC 5280及び4.2.1', 'RFC 5280 → ext:RFC5280', '4.2.1 → rule-proc?#sec:4.2.1'],
      ['RFC 5280、4.2.1', 'RFC 5280 → ext:RFC5280', '4.2.1 → rule-proc?#sec:4.2.1'],
      ['資料2-1及び第5条', '資料2-1 → handout:2-1', '第5条 → #art:5'],
      ['資料1、第5条', '資料1 → handout:1', '第5条 → #art:5'],
      ['別表第1及び第5条', '別表第1 → #annex:1', '第5条 → #art:5'],
      ['別表第1、第5条', '別表第1 → #annex:1', '第5条 → #art:5'],
      ['様式第1号及び第5条第1項', '様式第1号 → #form:1', '第5条第1項 → #art:5/p:1'],
      ['様式第1号及び第2項', '様式第1号 → #form:1', '第2項 → #art:9/p:2'],
      ['第5条及び別表第1', '第5条 → #art:5', '別表第1 → #annex:1'],
      ['表1及び第5条', '表1 → #tbl:1', '第5条 → #art:5'],
      ['第5条第1項第1号及び様式第2号', '第5条第1項第1号 → #art:5/p:1/i:1', '様式第2号 → #form:2'],
      ['第1章及び第5条', '第1章 → #chap:1', '第5条 → #art:5'],
      [
        '第1章、第5条第2項及び第3項',
        '第1章 → #chap:1',
        '第5条第2項 → #art:5/p:2',
        '第3項 → #art:5/p:3',
      ],
      ['附則第2項及び第5条', '附則第2項 → #suppl/p:2', '第5条 → #art:5'],
      ['附則第2項及び別表第1', '附則第2項 → #suppl/p:2', '別表第1 → #annex:1'],
      ['第5条、附則第2項', '第5条 → #art:5', '附則第2項 → #suppl/p:2'],
      ['前条及び附則第3条', '前条 → #art:8', '附則第3条 → #suppl/art:3'],
    ],
  ],
  [
    'sections beside articles',
    'cp-sign sec:1.1',
    [
      ['電子署名法第2条及び4.2.1', '電子署名法第2条 → ext:電子署名法#art:2', '4.2.1 → #sec:4.2.1'],
      ['手続規則第4条及び4.2.1', '手続規則第4条 → rule-proc#art:4', '4.2.1 → #sec:4.2.1'],
    ],
  ],
];

describe('Documents in a run', () => {
  describe.each(cases)('%s: %s', (_group, where, rows) => {
    it.each(rows)('%j', (text, ...references) => {
      expect(printed(where, readAt(where, text))).toEqual(references);
    });
  });
});
