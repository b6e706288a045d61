import { describe, expect, it } from 'vitest';
import { absentAttachment } from '../../src/check/rules/absent-attachment.ts';
import { ambiguousReference } from '../../src/check/rules/ambiguous-reference.ts';
import { danglingReference } from '../../src/check/rules/dangling-reference.ts';
import { linkText } from '../../src/check/rules/link-text.ts';
import { referenceTitle } from '../../src/check/rules/reference-title.ts';
import { referenceToNothing } from '../../src/check/rules/reference-to-nothing.ts';
import { selfReference } from '../../src/check/rules/self-reference.ts';
import { repositoryOf, says } from './repository.ts';

/** A small policy; `body` is the text of 4.9.2. */
const policy = (body: string) => `---
id: cp-test
title: 試験用証明書ポリシ
numbering: rfc3647
---

# 改定履歴

| 版数 | 内容 |
| --- | --- |
| 第1.0版 | 「4.9.9 旧い条項」を削った。 |

# 4 運用

## 4.9 失効

### 4.9.1 証明書失効の要件

- (1)　鍵の危殆化
- (2)　資格の喪失

表4.9.1　失効の事由

| 事由 | 期間 |
| --- | --- |
| 危殆化 | 直ちに |

### 4.9.2 失効の申請者

${body}

### 4.9.3 失効の手続

規定しない。
`;

/** Rules of two articles; `body` is the second paragraph of the second. */
const rules = (body: string) => `---
id: rule-test
title: 試験規則
numbering: articles
---

## 第1条（目的）

この規則は、手続を定める。

## 第2条（申請）

申請者は、様式第1号による申請書を提出する。

2　${body}

## 様式第1号（第2条関係）

申請書
`;

const LINE = 30;

describe('dangling-reference', () => {
  it.each([
    ['a section that is there', policy('4.9.1による。')],
    ['what history says of another version', policy('別に定める。')],
    ['a former place', policy('改正前の4.9.9による。')],
    ['words in quotation marks', policy('申請書に「第4.9.9節により申請する」と記す。')],
    ['another publication', policy('RFC 5280 4.2.1.3による。')],
    ['前項 in the second paragraph', rules('前項の申請書は、正副2部とする。')],
    [
      'a paragraph and an article before',
      rules('前条の目的に照らし、第2条第1項の申請を審査する。'),
    ],
  ])('valid: %s', (_, source) => {
    expect(says(danglingReference, source)).toEqual([]);
  });

  it.each([
    [
      'a section that is not there',
      policy('4.9.4による。'),
      [`${LINE}:1 "4.9.4" names sec:4.9.4, which cp-test does not have`],
    ],
    [
      'across a soft line break',
      policy('手続は、本CP「4.9.4\n失効の期間」による。'),
      [`${LINE}:5 "本CP「4.9.4 失効の期間」" names sec:4.9.4, which cp-test does not have`],
    ],
    [
      'the far end of a range',
      policy('4.9.1から4.9.7までによる。'),
      [`${LINE}:1 "4.9.1から4.9.7まで" names sec:4.9.1..4.9.7, which cp-test does not have`],
    ],
    [
      'an article, a paragraph, an item',
      rules('第5条、第2条第3項及び第1条第1項第1号による。'),
      [
        '15:3 "第5条" names art:5, which rule-test does not have',
        '15:7 "第2条第3項" names art:2/p:3, which rule-test does not have',
        '15:15 "第1条第1項第1号" names art:1/p:1/i:1, which rule-test does not have',
      ],
    ],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(danglingReference, source)).toEqual(expected);
  });

  it('says what a paragraph without one before it cannot count from', () => {
    const source = rules('別に定める。').replace('申請者は、様式', '前項の申請者は、様式');
    expect(says(danglingReference, source)).toEqual([
      '13:1 "前項" counts from a place that has none before or after it',
    ]);
  });

  it('suggests where the title stands now', () => {
    const repository = repositoryOf({ 'policies/a.md': policy('「4.9.7 失効の手続」による。') });
    const [document] = repository.documents;
    const [problem] = danglingReference.check(document!, repository);
    expect(problem?.hint.ja).toBe('4.9.3 失効の手続 のことか。');
  });
});

describe('absent-attachment', () => {
  it.each([
    ['a table with a caption', policy('表4.9.1に掲げる。')],
    ['a form', rules('様式第1号を用いる。')],
  ])('valid: %s', (_, source) => {
    expect(says(absentAttachment, source)).toEqual([]);
  });

  it.each([
    ['a table', policy('表4.9.2に掲げる。'), [`${LINE}:1 cp-test has no "表4.9.2"`]],
    ['a form', rules('様式第2号を用いる。'), ['15:3 rule-test has no "様式第2号"']],
    ['an annex', rules('別表第1に掲げる。'), ['15:3 rule-test has no "別表第1"']],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(absentAttachment, source)).toEqual(expected);
  });
});

describe('ambiguous-reference', () => {
  it.each([
    ['an item that is there', policy('4.9.1（2）に当たる。')],
    ['a note behind a section without items', policy('4.9.3（1）に当たる。')],
    ['a statute by its name', policy('電子署名法第2条第1項に定める。')],
  ])('valid: %s', (_, source) => {
    expect(says(ambiguousReference, source)).toEqual([]);
  });

  it.each([
    [
      'an item or a note',
      policy('4.9.1（5）に当たる。'),
      [`${LINE}:1 "4.9.1（5）" could be cp-test#sec:4.9.1`],
    ],
    [
      'a law that is not named',
      policy('法第3条による。'),
      [`${LINE}:1 "法第3条" could be of any document`],
    ],
    [
      'an article in a document of sections',
      policy('第2条第1項による。'),
      [`${LINE}:1 "第2条第1項" could be rule-test#art:2/p:1`],
    ],
  ])('invalid: %s', (_, source, expected) => {
    const others = { 'policies/b.md': rules('別に定める。') };
    expect(says(ambiguousReference, source, others)).toEqual(expected);
  });
});

describe('self-reference', () => {
  it.each([
    ['another clause', policy('4.9.1による。')],
    ['one of its items', policy('別に定める。').replace('鍵の危殆化', '4.9.1（2）の喪失')],
    ['a word for itself', policy('本節の手続による。')],
    ['this section with its number', policy('See this Section 4.9.2.')],
  ])('valid: %s', (_, source) => {
    expect(says(selfReference, source)).toEqual([]);
  });

  it('invalid: its own number', () => {
    expect(says(selfReference, policy('4.9.2に定める者が行う。'))).toEqual([
      `${LINE}:1 "4.9.2" is the clause that it stands in`,
    ]);
  });
});

describe('reference-to-nothing', () => {
  it.each([
    ['a clause that says something', '4.9.1による。'],
    ['an entry of a table of contents', '- 4.9.3 失効の手続\n- 4.9.3 失効の手続 …… 12\n'],
  ])('valid: %s', (_, body) => {
    expect(says(referenceToNothing, policy(body))).toEqual([]);
  });

  it.each([
    ['規定しない。', '4.9.3による。', '4.9.3'],
    ['No stipulation.', 'See Section 4.9.3.', 'Section 4.9.3'],
    ['**No Stipulation**', '§ 4.9.3', '§ 4.9.3'],
  ])('invalid: %s', (nothing, body, surface) => {
    const source = policy(body).replace('規定しない。', nothing);
    expect(says(referenceToNothing, source)).toEqual([
      expect.stringContaining(`"${surface}" is a clause that stipulates nothing`),
    ]);
  });
});

describe('reference-title', () => {
  const check = (body: string) => {
    const repository = repositoryOf({ 'policies/a.md': policy(body) });
    return referenceTitle
      .check(repository.documents[0]!, repository)
      .map(({ message, severity, fix }) => [message.en, severity, fix?.[0]?.text]);
  };

  it.each([
    ['the heading', '「4.9.1 証明書失効の要件」による。'],
    ['two blanks', '「4.9.1　 証明書失効の要件」による。'],
    ['no title', '「4.9.1」による。'],
    ['capitals', 'See Section 4.9.2 "失効の申請者".'],
  ])('valid: %s', (_, body) => {
    expect(check(body)).toEqual([]);
  });

  it('invalid: a title that differs by a particle is a warning, and the fix writes the heading', () => {
    expect(check('「4.9.1 証明書の失効の要件」による。')).toEqual([
      [
        'the quoted title "証明書の失効の要件" is not the heading "証明書失効の要件"',
        'warning',
        '証明書失効の要件',
      ],
    ]);
  });

  it('invalid: the title of another clause is an error that nobody but a person can put right', () => {
    expect(check('「4.9.1 失効の手続」による。')).toEqual([
      ['the quoted title "失効の手続" is not the heading "証明書失効の要件"', 'error', undefined],
    ]);
  });

  it('invalid: the title in a link', () => {
    expect(check('[Section 4.9.1 - Reasons](#491-証明書失効の要件)')).toEqual([
      [
        'the quoted title "Reasons" is not the heading "証明書失効の要件"',
        'error',
        '証明書失効の要件',
      ],
    ]);
  });
});

describe('link-text', () => {
  it.each([
    ['the same place', '[Section 4.9.1](#491-証明書失効の要件)'],
    ['an item of it', '[Section 4.9.1 (2)](#491-証明書失効の要件)'],
    ['another site', '[RFC 5280](https://www.rfc-editor.org/rfc/rfc5280)'],
    ['a link without a number', '[事由](#491-証明書失効の要件)'],
  ])('valid: %s', (_, body) => {
    expect(says(linkText, policy(body))).toEqual([]);
  });

  it.each([
    [
      'another clause',
      '[Section 4.9.3](#491-証明書失効の要件)',
      'names cp-test#sec:4.9.3, but the link leads to cp-test#sec:4.9.1',
    ],
    [
      'one of several numbers',
      'Sections [4.9.1](#491-証明書失効の要件) and [4.9.3](#491-証明書失効の要件)',
      '"4.9.3" names cp-test#sec:4.9.3, but the link leads to cp-test#sec:4.9.1',
    ],
    [
      'another RFC',
      '[RFC 5280](https://www.rfc-editor.org/rfc/rfc6960)',
      'names ext:RFC5280, but the link leads to RFC 6960',
    ],
  ])('invalid: %s', (_, body, expected) => {
    expect(says(linkText, policy(body))).toEqual([expect.stringContaining(expected)]);
  });
});

describe('portions and marks', () => {
  it.each([
    [
      'a proviso that is there',
      '正副を添える。ただし、軽微なものは、この限りでない。',
      '前項ただし書の軽微なものは、別に定める。',
      [],
    ],
    ['no proviso', '正副を添える。', '前項ただし書の軽微なものは、別に定める。', ['前項ただし書']],
    [
      'a second sentence',
      '正副を添える。この場合において、副本は写しとする。',
      '前項後段の写しは、返さない。',
      [],
    ],
    ['one sentence', '正副を添える。', '前項後段の写しは、返さない。', ['前項後段']],
  ])('%s', (_, first, second, expected) => {
    const source = `---\nid: r\nnumbering: articles\n---\n\n## 第1条（添付）\n\n${first}\n\n2　${second}\n`;
    expect(says(danglingReference, source)).toEqual(
      expected.map((surface) =>
        expect.stringContaining(
          `"${surface}" names a proviso or second sentence that is not there`,
        ),
      ),
    );
  });

  it('a reference marked by hand breaks like any other', () => {
    const body = '郵送の場合と同様に確かめる。<!-- kaitei: see sec:4.9.1/i:2 sec:4.9.1/i:9 -->';
    expect(says(danglingReference, policy(body))).toEqual([
      `${LINE}:46 "sec:4.9.1/i:9" names sec:4.9.1/i:9, which cp-test does not have`,
    ]);
    const misspelt = '同様に確かめる。<!-- kaitei: see cp-tset#sec:4.9.1 -->';
    expect(says(danglingReference, policy(misspelt))).toEqual([
      `${LINE}:26 "cp-tset#sec:4.9.1" names sec:4.9.1, which cp-tset does not have`,
    ]);
  });
});
