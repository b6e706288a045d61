import { describe, expect, it } from 'vitest';
import { comparisonTable, noteText } from '../../../src/render/comparison/index.ts';
import { redlineOf, rowsOf } from './rows.ts';

const ARTICLE = '### 第6条（申請）\n\n';
const HEADING = ['第6条（申請）', '第6条（申請）'];

/** A body before and after, and the rows below the heading of its article. */
const BODIES: [string, string, string, [string, string][]][] = [
  [
    'marks a replaced word on both sides',
    '認証局は、申請書を事務局に提出する。',
    '認証局は、申請書を審査課に提出する。',
    [['認証局は、申請書を{審査課}に提出する。', '認証局は、申請書を{事務局}に提出する。']],
  ],
  [
    'marks an added proviso on the side that has it',
    '確認は、対面により行う。',
    '確認は、対面により行う。ただし、急を要するときは、この限りでない。',
    [
      [
        '確認は、対面により行う。{ただし、急を要するときは、この限りでない。}',
        '確認は、対面により行う。',
      ],
    ],
  ],
  [
    'compresses two paragraphs to 2・3 and names no first paragraph',
    '一項の文である。\n\n2　二項の文である。\n\n3　三項の文である。\n\n4　期間は、30日とする。',
    '一項の文である。\n\n2　二項の文である。\n\n3　三項の文である。\n\n4　期間は、14日とする。',
    [
      ['（略）\n2・3　（略）', '（略）\n2・3　（略）'],
      ['4　期間は、{14日}とする。', '4　期間は、{30日}とする。'],
    ],
  ],
  [
    'compresses items to (1)～(3) and faces a new one with （新設）',
    '次の書類を添える。\n\n- (1)　規程\n- (2)　組織図\n- (3)　名簿',
    '次の書類を添える。\n\n- (1)　規程\n- (2)　組織図\n- (3)　名簿\n- (4)　監査の計画書',
    [
      ['（略）', '（略）'],
      ['  (1)～(3)　（略）', '  (1)～(3)　（略）'],
      ['  {(4)　監査の計画書}', '  （新設）'],
    ],
  ],
  [
    'faces a deleted item with （削る） and doubles the label of one that was renumbered',
    '次の書類を添える。\n\n- (1)　規程の写し\n- (2)　組織図及び人員の表',
    '次の書類を添える。\n\n- (1)　組織図及び人員の表',
    [
      ['（略）', '（略）'],
      ['  （削る）', '  {(1)　規程の写し}'],
      ['  {{(1)}}　組織図及び人員の表', '  {{(2)}}　組織図及び人員の表'],
    ],
  ],
  [
    'shows the item above a sub-item that changes',
    '次のとおり。\n\n- (1)　免許証\n  - ア　原本\n  - イ　戸籍の謄本を2通\n- (2)　住民票',
    '次のとおり。\n\n- (1)　免許証\n  - ア　原本\n  - イ　戸籍の謄本を3通\n- (2)　住民票',
    [
      ['（略）', '（略）'],
      ['  (1)　（略）', '  (1)　（略）'],
      ['    ア　（略）', '    ア　（略）'],
      ['    イ　戸籍の謄本を{3通}', '    イ　戸籍の謄本を{2通}'],
      ['  (2)　（略）', '  (2)　（略）'],
    ],
  ],
  [
    'keeps the label of an item whose text is replaced whole',
    '次のとおり。\n\n- (1)　規程\n- (2)　役員及び職員の名簿',
    '次のとおり。\n\n- (1)　規程\n- (2)　CPS',
    [
      ['（略）', '（略）'],
      ['  (1)　（略）', '  (1)　（略）'],
      ['  (2)　{CPS}', '  (2)　{役員及び職員の名簿}'],
    ],
  ],
  [
    'numbers ordered items as each version counts them',
    '1. 申請\n2. 審査の実施\n3. 通知',
    '1. 申請\n2. 受付の記録\n3. 審査の実施\n4. 通知',
    [
      ['  1.　（略）', '  1.　（略）'],
      ['  {2.} {受付の記録}', '  （新設）'],
      ['  3.・4.　（略）', '  2.・3.　（略）'],
    ],
  ],
  [
    'writes a changed link target behind the words of both sides',
    '[要領](https://example.jp/a)による。',
    '[要領](https://example.jp/b)による。',
    [['要領{〔https://example.jp/b〕}による。', '要領{〔https://example.jp/a〕}による。']],
  ],
  [
    'says of a split that no wording changed',
    '登録局は、申請を受け付ける。発行局は、証明書を発行する。検証者は、証明書を確かめる。',
    '登録局は、申請を受け付ける。\n\n発行局は、証明書を発行する。検証者は、証明書を確かめる。',
    [
      [
        '登録局は、申請を受け付ける。\n発行局は、証明書を発行する。検証者は、証明書を確かめる。\n（段落の分割又は結合）',
        '登録局は、申請を受け付ける。発行局は、証明書を発行する。検証者は、証明書を確かめる。',
      ],
    ],
  ],
  [
    'says what changes in formatting only',
    '**理由**を付す。',
    '理由を付す。',
    [['（書式のみの変更）', '（書式のみの変更）']],
  ],
  [
    'does not mark formatting beside a changed word',
    '**理由**を付す。期間は、30日とする。',
    '理由を付す。期間は、14日とする。',
    [['理由を付す。期間は、{14日}とする。', '理由を付す。期間は、{30日}とする。']],
  ],
  [
    'says what changes in line ends only',
    'Keys are\nkept safe.',
    'Keys\nare kept safe.',
    [['（空白及び改行のみの変更）', '（空白及び改行のみの変更）']],
  ],
  [
    'keeps the head and the caption of a table and compresses its rows',
    '表1　領域\n\n| 名 | 値 |\n| - | - |\n| a | 1 |\n| b | 2 |\n| c | 3 |',
    '表1　領域\n\n| 名 | 値 |\n| - | - |\n| a | 1 |\n| b | 2 |\n| c | 4 |\n| d | 5 |',
    [
      ['表1　領域', '表1　領域'],
      ['名 | 値\n（略）\nc | {4}\n{d} | {5}', '名 | 値\n（略）\nc | {3}\n（新設）'],
    ],
  ],
  [
    'marks the cells of a new column',
    '| 名 | 値 |\n| - | - |\n| a | 1 |',
    '| 名 | 値 | 備考 |\n| - | - | - |\n| a | 1 | 要 |',
    [['名 | 値 | {備考}\na | 1 | {要}', '名 | 値\na | 1']],
  ],
  [
    'compares code line by line',
    '```\none\ntwo\nthree\n```',
    '```\none\n2\nthree\n```',
    [['（略）\n{2}\n（略）', '（略）\n{two}\n（略）']],
  ],
];

describe('comparisonTable', () => {
  it.each(BODIES)('%s', (_, old, now, rows) => {
    expect(rowsOf(ARTICLE + old, ARTICLE + now)).toEqual([HEADING, ...rows]);
  });

  it('leaves clauses out that do not change', () => {
    const rows = rowsOf(
      '# 1 甲\n\n文。\n\n# 2 乙\n\n期間は30日。',
      '# 1 甲\n\n文。\n\n# 2 乙\n\n期間は14日。',
    );
    expect(rows).toEqual([
      ['2 乙', '2 乙'],
      ['期間は{14日}。', '期間は{30日}。'],
    ]);
    expect(rowsOf('# 1 甲\n\n文。', '# 1 甲\n\n文。')).toEqual([]);
  });

  it('faces whole clauses with （新設） and （削る）', () => {
    const old = '# 1 概要\n\n本文である。\n\n# 2 旧方式の鍵の一覧\n\n鍵の一覧を提出する。';
    const now = '# 1 概要\n\n本文である。\n\n# 3 電子申請の受付\n\nオンラインで受け付ける。';
    expect(rowsOf(old, now)).toEqual([
      ['（削る）', '{2 旧方式の鍵の一覧}\n{鍵の一覧を提出する。}'],
      ['{3 電子申請の受付}\n{オンラインで受け付ける。}', '（新設）'],
    ]);
  });

  it('doubles the label of a renumbered clause and leaves its text out', () => {
    const rows = rowsOf('# 2 失効\n\n理由による。', '# 3 失効\n\n理由による。');
    expect(rows).toEqual([
      ['{{3}} 失効', '{{2}} 失効'],
      ['（略）', '（略）'],
    ]);
  });

  it('notes both places of a clause that moved', () => {
    const part = (title: string) => `# ${title}\n\n${title}に関する定めは、次のとおりとする。\n\n`;
    const rows = rowsOf(
      part('申請') + part('審査') + part('通知'),
      part('審査') + part('通知') + part('申請'),
    );
    expect(rows).toEqual([
      ['（申請へ移動）', '申請'],
      ['申請\n（申請から移動）', '申請'],
      ['（略）', '（略）'],
    ]);
  });

  it('notes both places of a paragraph that moved, and does not mark its words', () => {
    const moved = '監査の結果は、終了した日から30日以内に会議へ報告しなければならない。';
    const rows = rowsOf(
      `# 1 甲\n\n甲の文である。\n\n${moved}\n\n# 2 乙\n\n乙の文である。`,
      `# 1 甲\n\n甲の文である。\n\n# 2 乙\n\n乙の文である。\n\n${moved}`,
    );
    expect(rows).toEqual([
      ['1 甲', '1 甲'],
      ['（略）', '（略）'],
      ['（2へ移動）', moved],
      ['2 乙', '2 乙'],
      ['（略）', '（略）'],
      [moved, '（1から移動）'],
    ]);
  });

  it('shows the lines of the front matter that change', () => {
    const front = (version: string) => `---\nid: cp\nversion: "${version}"\n---\n`;
    expect(rowsOf(front('1'), front('2'))).toEqual([
      ['（書誌事項）', '（書誌事項）'],
      ['（略）\nversion: "{2}"', '（略）\nversion: "{1}"'],
    ]);
  });

  it('writes out what does not change where asked to', () => {
    const rows = rowsOf('# 1 甲\n\n文。\n\n期間は30日。', '# 1 甲\n\n文。\n\n期間は14日。', {
      context: 'full',
    });
    expect(rows).toEqual([
      ['1 甲', '1 甲'],
      ['文。', '文。'],
      ['期間は{14日}。', '期間は{30日}。'],
    ]);
  });

  it('names the clause of each row and where a clause begins', () => {
    const { rows } = comparisonTable(
      redlineOf('# 1 甲\n\n30日。\n\n# 2 乙\n\n1回。', '# 1 甲\n\n14日。\n\n# 2 乙\n\n2回。'),
    );
    expect(rows.map(({ address, begins, kind }) => [address, begins, kind])).toEqual([
      ['sec:1', true, 'heading'],
      ['sec:1', false, 'changed'],
      ['sec:2', true, 'heading'],
      ['sec:2', false, 'changed'],
    ]);
  });
});

describe('changed targets', () => {
  const CASES: [string, string, string, string][] = [
    [
      'a place that new words name by number is not said',
      '手続は[1.2](#12-a)による',
      '手続は[3.4](#34-b)による',
      '手続は{3.4}による',
    ],
    [
      'nor is one that words name of which some are new',
      '手続は[本節 1.2](#12-a)による',
      '手続は[本節 3.4](#34-b)による',
      '手続は本節 {3.4}による',
    ],
    [
      'a place that the words do not name is',
      '手続は[1.2](#12-a)による',
      '手続は[3.4](#99-b)による',
      '手続は{3.4}{〔#99-b〕}による',
    ],
    [
      'the same words to another place',
      '手続は[1.2](#12-a)による',
      '手続は[1.2](#34-b)による',
      '手続は1.2{〔#34-b〕}による',
    ],
    [
      'a target that is the words',
      '申請の受付及び審査の手続の詳細は、甲による',
      '申請の受付及び審査の手続の詳細は、<https://example.jp/>による',
      '申請の受付及び審査の手続の詳細は、{https://example.jp/}による',
    ],
  ];
  it.each(CASES)('%s', (_, old, now, expected) => {
    expect(rowsOf(`# 1 甲\n\n${old}`, `# 1 甲\n\n${now}`)[1]?.[0]).toBe(expected);
  });
});

describe('noteText', () => {
  const note = { kind: 'note', note: 'omitted', level: 0 } as const;
  it.each([
    [{ ...note }, '（略）', '(Omitted)'],
    [{ ...note, labels: ['2'] }, '2　（略）', '2 (Omitted)'],
    [{ ...note, labels: ['2', '3'] }, '2・3　（略）', '2, 3 (Omitted)'],
    [{ ...note, labels: ['2', '3', '4'] }, '2～4　（略）', '2–4 (Omitted)'],
    [{ ...note, note: 'moved-to', place: '第5条' }, '（第5条へ移動）', '(Moved to 第5条)'],
    [{ ...note, note: 'new' }, '（新設）', '(New)'],
  ] as const)('of %j', (given, ja, en) => {
    expect([noteText(given, 'ja'), noteText(given, 'en')]).toEqual([ja, en]);
  });
});
