import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/index.ts';
import { readReferences } from '../../src/reference/index.ts';

const front = (id: string, more: string) => `---\nid: ${id}\n${more}---\n\n`;
const rules = (id: string, body: string, more = '') =>
  parseDocument(`${id}.md`, `${front(id, `numbering: articles\n${more}`)}${body}`);
const policy = (id: string, body: string, more = '') =>
  parseDocument(`${id}.md`, `${front(id, `numbering: rfc3647\n${more}`)}${body}`);

/** Each reference of the first document: `第3条 → art:3: dangling no-place`. */
function statuses(...documents: readonly ReturnType<typeof parseDocument>[]): string[] {
  const [document] = documents;
  return readReferences(document!, documents).map(({ surface, notation, status, reason }) =>
    [`${surface} → ${notation.replace(`${document!.id}#`, '')}:`, status, reason]
      .filter((word) => word !== undefined)
      .join(' '),
  );
}

const ARTICLES = `# 倉庫規則

## 第1章　総則

### 第1条（目的）

この規則は、倉庫の使い方を定める。

### 第2条（区分）

区分は次のとおりとする。

- (1)　常温
- (2)　冷蔵
  - ア　上段
  - イ　下段

2　区分は毎年見直す。ただし、急ぐときはこの限りでない。

### 第2条の2（鍵）

鍵は二本とする。

## 第2章　雑則

### 第3条（細則）

`;

describe('What a reference of rules resolves to', () => {
  it.each<readonly [sentence: string, ...statuses: readonly string[]]>([
    ['第2条第1項第2号イによる。', '第2条第1項第2号イ → art:2/p:1/i:2/s:イ: resolved'],
    ['第2条第2号による。', '第2条第2号 → art:2/i:2: resolved'],
    ['第2条第3号による。', '第2条第3号 → art:2/i:3: dangling no-place'],
    ['第2条第2項ただし書による。', '第2条第2項ただし書 → art:2/p:2/proviso: resolved'],
    ['第2条第3項による。', '第2条第3項 → art:2/p:3: dangling no-place'],
    ['第1条から第3条までによる。', '第1条から第3条まで → art:1..3: resolved'],
    ['第1条から第9条までによる。', '第1条から第9条まで → art:1..9: dangling no-place'],
    ['第1条から前条までによる。', '第1条から前条まで → art:1..2_2: resolved'],
    ['前条による。', '前条 → art:2_2: resolved'],
    ['前々条による。', '前々条 → art:2: resolved'],
    ['前2条による。', '前2条 → art:2..2_2: resolved'],
    ['次条による。', '次条 → ?: dangling nothing-before'],
    ['前項による。', '前項 → ?: dangling nothing-before'],
    ['前章による。', '前章 → chap:1: resolved'],
    ['この章による。', 'この章 → chap:2: resolved'],
    ['第1章及び第3章による。', '第1章 → chap:1: resolved', '第3章 → chap:3: dangling no-place'],
    ['第2条第1項各号による。', '第2条第1項各号 → art:2/p:1/i:*: resolved'],
    ['第1条各号による。', '第1条各号 → art:1/i:*: dangling no-place'],
    ['別表第1による。', '別表第1 → annex:1: dangling no-place'],
    ['民法第1条による。', '民法第1条 → ext:民法#art:1: outside outside'],
    ['法第1条による。', '法第1条 → ext:法#art:1: ambiguous which-law'],
    ['改正前の第9条による。', '第9条 → art:9: not-checkable other-version'],
    ['旧第9条による。', '第9条 → art:9: not-checkable other-version'],
    ['資料2による。', '資料2 → handout:2: outside outside'],
  ])('%s', (sentence, ...expected) => {
    expect(statuses(rules('store', `${ARTICLES}${sentence}\n`))).toEqual(expected);
  });

  it('looks into the document that is named', () => {
    const other = rules('garden', '# 庭園規則\n\n## 第1条\n\n水をやる。\n', 'title: 庭園規則\n');
    const citing = rules('store', `${ARTICLES}庭園規則第1条及び第2条並びに第1条による。\n`);
    expect(statuses(citing, other)).toEqual([
      '庭園規則第1条 → garden#art:1: resolved',
      '第2条 → garden#art:2: dangling no-place',
      '第1条 → garden#art:1: resolved',
    ]);
    expect(statuses(citing)).toEqual([
      '庭園規則第1条 → ext:庭園規則#art:1: outside outside',
      '第2条 → ext:庭園規則#art:2: outside outside',
      '第1条 → ext:庭園規則#art:1: outside outside',
    ]);
  });

  it('leaves the revision history and former supplementary provisions to their versions', () => {
    const text = `${ARTICLES}以上とする。

## 附則

1　この規則は、四月一日から施行する。

2　前項の日までは、第9条による。

## 附則（令和2年1月1日改正）

1　改正後の規則は、公布の日から施行する。

2　前項の日の前の届出は、第9条による。

## 改定履歴

| 版 | 内容 |
| --- | --- |
| 2 | 第9条を削った。 |
`;
    expect(statuses(rules('store', text))).toEqual([
      '前項 → suppl/p:1: resolved',
      '第9条 → art:9: dangling no-place',
      '前項 → suppl~2/p:1: resolved',
      '第9条 → art:9: not-checkable other-version',
      '第9条 → art:9: not-checkable other-version',
    ]);
  });
});

const SECTIONS = `# 4 運用

## 4.1 申請

### 4.1.1 申請者

申請者は次の者とする。

- (1)　個人
- (2)　法人

### 4.1.2 方法

`;

describe('What a reference of a policy resolves to', () => {
  it.each<readonly [sentence: string, ...statuses: readonly string[]]>([
    ['4.1.1による。', '4.1.1 → sec:4.1.1: resolved'],
    ['4.1.1（2）による。', '4.1.1（2） → sec:4.1.1/i:2: resolved'],
    ['4.1.1（3）による。', '4.1.1（3） → sec:4.1.1/i:3: ambiguous item-or-note'],
    ['4.1.2（3）による。', '4.1.2 → sec:4.1.2: resolved'],
    ['4.1.1（1）から（2）までによる。', '4.1.1（1）から（2）まで → sec:4.1.1/i:1..2: resolved'],
    ['4.1.9による。', '4.1.9 → sec:4.1.9: dangling no-place'],
    ['4.1.1から4.1.2までによる。', '4.1.1から4.1.2まで → sec:4.1.1..4.1.2: resolved'],
    ['「4.1.1 申請者」による。', '「4.1.1 申請者」 → sec:4.1.1: resolved'],
    ['第4章及び第5章による。', '第4章 → sec:4: resolved', '第5章 → sec:5: dangling no-place'],
    ['第4章第1節による。', '第4章第1節 → sec:4.1: resolved'],
    ['前節による。', '前節 → sec:4.1.1: resolved'],
    ['次節による。', '次節 → ?: dangling nothing-before'],
    ['第3条による。', '第3条 → draft?#art:3: not-checkable which-document'],
    ['CPS 4.1による。', 'CPS 4.1 → cps:any#sec:4.1: outside outside'],
    ['RFC 5280 4.1による。', 'RFC 5280 4.1 → ext:RFC5280#4.1: outside outside'],
    [
      'see Section 4.1.1 and Section 4.8.',
      'Section 4.1.1 → sec:4.1.1: resolved',
      'Section 4.8 → sec:4.8: dangling no-place',
    ],
    ['See Section 4.8 of version 2.', 'Section 4.8 → sec:4.8: not-checkable other-version'],
    ['図9による。', '図9 → fig:9: not-checkable no-address'],
  ])('%s', (sentence, ...expected) => {
    expect(statuses(policy('draft', `${SECTIONS}${sentence}\n`))).toEqual(expected);
  });

  it('says that a number on two headings is ambiguous', () => {
    const text = `${SECTIONS}4.1.3による。\n\n### 4.1.3 甲\n\n一。\n\n### 4.1.3 乙\n\n二。\n`;
    expect(statuses(policy('draft', text))).toEqual([
      '4.1.3 → sec:4.1.3: ambiguous several-places',
    ]);
  });

  it('asks which document a sentence of a paper without numbers means', () => {
    const paper = parseDocument(
      'paper.md',
      `${front('paper', 'numbering: none\n')}4.1.1による。\n`,
    );
    expect(statuses(paper)).toEqual(['4.1.1 → paper?#sec:4.1.1: not-checkable which-document']);
    expect(statuses(paper, policy('draft', SECTIONS))).toEqual([
      '4.1.1 → paper?#sec:4.1.1: ambiguous which-document',
    ]);
  });

  it('takes 同条 over a sentence and a paragraph, within one clause', () => {
    const text = `${ARTICLES}第2条による。\n\n2　同条第2項も同じ。\n\n### 第4条\n\n同条による。\n`;
    expect(statuses(rules('store', text))).toEqual([
      '第2条 → art:2: resolved',
      '同条第2項 → art:2/p:2: resolved',
      '同条 → ?: dangling nothing-before',
    ]);
  });
});

describe('節 of each chapter', () => {
  const rules = parseDocument(
    'r.md',
    `---
id: r
numbering: articles
---

## 第1章　総則

### 第1節　通則

#### 第1条（目的）

第2章第2節、第1章第3節、本節、次節及び前節による。

### 第2節　雑則

#### 第2条（定義）

第1節による。

## 第2章　申請

### 第1節　通則

### 第2節　提出

#### 第3条（申請）

前節及び次節による。第1節による。
`,
  );

  it('is the one of the chapter that the sentence stands in, or that is named', () => {
    expect(
      readReferences(rules, [rules]).map(
        ({ surface, notation, status }) => `${surface} ${notation} ${status}`,
      ),
    ).toEqual([
      '第2章第2節 r#chap:2/sect:2 resolved',
      '第1章第3節 r#chap:1/sect:3 dangling',
      '本節 r#sect:1 resolved',
      '次節 r#sect:2 resolved',
      '前節 r#? dangling',
      '第1節 r#sect:1 resolved',
      '前節 r#sect:1~2 resolved',
      '次節 r#? dangling',
      '第1節 r#sect:1 resolved',
    ]);
  });

  it('leads to that clause', () => {
    const targets = readReferences(rules, [rules]).map(({ targets: [target] }) => target?.address);
    expect(targets).toEqual([
      'sect:2~2',
      undefined,
      'sect:1',
      'sect:2',
      undefined,
      'sect:1',
      'sect:1~2',
      undefined,
      'sect:1~2',
    ]);
  });
});

describe('A version named with the document', () => {
  const cited = policy('cp-sign', '# 1 A\n\n## 1.1 B\n\n本文。', 'version: "1.6"\n');
  const citing = (version: string) =>
    policy('cps-root', `# 1 A\n\n署名用CP ${version} 1.1に従う。`);

  it.each([
    ['第1.6版', 'resolved'],
    ['Ver.1.6の', 'resolved'],
    ['第1.5版', 'not-checkable other-version'],
    ['（第1.5版）', 'not-checkable other-version'],
  ])('%s: %s', (version, status) => {
    const [found] = statuses(citing(version), cited);
    expect(found?.split(': ')[1]).toBe(status);
  });
});

describe('An appendix whose heading prints a section number', () => {
  const document = policy(
    'cps',
    '# 9 Other\n\nSee Appendix A and Appendix B.\n\n# 10. Appendix A: Profiles\n\nText.',
  );

  it('is found by its letter', () => {
    expect(statuses(document)).toEqual([
      'Appendix A → app:A: resolved',
      'Appendix B → app:B: dangling no-place',
      'Appendix A → app:A: resolved',
    ]);
  });
});

describe('Paragraphs in a numbered list', () => {
  const document = rules(
    'rule',
    '# 第4条（申請）\n\n1. 甲に、次の書類を出す。\n    1. 申請書\n    2. 前号の写し\n2. 前項の書類。\n3. 第1項第2号の写し。第4項の書類。',
  );

  it('are what sentences count from', () => {
    expect(statuses(document)).toEqual([
      '前号 → art:4/p:1/i:1: resolved',
      '前項 → art:4/p:1: resolved',
      '第1項第2号 → art:4/p:1/i:2: resolved',
      '第4項 → art:4/p:4: dangling no-place',
    ]);
  });
});

describe('What prints no number', () => {
  it.each([
    ['paragraphs', '甲。\n\n乙。前項の甲。第2項の乙。', ['not-checkable', 'not-checkable']],
    [
      'items',
      '次の各号の者。第4条第2号の者。\n\n- 甲\n- 前号の乙\n',
      ['not-checkable', 'not-checkable', 'not-checkable'],
    ],
    ['nothing of it', '甲。前項の甲。第2項の乙。', ['dangling', 'dangling']],
  ])('cannot be checked: %s', (_, body, expected) => {
    const document = rules('rule', `# 第4条（申請）\n\n${body}`);
    expect(readReferences(document, [document]).map(({ status }) => status)).toEqual(expected);
  });

  it('is not looked for in a document without numbers', () => {
    const document = parseDocument('a.md', '# Funding\n\nSee Chapter 9 of this Policy.\n');
    const found = readReferences(document, [document]).map(({ status }) => status);
    expect(found).toEqual(['not-checkable']);
  });

  it('has nothing to count from outside of articles', () => {
    const document = parseDocument('a.md', '# 目的\n\n前項の甲。前条第2項及び第3号。\n');
    const found = readReferences(document, [document]).map(({ status }) => status);
    expect(found).toEqual(['not-checkable', 'not-checkable', 'not-checkable']);
  });
});

describe('A word for a kind of document', () => {
  const cited = rules('rule-b', '# 乙規則\n\n## 第1条\n\n甲。', 'title: 乙規則\n');

  it.each([
    [
      '個人情報の保護に関する法律（平成15年法律第57号。以下「法」という。）による。法第2条',
      'ext:個人情報の保護に関する法律#art:2',
      'outside',
    ],
    [
      '学校教育法(昭和22年法律第26号。以下「法」という。)による。法第2条',
      'ext:学校教育法#art:2',
      'outside',
    ],
    ['乙規則（以下「規則」という。）による。規則第1条', 'rule-b#art:1', 'resolved'],
    ['届出（以下「規則」という。）による。規則第1条', 'ext:規則#art:1', 'ambiguous'],
    ['法第2条', 'ext:法#art:2', 'ambiguous'],
  ])('means what the text defines: %s', (text, notation, status) => {
    const document = rules('rule-a', `# 甲規則\n\n## 第1条\n\n${text}`);
    const found = readReferences(document, [document, cited]).at(-1);
    expect([found?.notation, found?.status]).toEqual([notation, status]);
  });
});

describe('A section that was just named of another document', () => {
  it.each([
    [
      'Section 4.2 of the BRs. Each subsection of section 4.2 counts.',
      ['ext:BR#4.2', 'ext:BR#4.2'],
    ],
    ['Section 4.2.1 of the BRs; see section 4.2.', ['ext:BR#4.2.1', 'ext:BR#4.2']],
    ['Section 4.2 of the BRs; see section 4.3.', ['ext:BR#4.2', 'cps#sec:4.3']],
    ['Section 1.1 of the BRs; see section 1.1.', ['ext:BR#1.1', 'cps#sec:1.1']],
    ['Section 1.1.9 of the BRs; see section 1.1.9.', ['ext:BR#1.1.9', 'ext:BR#1.1.9']],
    // 1.2 would stand beside 1.1, which is here; and no other document is called this one.
    ['Section 1.2 of the BRs; see section 1.2.', ['ext:BR#1.2', 'cps#sec:1.2']],
    ['Section 4.2 of the BRs; see this section 4.2.', ['ext:BR#4.2', 'cps#sec:4.2']],
  ])('%s', (text, expected) => {
    const document = policy('cps', `# 1 A\n\n## 1.1 B\n\n${text}`);
    expect(readReferences(document, [document]).map(({ notation }) => notation)).toEqual(expected);
  });
});
