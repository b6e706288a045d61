import { describe, expect, it } from 'vitest';
import { duplicateDefinition } from '../../src/check/rules/duplicate-definition.ts';
import { undefinedAbbreviation } from '../../src/check/rules/undefined-abbreviation.ts';
import { unusedDefinition } from '../../src/check/rules/unused-definition.ts';
import { says } from './repository.ts';

/** A document with a table of definitions and a text after it. */
const defined = (rows: readonly (readonly [string, string])[], text: string) =>
  [
    '## 1.6 定義と略語',
    '',
    '| 用語 | 説明 |',
    '| - | - |',
    ...rows.map(([term, meaning]) => `| ${term} | ${meaning} |`),
    '',
    '## 2 本文',
    '',
    text,
    '',
  ].join('\n');

describe('undefined-abbreviation', () => {
  it.each([
    ['a row of the table', defined([['CRL（失効リスト）', '一覧']], 'CRLを公開する。')],
    ['the brackets of a term', defined([['失効リスト（CRL）', '一覧']], 'CRLを公開する。')],
    ['a list', '# 第2条（定義）\n\n- (1)　署名用CP　甲をいう。\n\n# 第3条\n\n署名用CP及びCP\n'],
    ['a list in English', '# Definitions\n\n**CRL**: A list.\n\n# Use\n\nThe CRL.\n'],
    ['introduced in Japanese', '失効リスト（以下「CRL」という。）。CRLは\n'],
    ['introduced in English', 'A Certificate Revocation List (CRL). Two CRLs.\n'],
    ['expanded behind', 'ARL（認証局失効リスト）を公開する。ARLは\n'],
    ['explained', 'RAとは、登録する者をいう。\n'],
    ['words that all know', 'PDF、ISO 17090、RFC 3647、URL、TLS\n'],
    [
      'no abbreviations',
      'It MUST NOT. HTTPS ON/OFF. TRUE. 第II部。A、B。X.509、SHA-256、PKCS#12\n',
    ],
    ['standards by number', 'EN 319 411、TS 102、FIPS 140-2\n'],
    ['code, addresses, identifiers', '`ABC` https://a.example/CRL CN=HPKI id-CRL CRLNumber\n'],
    ['capitals in a warning', 'USE OF THIS DOCUMENT IS AT YOUR RISK\n'],
    ['bytes of a fingerprint', '9F 8A B1 DE 82 と AB CD 01\n'],
    ['a contents in capitals', '- 2.3 TIME OR FREQUENCY\n- 3.1 NAMING\n'],
    ['headings and history', '# 6.1.4 CA公開鍵\n\n# 改定履歴\n\nHSMを追加\n'],
  ])('valid: %s', (_, source) => {
    expect(says(undefinedAbbreviation, source)).toEqual([]);
  });

  it('valid: words of a document that the definitions refer to', () => {
    const source =
      '# 第2条（用語）\n\nこの規則で使用する用語は、証明書ポリシの用語の例による。\n\n# 第3条\n\nCRLの\n';
    const other = { 'policies/b.md': defined([['CRL', '一覧']], '') };
    expect(says(undefinedAbbreviation, source, other)).toEqual([]);
    expect(says(undefinedAbbreviation, source)).toHaveLength(1);
  });

  it('invalid: one finding for each, at its first use', () => {
    expect(says(undefinedAbbreviation, 'ARLと**CRL**を公開する。\n\nCRLとARLsとCRL\n')).toEqual([
      '1:1 the abbreviation ARL is not explained (used 2 times)',
      '1:7 the abbreviation CRL is not explained (used 3 times)',
    ]);
  });
});

describe('unused-definition', () => {
  it.each([
    ['used in the text', defined([['加入者', '者']], '加入者は')],
    [
      'used in another definition',
      defined(
        [
          ['CRL', '一覧'],
          ['公開', 'CRLの公開'],
        ],
        '公開する。',
      ),
    ],
    ['used under its expansion', defined([['CP（証明書ポリシ）', '文書']], '証明書ポリシは')],
    ['used in full width', defined([['CRL', '一覧']], 'ＣＲＬは')],
    ['used in code', defined([['hcRole', '属性']], '`hcRole`')],
    [
      'a plural',
      '# Definitions\n\n**Relying Party**: A person.\n\n# Use\n\nRelying parties rely.\n',
    ],
    [
      'a list of references',
      '## 1.6 Definitions\n\n### 1.6.3 References\n\nRFC 5280: A profile.\n',
    ],
  ])('valid: %s', (_, source) => {
    expect(says(unusedDefinition, source)).toEqual([]);
  });

  it.each([
    [
      'a row',
      defined([['HSM', 'HSMをいう']], '暗号装置'),
      ['5:3 "HSM" is defined but not used elsewhere in this document'],
    ],
    [
      'only inside a longer word',
      defined([['CP', '文書']], 'CPSの'),
      ['5:3 "CP" is defined but not used elsewhere in this document'],
    ],
    [
      'an item',
      '# 第2条（定義）\n\n- (1)　担当室　何とか室をいう。\n',
      ['3:7 "担当室" is defined but not used elsewhere in this document'],
    ],
    [
      'とは',
      '# 第2条（定義）\n\n2　「電子署名法」とは、法律をいう。\n',
      ['3:4 "電子署名法" is defined but not used elsewhere in this document'],
    ],
    [
      'only in the history',
      `${defined([['HSM', '装置']], '')}\n# 改定履歴\n\nHSM\n`,
      ['5:3 "HSM" is defined but not used elsewhere in this document'],
    ],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(unusedDefinition, source)).toEqual(expected);
  });
});

describe('duplicate-definition', () => {
  it.each([
    [
      'introduced in the text, explained in the table',
      `本文（以下「CRL」という。）。\n\n${defined([['CRL', '一覧']], '')}`,
    ],
    [
      'for one article each',
      '（以下この条において「甲」という。）\n\n# 第2条\n\n（以下この条において「甲」という。）\n',
    ],
    [
      'a form with parties of its own',
      '# 第1条\n\n（以下「甲」という。）\n\n# 様式第1号\n\n（以下「甲」という。）\n',
    ],
    [
      'abbreviations and definitions',
      '# Definitions\n\n**CAA**: A record.\n\n# Acronyms\n\n| Acronym | Meaning |\n| - | - |\n| CAA | Authorization |\n',
    ],
  ])('valid: %s', (_, source) => {
    expect(says(duplicateDefinition, source)).toEqual([]);
  });

  it.each([
    [
      'two rows',
      defined(
        [
          ['認証局', '甲'],
          ['加入者', '乙'],
          ['認証局', '丙'],
        ],
        '',
      ),
      ['7:3 "認証局" is defined on line 5 too'],
    ],
    [
      'one of them in full width',
      defined(
        [
          ['CRL', '甲'],
          ['ＣＲＬ', '乙'],
        ],
        '',
      ),
      ['6:3 "ＣＲＬ" is defined on line 5 too'],
    ],
    [
      'two texts',
      '甲（以下「本CP」という。）\n\n乙（以下、「本CP」という。）\n',
      ['3:7 "本CP" is defined on line 1 too'],
    ],
    [
      'in English',
      'The policy (the "CP").\n\nThe plan (hereinafter the "CP").\n',
      ['3:28 "CP" is defined on line 1 too'],
    ],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(duplicateDefinition, source)).toEqual(expected);
  });
});
