import { describe, expect, it } from 'vitest';
import { printed, readAt } from '../read.ts';

type Row = readonly [text: string, ...references: readonly string[]];

const cases: readonly (readonly [group: string, where: string, rows: readonly Row[]])[] = [
  ['in rules', 'rule-proc art:5/p:2', [['資料2－1', '資料2－1 → handout:2-1']]],
  [
    'papers of a meeting',
    'agenda -',
    [
      ['資料1', '資料1 → handout:1'],
      ['資料１及び資料２', '資料１ → handout:1', '資料２ → handout:2'],
      ['資料4-1及び4-2', '資料4-1 → handout:4-1', '4-2 → handout:4-2'],
      ['資料2-1から2-3まで', '資料2-1から2-3まで → handout:2-1..2-3'],
      ['資料2-1～2-3', '資料2-1～2-3 → handout:2-1..2-3'],
      ['資料1～3', '資料1～3 → handout:1..3'],
      ['資料1、2及び3を', '資料1 → handout:1', '2 → handout:2', '3 → handout:3'],
      ['資料1、2名', '資料1 → handout:1'],
      ['資料No.3', '資料No.3 → handout:3'],
      ['参考資料１', '参考資料１ → handout:ref-1'],
      ['参考資料1及び2を', '参考資料1 → handout:ref-1', '2 → handout:ref-2'],
      [
        '参考資料1、参考資料2及び資料3',
        '参考資料1 → handout:ref-1',
        '参考資料2 → handout:ref-2',
        '資料3 → handout:3',
      ],
      ['（資料３）', '資料３ → handout:3'],
      ['資料3－1の別紙2', '資料3－1 → handout:3-1', '別紙2 → #sheet:2'],
      ['机上配布資料1', '資料1 → handout:1'],
      ['別紙１', '別紙１ → #sheet:1'],
      ['別添のとおり', '別添 → #sheet'],
    ],
  ],
  [
    'lists',
    'agenda -',
    [
      [
        '資料2-1, 2-2, 3, 4-1, 4-2',
        '資料2-1 → handout:2-1',
        '2-2 → handout:2-2',
        '3 → handout:3',
        '4-1 → handout:4-1',
        '4-2 → handout:4-2',
      ],
      ['資料2-1、2-2、3を', '資料2-1 → handout:2-1', '2-2 → handout:2-2', '3 → handout:3'],
    ],
  ],
  [
    'in the wild',
    'agenda -',
    [
      ['議題（1）資料１', '資料１ → handout:1'],
      [
        '手続規則第５条、第６条及び第１１条',
        '手続規則第５条 → rule-proc#art:5',
        '第６条 → rule-proc#art:6',
        '第１１条 → rule-proc#art:11',
      ],
      [
        '業務実施規則第４条第２項及び手続規則様式第１号',
        '業務実施規則第４条第２項 → rule-impl#art:4/p:2',
        '手続規則様式第１号 → rule-proc#form:1',
      ],
      ['CPS「1.5.4 CPS承認手続き」に', 'CPS「1.5.4 CPS承認手続き」 → cps-root#sec:1.5.4'],
      ['CPS1.5.4', 'CPS1.5.4 → cps-root#sec:1.5.4'],
      ['ルート認証局CPS 1.5.4', 'ルート認証局CPS 1.5.4 → cps-root#sec:1.5.4'],
      ['本日の資料1', '資料1 → handout:1'],
      ['資料1の3ページ', '資料1 → handout:1'],
      ['別紙1の2', '別紙1の2 → #sheet:1_2'],
      ['参考資料2-1', '参考資料2-1 → handout:ref-2-1'],
      ['配布資料3', '資料3 → handout:3'],
      ['当日配付資料1', '資料1 → handout:1'],
      ['【資料2】', '資料2 → handout:2'],
      ['＜資料2-1＞', '資料2-1 → handout:2-1'],
      ['資料 2-1', '資料 2-1 → handout:2-1'],
      ['資料２‐１', '資料２‐１ → handout:2-1'],
      ['資料２―１', '資料２―１ → handout:2-1'],
    ],
  ],
];

describe('Papers of a meeting', () => {
  describe.each(cases)('%s: %s', (_group, where, rows) => {
    it.each(rows)('%j', (text, ...references) => {
      expect(printed(where, readAt(where, text))).toEqual(references);
    });
  });
});
