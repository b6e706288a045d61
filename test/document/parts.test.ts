import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/index.ts';

function parts(source: string) {
  return parseDocument('a.md', source).clauses.flatMap((clause) =>
    clause.parts.map((part) => [part.address, part.label]),
  );
}

describe('items of RFC 3647 documents', () => {
  it.each([
    [
      '(1)',
      '# 4.2 申請\n\n- (1)　署名\n- (2)　暗号\n',
      [
        ['sec:4.2/i:1', '(1)'],
        ['sec:4.2/i:2', '(2)'],
      ],
    ],
    [
      'full width',
      '# 4.2 申請\n\n- （１）　署名\n- （１の２）　暗号\n',
      [
        ['sec:4.2/i:1', '（１）'],
        ['sec:4.2/i:1_2', '（１の２）'],
      ],
    ],
    [
      'circled digits',
      '# 4.2 申請\n\n- ①　署名\n- ⑳暗号\n',
      [
        ['sec:4.2/i:1', '①'],
        ['sec:4.2/i:20', '⑳'],
      ],
    ],
    [
      'kanji numerals',
      '# 4.2 申請\n\n- 一　署名\n- 二の二　暗号\n- 第三号 鍵\n',
      [
        ['sec:4.2/i:1', '一'],
        ['sec:4.2/i:2_2', '二の二'],
        ['sec:4.2/i:3', '第三号'],
      ],
    ],
    [
      'numbers of Markdown',
      '# 4.2 申請\n\n3. 署名\n4. 暗号\n',
      [
        ['sec:4.2/i:3', ''],
        ['sec:4.2/i:4', ''],
      ],
    ],
    [
      'letters',
      '# 4.2 Use\n\n- a. sign\n- (b) seal\n- iv) store\n',
      [
        ['sec:4.2/s:a', 'a.'],
        ['sec:4.2/s:b', '(b)'],
        ['sec:4.2/s:iv', 'iv)'],
      ],
    ],
    [
      'nested',
      '# 4.2 申請\n\n- (1)　署名\n  - ア　私有鍵\n    - (ア)　生成\n  - イ　公開鍵\n- (2)　暗号\n',
      [
        ['sec:4.2/i:1', '(1)'],
        ['sec:4.2/i:1/s:ア', 'ア'],
        ['sec:4.2/i:1/s:ア/s:ア', '(ア)'],
        ['sec:4.2/i:1/s:イ', 'イ'],
        ['sec:4.2/i:2', '(2)'],
      ],
    ],
    ['no label', '# 4.2 申請\n\n- 署名\n  - (1)　暗号\n- アイコン\n', [['sec:4.2/i:1', '(1)']]],
    [
      'the same twice',
      '# 4.2 申請\n\n- (1)　署名\n\n本文\n\n- (1)　暗号\n',
      [
        ['sec:4.2/i:1', '(1)'],
        ['sec:4.2/i:1~2', '(1)'],
      ],
    ],
    ['no paragraphs', '# 4.2 申請\n\n本文\n\n2　次の本文\n', []],
  ])('%s', (_, source, expected) => {
    expect(parts(source)).toEqual(expected);
  });
});

describe('paragraphs and items of articles', () => {
  it('counts paragraphs, and gives items to the paragraph before them', () => {
    const source = [
      '## 第4条（申請）',
      '申請者は、次の書類を提出する。',
      '- (1)　申請書',
      '  - ア　様式第1号',
      '- (2)　住民票の写し\n',
      '２　前項の書類は、返却しない。',
      '- 一　例外\n',
      '続きの段落は項ではない。\n',
      '3　手数料は、別に定める。\n',
    ].join('\n');
    expect(parts(source)).toEqual([
      ['art:4/p:1', ''],
      ['art:4/p:1/i:1', '(1)'],
      ['art:4/p:1/i:1/s:ア', 'ア'],
      ['art:4/p:1/i:2', '(2)'],
      ['art:4/p:2', '２'],
      ['art:4/p:2/i:1', '一'],
      ['art:4/p:3', '3'],
    ]);
  });

  it('counts the articles of each supplementary provision anew', () => {
    const source =
      '# 第1条（目的）\n本文\n# 附則\n## 第1条（施行期日）\n本文\n# 附則（平成25年改正）\n公布の日から施行する。\n\n2　経過措置\n## 第1条（施行期日）\n本文\n';
    const { clauses } = parseDocument('a.md', source);
    expect(clauses.map((clause) => clause.address)).toEqual([
      'art:1',
      'suppl',
      'suppl/art:1',
      'suppl~2',
      'suppl~2/art:1',
    ]);
    expect(parts(source).map(([address]) => address)).toEqual([
      'art:1/p:1',
      'suppl/art:1/p:1',
      'suppl~2/p:1',
      'suppl~2/p:2',
      'suppl~2/art:1/p:1',
    ]);
  });

  it('gives a supplementary provision the articles with headings as large as its own', () => {
    const source =
      '## 第1条\n\n本文\n\n## 附則\n\n## 第1条（施行期日）\n\n本文\n\n## 第2条\n\n本文\n\n## 附則（平成25年改正）\n\n## 第1条\n\n## 別表第1\n\n## 第9条\n';
    const { clauses } = parseDocument('a.md', source);
    expect(clauses.map(({ address, parent }) => [address, parent])).toEqual([
      ['art:1', undefined],
      ['suppl', undefined],
      ['suppl/art:1', 'suppl'],
      ['suppl/art:2', 'suppl'],
      ['suppl~2', undefined],
      ['suppl~2/art:1', 'suppl~2'],
      ['annex:1', undefined],
      ['art:9', undefined],
    ]);
  });

  it('has no paragraphs in annexes', () => {
    expect(parts('# 第1条\n本文\n# 別表第1（第1条関係）\n備考\n')).toEqual([['art:1/p:1', '']]);
  });
});

describe('tables and figures', () => {
  const TABLE = '| a | b |\n| - | - |\n| 1 | 2 |\n';

  it.each([
    ['表7.1.1　証明書基本領域', 'tbl:7.1.1', '表7.1.1', '証明書基本領域'],
    ['表 ３－１：鍵長', 'tbl:3-1', '表 ３－１', '鍵長'],
    ['Table 3: Profiles', 'tbl:3', 'Table 3', 'Profiles'],
    ['table 7.1. Profiles', 'tbl:7.1', 'table 7.1', 'Profiles'],
    ['表1', 'tbl:1', '表1', ''],
    ['図1　流れ', 'sec:7/tbl', '', undefined],
    ['次の表1のとおり', 'sec:7/tbl', '', undefined],
    ['表1は次のとおり', 'sec:7/tbl', '', undefined],
  ])('%s', (caption, address, label, text) => {
    const { clauses } = parseDocument('a.md', `# 7 様式\n\n${caption}\n\n${TABLE}`);
    const found = clauses[0]!.parts.filter((part) => part.kind === 'table' || part.kind === 'row');
    expect(found.map((part) => part.address)).toEqual([
      address,
      `${address}/r:0`,
      `${address}/r:1`,
    ]);
    expect(found[0]).toMatchObject({ label, ...(text !== undefined && { caption: text }) });
    expect(found[0]?.caption).toBe(text);
  });

  it('takes a caption for the very next table only', () => {
    expect(parts(`# 7 様式\n\n表1　甲\n\n本文\n\n${TABLE}`)[0]).toEqual(['sec:7/tbl', '']);
  });

  it('tells tables of one number apart in the whole document', () => {
    const one = `表1　甲\n\n${TABLE}\n`;
    expect(parts(`# 7 様式\n\n${one}# 8 鍵\n\n${one}`).map(([address]) => address)).toEqual([
      'tbl:1',
      'tbl:1/r:0',
      'tbl:1/r:1',
      'tbl:1~2',
      'tbl:1~2/r:0',
      'tbl:1~2/r:1',
    ]);
  });

  it('addresses figures by their caption', () => {
    expect(parts('# 7 様式\n\n図2　流れ\n\nFigure 3: Flow\n')).toEqual([
      ['fig:2', '図2'],
      ['fig:3', 'Figure 3'],
    ]);
  });
});

describe('paragraphs of articles that are a numbered list', () => {
  const article = (body: string) =>
    parts(`---\nnumbering: articles\n---\n\n# 第4条（申請）\n\n${body}`);
  it.each([
    [
      'from the first on, with their items',
      '1. 甲\n2. 次のとおりとする。\n    1. 乙\n    2. 丙\n3. 丁\n',
      ['p:1', 'p:2', 'p:2/i:1', 'p:2/i:2', 'p:3'],
    ],
    ['from the second on', '甲\n\n2. 乙\n3. 丙\n', ['p:1', 'p:2', 'p:3']],
    ['parted by a table', '1. 甲\n\n図\n\n2. 乙\n', ['p:1', 'p:2']],
    [
      'items of what stands before them',
      '次のとおり。\n\n1. 甲\n2. 乙\n',
      ['p:1', 'p:1/i:1', 'p:1/i:2'],
    ],
    [
      'entries with numbers after a paragraph',
      '甲\n\n- (1)　乙\n- 2　丙\n- (1)　丁\n- 3　戊\n',
      ['p:1', 'p:1/i:1', 'p:2', 'p:2/i:1', 'p:3'],
    ],
    [
      'entries of which the first has none',
      '- 甲\n- (1)　乙\n- 2　丙\n',
      ['p:1', 'p:1/i:1', 'p:2'],
    ],
    ['items that begin with 1', '甲\n\n- 1　乙\n- 2　丙\n', ['p:1', 'p:1/i:1', 'p:1/i:2']],
    ['items by their printed labels', '1. (1)　甲\n2. (2)　乙\n', ['i:1', 'i:2']],
    ['items without numbers', '- 甲\n- 乙\n', []],
  ])('%s', (_, body, expected) => {
    expect(article(body).map(([address]) => address!.replace('art:4/', ''))).toEqual(expected);
  });

  it('of a supplement', () => {
    const source =
      '---\nnumbering: articles\n---\n\n# 第1条\n\n# 附則\n\n1. 施行する。\n2. 廃止する。\n';
    expect(parts(source)).toEqual([
      ['suppl/p:1', ''],
      ['suppl/p:2', ''],
    ]);
  });
});
