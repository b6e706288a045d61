import { describe, expect, it } from 'vitest';
import { termConsistency } from '../../src/check/rules/term-consistency.ts';
import { fixed } from './fixed.ts';
import { says } from './repository.ts';

describe('term-consistency', () => {
  it.each([
    ['one form', 'サーバとユーザ、ポリシ。\n'],
    ['compounds of the same form', 'サーバ、メールサーバ、サーバ証明書。\n'],
    ['other words', 'ユーザーとユーザビリティ。モニターでモニタリング。\n'],
    ['names of documents', 'ポリシ、情報セキュリティポリシー。\n'],
    ['titles', 'サーバ。「サーバー管理規程」、『サーバー』による。\n'],
    ['addresses and code', 'email、`e-mail`、https://a.example/e-mail\n'],
    ['a quotation', 'サーバ\n\n> サーバー\n'],
    ['the revision history', '本CPの改訂\n\n# 改定履歴\n\n本CPの改定\n'],
    ['amending something else', '本CPの改訂。電子署名法の改正、証明書ポリシの改定、報酬の改定。\n'],
    ['names of the history', '本CPを改訂する。本CPの改定履歴、本CPの改定日。\n'],
    ['different things', '準拠性監査と準拠性審査。\n'],
    ['adverbs and verbs', '及び、に従って、したがって、合致し、致しかたない\n'],
    ['a sentence that begins with また', '又は甲。またはじめに乙。\n'],
  ])('valid: %s', (_, source) => {
    expect(says(termConsistency, source)).toEqual([]);
  });

  it.each([
    [
      'a long-vowel mark',
      '# 1 甲\n\nサーバ、サーバ、サーバ。サーバーを\n',
      ['3:13 "サーバー" stands in 1 places, "サーバ" in 3'],
      '# 1 甲\n\nサーバ、サーバ、サーバ。サーバを\n',
    ],
    [
      'the shorter form',
      'ポリシー、ポリシー、ポリシー、**ポリシ**\n',
      ['1:18 "ポリシ" stands in 1 places, "ポリシー" in 3'],
      'ポリシー、ポリシー、ポリシー、**ポリシー**\n',
    ],
    [
      'as many of both',
      'ユーザ、ユーザー\n',
      ['1:5 "ユーザー" stands in 1 places, "ユーザ" in 1'],
      'ユーザ、ユーザー\n',
    ],
    [
      'the word for amending',
      '# 1 改訂\n\n本CPの改定は会議が決め、本CPを改定したときは公表する。\n',
      ['1:5 "改訂" stands in 1 places, "改定" in 2'],
      undefined,
    ],
    [
      '公用文',
      '甲又は乙、丙又は丁、戊又は己。または庚、および辛\n',
      ['1:16 "または" stands in 1 places, "又は" in 3'],
      '甲又は乙、丙又は丁、戊又は己。又は庚、および辛\n',
    ],
    [
      'three forms',
      'インタフェース、インタフェース、インタフェース、インターフェース、インターフェイス\n',
      [
        '1:25 "インターフェース" stands in 1 places, "インタフェース" in 3',
        '1:34 "インターフェイス" stands in 1 places, "インタフェース" in 3',
      ],
      'インタフェース、インタフェース、インタフェース、インタフェース、インタフェース\n',
    ],
    [
      'English spellings, capitals kept',
      'email, email, email. E-mail\n',
      ['1:22 "e-mail" stands in 1 places, "email" in 3'],
      'email, email, email. Email\n',
    ],
    [
      'a defined term in small letters',
      'A Relying Party. Relying Parties of the relying party.\n',
      ['1:41 "relying party" stands in 1 places, "Relying Party" in 2'],
      undefined,
    ],
  ])('invalid: %s', (_, source, expected, after) => {
    expect(says(termConsistency, source)).toEqual(expected);
    expect(fixed(termConsistency, source)).toBe(after ?? source);
  });

  it('leaves headings, which other clauses cite, to a person', () => {
    const source = '# サーバー\n\nサーバ、サーバ、サーバ、サーバ、サーバ、サーバー\n';
    expect(says(termConsistency, source)).toEqual([
      '1:3 "サーバー" stands in 2 places, "サーバ" in 5',
    ]);
    expect(fixed(termConsistency, source)).toBe(
      '# サーバー\n\nサーバ、サーバ、サーバ、サーバ、サーバ、サーバ\n',
    );
  });
});
