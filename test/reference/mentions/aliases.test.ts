import { describe, expect, it } from 'vitest';
import { printed, readAt } from '../read.ts';

type Row = readonly [text: string, ...references: readonly string[]];

const cases: readonly (readonly [group: string, where: string, rows: readonly Row[]])[] = [
  [
    'rules by name',
    'rule-proc art:5/p:2',
    [
      ['手続規則第5条第1項', '手続規則第5条第1項 → #art:5/p:1'],
      [
        '業務実施規則第4条及び第5条',
        '業務実施規則第4条 → rule-impl#art:4',
        '第5条 → rule-impl#art:5',
      ],
      ['業務実施規則第12条の2', '業務実施規則第12条の2 → rule-impl#art:12_2'],
      ['業務実施規則の第4条', '業務実施規則の第4条 → rule-impl#art:4'],
      ['業務実施規則別表第1', '業務実施規則別表第1 → rule-impl#annex:1'],
      ['業務実施規則様式第1号', '業務実施規則様式第1号 → rule-impl#form:1'],
      ['業務実施規則第1号様式', '業務実施規則第1号様式 → rule-impl#form:1'],
      ['業務実施規則附則第2項', '業務実施規則附則第2項 → rule-impl#suppl/p:2'],
      ['業務実施規則第2章', '業務実施規則第2章 → rule-impl#chap:2'],
      [
        '業務実施規則（以下「実施規則」という。）第4条',
        '業務実施規則（以下「実施規則」という。）第4条 → rule-impl#art:4',
      ],
      [
        '業務実施規則第4条の審査員は、同条第2項の',
        '業務実施規則第4条 → rule-impl#art:4',
        '同条第2項 → rule-impl#art:4/p:2',
      ],
      [
        '業務実施規則第4条の審査員は、同規則第5条の',
        '業務実施規則第4条 → rule-impl#art:4',
        '同規則第5条 → rule-impl#art:5',
      ],
      ['この規則第5条', 'この規則第5条 → #art:5'],
      ['本規則の第5条', '本規則の第5条 → #art:5'],
      ['本規則第3条から第5条まで', '本規則第3条から第5条まで → #art:3..5'],
    ],
  ],
  [
    'policies by name',
    'rule-proc art:5/p:2',
    [
      ['署名用CPの3.2.3', '署名用CPの3.2.3 → cp-sign#sec:3.2.3'],
      ['署名用ＣＰの３．２．３', '署名用ＣＰの３．２．３ → cp-sign#sec:3.2.3'],
      ['署名用CPの8.2及び8.3', '署名用CPの8.2 → cp-sign#sec:8.2', '8.3 → cp-sign#sec:8.3'],
      [
        '署名用CPの8.2、8.3又は8.4',
        '署名用CPの8.2 → cp-sign#sec:8.2',
        '8.3 → cp-sign#sec:8.3',
        '8.4 → cp-sign#sec:8.4',
      ],
      ['署名用CP「3.2.3 個人の認証」', '署名用CP「3.2.3 個人の認証」 → cp-sign#sec:3.2.3'],
      ['署名用CPの「3.2.3 個人の認証」', '署名用CPの「3.2.3 個人の認証」 → cp-sign#sec:3.2.3'],
      ['「署名用CP 3.2.3 個人の認証」', '「署名用CP 3.2.3 個人の認証」 → cp-sign#sec:3.2.3'],
      ['『署名用CPの3.2.3 個人の認証』', '『署名用CPの3.2.3 個人の認証』 → cp-sign#sec:3.2.3'],
      ['署名用CP第4章', '署名用CP第4章 → cp-sign#sec:4'],
      ['署名用CPの第4章第2節', '署名用CPの第4章第2節 → cp-sign#sec:4.2'],
      ['署名用CPの4章', '署名用CPの4章 → cp-sign#sec:4'],
      ['署名用CPの表7.1.1', '署名用CPの表7.1.1 → cp-sign#tbl:7.1.1'],
      ['署名用CP 4.2.1（3）', '署名用CP 4.2.1（3） → cp-sign#sec:4.2.1/i:3'],
      [
        '署名用CP及び認証用（人）CPの3.2.3',
        '署名用CP及び認証用（人）CPの3.2.3 → cp:both#sec:3.2.3',
      ],
      ['認証用（人）CPの3.2.3', '認証用（人）CPの3.2.3 → cp-auth#sec:3.2.3'],
      ['認証用(人)CPの3.2.3', '認証用(人)CPの3.2.3 → cp-auth#sec:3.2.3'],
      ['認証用（組織）CPの3.2.2', '認証用（組織）CPの3.2.2 → cp-auth-org#sec:3.2.2'],
    ],
  ],
  [
    'roles in rules',
    'rule-proc art:5/p:2',
    [
      ['CPS 4.1.1', 'CPS 4.1.1 → cps:any#sec:4.1.1'],
      ['ポリシ3.2.3', 'ポリシ3.2.3 → cp:both#sec:3.2.3'],
    ],
  ],
  [
    'roles in a policy',
    'cp-sign sec:4.2.2',
    [
      ['CPS 2.2に', 'CPS 2.2 → cps:any#sec:2.2'],
      ['CPSの2.2に', 'CPSの2.2 → cps:any#sec:2.2'],
      ['CPS「2.2 証明書情報の公開」', 'CPS「2.2 証明書情報の公開」 → cps:any#sec:2.2'],
      ['CPSの「2.2 証明書情報の公開」', 'CPSの「2.2 証明書情報の公開」 → cps:any#sec:2.2'],
      ['【CPS 2.2 証明書情報の公開】', '【CPS 2.2 証明書情報の公開】 → cps:any#sec:2.2'],
      ['CPS第4章', 'CPS第4章 → cps:any#sec:4'],
      ['各認証局のCPS 4.1.1', 'CPS 4.1.1 → cps:any#sec:4.1.1'],
      ['ルート認証局のCPS 4.1.1', 'ルート認証局のCPS 4.1.1 → cps-root#sec:4.1.1'],
      ['署名用CPの3.2.3', '署名用CPの3.2.3 → #sec:3.2.3'],
      [
        '認証用（人）CPの8.2及び8.3',
        '認証用（人）CPの8.2 → cp-auth#sec:8.2',
        '8.3 → cp-auth#sec:8.3',
      ],
      ['署名用CP及び本CPの4.2', '本CPの4.2 → #sec:4.2'],
    ],
  ],
  [
    'rules named in a policy',
    'cp-sign sec:4.2.2',
    [
      ['手続規則第4条第1項各号に', '手続規則第4条第1項各号 → rule-proc#art:4/p:1/i:*'],
      ['手続規則様式第1号', '手続規則様式第1号 → rule-proc#form:1'],
      [
        '手続規則の様式第1号及び第2号',
        '手続規則の様式第1号 → rule-proc#form:1',
        '第2号 → rule-proc#form:2',
      ],
      ['手続規則別表第1の2の項', '手続規則別表第1の2の項 → rule-proc#annex:1/r:2'],
    ],
  ],
  [
    'names in an agenda',
    'agenda -',
    [
      ['CPS 1.5.4', 'CPS 1.5.4 → cps-root#sec:1.5.4'],
      ['ポリシ3.2.3', 'ポリシ3.2.3 → cp:both#sec:3.2.3'],
      ['ポリシの3.2.3', 'ポリシの3.2.3 → cp:both#sec:3.2.3'],
      ['ポリシ「3.2.3 個人の認証」', 'ポリシ「3.2.3 個人の認証」 → cp:both#sec:3.2.3'],
      [
        '【ポリシ 4.2.1 本人性及び資格確認】',
        '【ポリシ 4.2.1 本人性及び資格確認】 → cp:both#sec:4.2.1',
      ],
      [
        '署名用CP 4.2.1及び認証用（人）CP 4.2.1',
        '署名用CP 4.2.1 → cp-sign#sec:4.2.1',
        '認証用（人）CP 4.2.1 → cp-auth#sec:4.2.1',
      ],
      ['手続規則第4条', '手続規則第4条 → rule-proc#art:4'],
      ['業務実施規則第4条', '業務実施規則第4条 → rule-impl#art:4'],
    ],
  ],
  [
    'a paper that holds no such place',
    'agenda -',
    [
      ['第4条', '第4条 → agenda?#art:4'],
      ['4.2.1', '4.2.1 → agenda?#sec:4.2.1'],
    ],
  ],
  [
    'names in a practice statement',
    'cps-root sec:1.5.4',
    [
      ['本CPSの4.1.1', '本CPSの4.1.1 → #sec:4.1.1'],
      ['CPS 4.1.1', 'CPS 4.1.1 → #sec:4.1.1'],
      ['CP 4.1.1', 'CP 4.1.1 → cp:both#sec:4.1.1'],
      ['本運用管理規程4.1.1', '本運用管理規程4.1.1 → #sec:4.1.1'],
    ],
  ],
  [
    'long names',
    'rule-proc art:4/p:1',
    [
      ['準拠性審査手続規則第4条', '準拠性審査手続規則第4条 → #art:4'],
      [
        '準拠性審査業務実施規則（以下「業務実施規則」という。）第4条第1項',
        '準拠性審査業務実施規則（以下「業務実施規則」という。）第4条第1項 → rule-impl#art:4/p:1',
      ],
      ['署名用CP（第1.6版）の3.2.3', '署名用CP（第1.6版）の3.2.3 → cp-sign#sec:3.2.3'],
      [
        '署名用CPの3.2.3及び4.2.1（1）から（3）まで',
        '署名用CPの3.2.3 → cp-sign#sec:3.2.3',
        '4.2.1（1）から（3）まで → cp-sign#sec:4.2.1/i:1..3',
      ],
      [
        '署名用CPの4.2.1（1）、（2）及び（3）',
        '署名用CPの4.2.1（1） → cp-sign#sec:4.2.1/i:1',
        '（2） → cp-sign#sec:4.2.1/i:2',
        '（3） → cp-sign#sec:4.2.1/i:3',
      ],
      [
        '署名用CPの4.2.1（1）又は認証用（人）CPの4.2.1（1）',
        '署名用CPの4.2.1（1） → cp-sign#sec:4.2.1/i:1',
        '認証用（人）CPの4.2.1（1） → cp-auth#sec:4.2.1/i:1',
      ],
      ['鍵預かり評価基準の4.1', '鍵預かり評価基準の4.1 → crit-kc#sec:4.1'],
    ],
  ],
  [
    'more names in a policy',
    'cp-sign sec:4.9.1',
    [
      ['CPSの4.1.1～4.1.3', 'CPSの4.1.1～4.1.3 → cps:any#sec:4.1.1..4.1.3'],
      ['CPS及び本CPの4.1.1', '本CPの4.1.1 → #sec:4.1.1'],
      ['署名用証明書ポリシ 4.1.1', '署名用証明書ポリシ 4.1.1 → #sec:4.1.1'],
      [
        '保健医療福祉分野PKI認証局署名用証明書ポリシ 4.1.1',
        '保健医療福祉分野PKI認証局署名用証明書ポリシ 4.1.1 → #sec:4.1.1',
      ],
      ['HPKI署名用CPの4.1.1', '署名用CPの4.1.1 → #sec:4.1.1'],
      ['認証用CPの4.1.1', '認証用CPの4.1.1 → cp-auth?#sec:4.1.1'],
      ['両CPの4.1.1', '両CPの4.1.1 → cp:both#sec:4.1.1'],
      ['当該CPSの4.1.1', 'CPSの4.1.1 → cps:any#sec:4.1.1'],
    ],
  ],
  [
    'rules in the wild',
    'rule-proc art:9/p:2',
    [
      ['規則第9条', '規則第9条 → ext:規則#art:9'],
      ['手続規則9条', '手続規則9条 → #art:9'],
      ['手続規則 第9条', '手続規則 第9条 → #art:9'],
      [
        '手続規則第4条（第2項を除く。）及び第5条',
        '手続規則第4条 → #art:4',
        '第2項 → #art:4/p:2',
        '第5条 → #art:5',
      ],
      ['手続規則様式第1号から第3号まで', '手続規則様式第1号から第3号まで → #form:1..3'],
      ['審査業務実施規則第4条', '審査業務実施規則第4条 → rule-impl#art:4'],
      ['本手続規則第4条', '第4条 → #art:4'],
    ],
  ],
  [
    'more names in an agenda',
    'agenda -',
    [
      ['ポリシ4.2.1（3）を', 'ポリシ4.2.1（3） → cp:both#sec:4.2.1/i:3'],
      ['認証用（人）CP 4.2.1（3）を', '認証用（人）CP 4.2.1（3） → cp-auth#sec:4.2.1/i:3'],
      [
        '署名用CP 4.2.1（3）及び認証用（人）CP 4.2.1（3）を',
        '署名用CP 4.2.1（3） → cp-sign#sec:4.2.1/i:3',
        '認証用（人）CP 4.2.1（3） → cp-auth#sec:4.2.1/i:3',
      ],
      [
        '【ポリシ4.2.1　本人性及び資格確認】（3）を',
        '【ポリシ4.2.1　本人性及び資格確認】（3） → cp:both#sec:4.2.1/i:3',
      ],
      [
        'ポリシ「4.2.1 本人性及び資格確認」（3）を',
        'ポリシ「4.2.1 本人性及び資格確認」（3） → cp:both#sec:4.2.1/i:3',
      ],
      ['署名用CP（別添1）、認証用（人）CP（別添2）', '別添1 → #sheet:1', '別添2 → #sheet:2'],
    ],
  ],
];

describe('Documents by their names', () => {
  describe.each(cases)('%s: %s', (_group, where, rows) => {
    it.each(rows)('%j', (text, ...references) => {
      expect(printed(where, readAt(where, text))).toEqual(references);
    });
  });
});
