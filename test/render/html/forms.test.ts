import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/index.ts';
import {
  htmlChangeList,
  htmlClean,
  htmlComparison,
  htmlInline,
} from '../../../src/render/html/index.ts';
import { redlineOf } from './read.ts';

const OLD = `---
title: 業務規則
---

### 第1条（申請）

申請書は、30日以内に提出する。

- (1)　規程の写し
- (2)　**組織図**

### 第2条（受理）

受理したときは、[要領](https://example.jp/a)による。

### 第3条（旧方式）

旧方式の鍵を届け出る。
`;
const NEW = `---
title: 業務規則
---

### 第1条（申請）

申請書は、14日以内に提出する。

- (1)　規程の写し
- (2)　組織図

### 第2条（受理）

受理したときは、[要領](https://example.jp/b)による。

### 第4条（秘密の保持）

知り得た秘密を守る。
`;
const redline = redlineOf(OLD, NEW);

describe('htmlComparison', () => {
  const html = htmlComparison(redline, { lang: 'ja' });

  it('says what it amends, and what the underlines mean', () => {
    expect(html).toContain('<p class="lead">業務規則の一部を次の表のように改正する。</p>');
    expect(html).toContain('<p class="lead-note">（傍線部分は改正部分）</p>');
    expect(html).toContain(
      '備考　改正部分は、下線の部分である。〔〕内は、リンク先であり、文言ではない。',
    );
  });

  it('has a body per clause with changed words underlined on both sides', () => {
    expect(
      html.split('<tbody id="row-1" class="clause" data-kinds="amended">')[1]?.split('<tbody')[0],
    ).toBe(`
<tr class="heading"><td><p class="heading">第1条（申請）</p></td>
<td><p class="heading">第1条（申請）</p></td></tr>
<tr class="changed"><td><p>申請書は、<u class="changed">14日</u>以内に提出する。</p></td>
<td><p>申請書は、<u class="changed">30日</u>以内に提出する。</p></td></tr>
<tr class="omitted"><td><p class="note level-1">(1)・(2)　（略）</p></td>
<td><p class="note level-1">(1)・(2)　（略）</p></td></tr>
</tbody>
`);
  });

  it('sets columns, titles and language as asked', () => {
    const other = htmlComparison(redline, {
      lang: 'en',
      order: 'old-left',
      titles: ['New', 'Old'],
    });
    expect(other).toContain('<th scope="col">Old</th><th scope="col">New</th>');
    expect(other).toContain('<u class="changed">30日</u>以内に提出する。</p></td>\n<td>');
    expect(other).toContain('<p class="note">(New)</p>');
    expect(other).toContain('業務規則 is amended in part as shown in the following table.');
  });

  it('leaves blanks, and marks numbers like other changes, as asked', () => {
    const change = redlineOf(
      '# 第1条（届出）\n\n甲は、届ける。',
      '# 第2条（届出）\n\n甲は、速やかに届ける。',
    );
    expect(htmlComparison(change, { lang: 'ja' })).toContain('<u class="changed doubled">');
    const other = htmlComparison(change, { lang: 'ja', blanks: 'equal', doubled: false });
    expect(other).not.toContain('doubled');
    expect(other).toContain('甲は、<u class="changed">　　　　</u>届ける。');
    expect(other).not.toContain('二重下線');
  });

  it('says so where nothing changes', () => {
    expect(htmlComparison(redlineOf(OLD, OLD), { lang: 'ja' })).toBe(
      '<p class="none">（改正なし）</p>',
    );
  });

  it('is the same for the same input', () => {
    expect(htmlComparison(redlineOf(OLD, NEW), { lang: 'ja' })).toBe(html);
  });
});

describe('htmlInline', () => {
  const html = htmlInline(redline, { lang: 'ja', context: 'all' });
  const section = (id: string) =>
    new RegExp(`<section id="${id}".*?</section>`, 's').exec(html)?.[0] ?? '';

  it('strikes deletions, underlines insertions and notes formatting', () => {
    expect(section('art:1')).toBe(`<section id="art:1" class="changed edited" data-kinds="amended">
<h4><span class="number" id="change-1" title="改正">1</span> 第1条（申請）</h4>
<p class="edited">申請書は、<del>30日</del><ins>14日</ins>以内に提出する。</p>
<ul>
<li class="own">(1)　規程の写し</li>
<li class="own"><div class="formatted">(2)　<span class="format">組織図</span><small class="note">（太字を解く）</small></div></li>
</ul>
</section>`);
  });

  it('notes a changed link target', () => {
    expect(section('art:2')).toContain(
      '<small class="note">（リンク先：https://example.jp/a → https://example.jp/b）</small>',
    );
  });

  it('does not mark the indent of what came', () => {
    const cell = (text: string) => `| a |\n| - |\n| b |\n${text}`;
    const html = htmlInline(redlineOf(cell(''), cell('| \u2007\u2007`c` |')), {
      lang: 'ja',
      context: 'all',
    });
    expect(html).toContain('<td>\u2007\u2007<ins><code>c</code></ins></td>');
  });

  it('says in which language its own notes are', () => {
    const english = 'Keys are kept by the holder. '.repeat(12);
    const html = htmlInline(
      redlineOf(`# 1 A\n\n${english}`, `# 1 A\n\n**Keys**${english.slice(4)}`),
      {
        lang: 'ja',
        context: 'all',
      },
    );
    expect(html).toContain(
      '<div class="document redline" lang="en">\n<p lang="ja" class="legend">',
    );
    expect(html).toContain('<small lang="ja" class="note">（太字にする）</small>');
  });

  it('keeps ids of clauses that went apart from those that came', () => {
    expect(section('old-art:3')).toContain('<del>旧方式の鍵を届け出る。</del>');
    expect(section('art:4')).toContain('<ins>知り得た秘密を守る。</ins>');
  });

  it('leaves unchanged clauses out where asked to', () => {
    const only = htmlInline(redline, { lang: 'ja', context: 'changed' });
    expect(only).toContain('<p class="omitted">（略）</p>');
    expect(only).not.toContain('id="front"');
    expect(html).toContain('id="front"');
  });

  it('shows rows, cells and columns of tables that came or went', () => {
    const table = (rows: string) => `| 名 | 値 |\n| - | - |\n${rows}`;
    const rows = htmlInline(
      redlineOf(table('| a | 1 |\n| b | 2 |'), table('| a | 1 |\n| c | 3 |')),
      {
        lang: 'ja',
        context: 'all',
      },
    );
    expect(rows).toContain('<tr class="deleted"><td><del>b</del></td><td><del>2</del></td></tr>');
    expect(rows).toContain('<tr class="inserted"><td><ins>c</ins></td><td><ins>3</ins></td></tr>');
    const wide = '| 名 | 値 | 備考 |\n| - | - | - |\n| a | 1 | 要 |';
    const column = htmlInline(redlineOf(table('| a | 1 |'), wide), { lang: 'ja', context: 'all' });
    expect(column).toContain('<ins>備考</ins><small class="note">（列の追加）</small></th>');
    expect(column).toContain('<td class="inserted"><ins>要</ins></td>');
  });

  it('links both places of a paragraph that moved', () => {
    const moved = '監査の結果は、終了した日から30日以内に会議へ報告しなければならない。';
    const both = htmlInline(
      redlineOf(
        `# 1 甲\n\n甲。\n\n${moved}\n\n# 2 乙\n\n乙。`,
        `# 1 甲\n\n甲。\n\n# 2 乙\n\n乙。\n\n${moved}`,
      ),
      { lang: 'ja', context: 'all' },
    );
    expect(both).toContain(
      `<p class="deleted moved"><del class="moved">${moved}</del><small class="note" id="move-1-old"><a href="#move-1-new">（2へ移動）</a></small></p>`,
    );
    expect(both).toContain('id="move-1-new"><a href="#move-1-old">（1から移動）</a>');
  });

  it('links both places of a clause that moved', () => {
    const part = (title: string) => `# ${title}\n\n${title}に関する定めは、次のとおりとする。\n\n`;
    const both = htmlInline(
      redlineOf(
        part('申請') + part('審査') + part('通知'),
        part('審査') + part('通知') + part('申請'),
      ),
      { lang: 'ja', context: 'all' },
    );
    expect(both).toContain('<section id="old-head:申請" class="changed moved-away">');
    expect(both).toContain(`<a href="#head%3A${encodeURIComponent('申請')}">（申請へ移動）</a>`);
    expect(both).toContain(
      `<a href="#old-head%3A${encodeURIComponent('申請')}">（申請から移動）</a>`,
    );
  });
});

describe('htmlChangeList', () => {
  it('numbers the changes in reading order and names their kind', () => {
    const html = htmlChangeList(redline, { lang: 'ja', hrefBase: 'a.html' });
    expect(
      [...html.matchAll(/<tr><td.*<\/tr>/g)].map(([row]) =>
        row.replace(/<\/td>/g, ' ').replace(/<[^>]*>/g, ''),
      ),
    ).toEqual([
      '1 第1条（申請） 改正 ',
      '2 第2条（受理） リンク先変更 ',
      '3 第3条（旧方式） 削る ',
      '4 第4条（秘密の保持） 新設 ',
    ]);
    expect(html).toContain('<a href="a.html#change-3">');
  });

  it('does not name a level of the heading that follows the number', () => {
    const redline = redlineOf('### 11.4.1 甲\n\n文である。', '##### 3.2.2.4.1 甲\n\n文である。');
    expect(htmlChangeList(redline, { lang: 'ja' })).toContain('<td class="kinds">番号変更</td>');
    expect(htmlInline(redline, { lang: 'ja', context: 'all' })).not.toContain('見出しの階層');
  });

  it('says how many changes there are, of which kinds, and how many characters', () => {
    expect(htmlChangeList(redline, { lang: 'ja' })).toContain(
      '<p class="counts">変更 4件（改正 1、新設 1、削る 1、リンク先変更 1）。文字：追加 23、削除 22</p>',
    );
    expect(htmlChangeList(redlineOf('# 1 a\n\nx', '# 1 a\n\ny'), { lang: 'en' })).toContain(
      '<p class="counts">1 change (Amended 1). Characters: 1 added, 1 removed</p>',
    );
  });

  it('lists what is easily missed, and where', () => {
    const flagged = redlineOf(
      '## 第1条（申請）\n\n申請書は、<b>30日以内に提出しなければならない。\n',
      '## 第1条（申請）\n\n申請書は、<b>14日以内に提出しなければならない。\n',
    );
    expect(htmlChangeList(flagged, { lang: 'ja', hrefBase: 'b.html' })).toContain(
      `<div class="flags" role="group" aria-label="見落としやすい変更">
<p>見落としやすい変更 1</p>
<ul>
<li><strong>数値・単位</strong> <a href="b.html#change-1">第1条（申請）</a> <q>申請書は、&lt;b&gt;<del>30日</del><ins>14日</ins>以内に提出しなければならない。</q></li>
</ul></div>`,
    );
    const calm = redlineOf('甲とする。\n', '甲とする。\n\n乙とする。\n');
    expect(htmlChangeList(calm, { lang: 'ja' })).not.toContain('class="flags"');
  });

  it('leads to the row of a comparison table and on to the inline redline, and back', () => {
    const options = { lang: 'ja', hrefBase: 'b.html', tablePage: '' } as const;
    expect(htmlChangeList(redline, options)).toContain(
      '<td><a href="#row-3">第3条（旧方式）</a></td><td class="kinds">削る</td><td class="way"><a href="b.html#change-3">見え消し</a></td>',
    );
    expect(htmlComparison(redline, { lang: 'ja', inlinePage: 'b.html' })).toMatch(
      /<tbody id="row-3" class="clause" data-kinds="deleted">\n<tr[^\0]*?<a class="way" href="b.html#change-3">見え消し<\/a>/,
    );
    expect(htmlInline(redline, { lang: 'ja', context: 'all', tablePage: 'a.html' })).toContain(
      'id="change-3" title="削る"><a href="a.html#row-3">3</a></span>',
    );
  });

  it.each([
    ['# 1 甲\n\n文である。', '# 2 甲\n\n文である。', '番号変更'],
    ['# 1 申請の手続\n\n文である。', '# 1 申請の方法\n\n文である。', '見出し変更'],
    ['# 1 甲\n\n**文**である。', '# 1 甲\n\n文である。', '書式のみ'],
    ['# 1 甲\n\nA  文である。', '# 1 甲\n\nA 文である。', '空白・改行のみ'],
    ['# 1 甲\n\n期間は30日とする。', '# 2 甲\n\n期間は14日とする。', '改正・番号変更'],
  ])('%j -> %j is %s', (old, now, kind) => {
    expect(htmlChangeList(redlineOf(old, now), { lang: 'ja', hrefBase: '' })).toContain(
      `<td class="kinds">${kind}</td>`,
    );
  });
});

describe('htmlClean', () => {
  const clean = (source: string) =>
    htmlClean(parseDocument('a.md', source), { lang: 'ja' }).replace(/\n/g, '');

  it.each([
    ['- (1)　甲\n- (2)　乙', '<ul><li class="own">(1)　甲</li><li class="own">(2)　乙</li></ul>'],
    ['3. 甲\n4. 乙', '<ol><li value="3">甲</li><li value="4">乙</li></ol>'],
    [
      '表1　値\n\n| a | b |\n| - | -: |\n| c | 1<br>2 |',
      '<table class="content few"><caption>表1　値</caption><thead><tr><th scope="col">a</th><th scope="col" class="right">b</th></tr></thead><tbody><tr><td>c</td><td class="right">1<br>2</td></tr></tbody></table>',
    ],
    ['申請は、\n受け付ける。', '<p>申請は、受け付ける。</p>'],
    ['a <b>x</b>', '<p>a <code>&lt;b&gt;</code>x<code>&lt;/b&gt;</code></p>'],
    ['![構成](a.png)', '<p><span class="image">[図: 構成]</span></p>'],
    [
      '[a](b.md) [c](https://example.jp/)',
      '<p>a <a href="https://example.jp/" rel="noreferrer">c</a></p>',
    ],
    [
      '<https://example.jp/>',
      '<p><a href="https://example.jp/" rel="noreferrer" class="bare">https://example.jp/</a></p>',
    ],
    [
      '注[^1]\n\n[^1]: 文。',
      '<p>注<sup><a href="#note-1">[1]</a></sup></p><div id="note-1" class="footnote"><sup>[1]</sup><p>文。</p></div>',
    ],
    ['```\n<a>\n```', '<pre><code>&lt;a&gt;</code></pre>'],
  ])('of %j', (source, html) => {
    expect(clean(source)).toBe(
      `<div class="document"><section id="preamble">${html}</section></div>`,
    );
  });

  it('leads links to headings to their clauses', () => {
    expect(clean('# 1.2 Scope\n\n[see](#12-scope) [no](#nowhere)')).toContain(
      '<p><a href="#sec%3A1.2" rel="noreferrer">see</a> no</p>',
    );
  });

  it.each([
    ['# 甲\n\n### 乙\n\n### 丙\n\n## 丁', ['h2', 'h3', 'h3', 'h3']],
    ['### 甲\n\n##### 乙\n\n## 丙', ['h4', 'h5', 'h3']],
    ['# 甲\n\n## 乙\n\n### 丙', ['h2', 'h3', 'h4']],
  ])('never skips a level of headings: %j', (source, tags) => {
    expect([...clean(source).matchAll(/<(h\d)>/g)].map(([, tag]) => tag)).toEqual(tags);
  });

  it.each([
    ['ja', 'Keys are kept by the holder. '.repeat(12), ' lang="en"'],
    ['en', '鍵は、名義人が保管する。'.repeat(30), ' lang="ja"'],
    ['ja', `CA、RA、OCSP及びCRLの鍵は、名義人が保管する。`.repeat(12), ''],
    ['ja', 'OCSP', ''],
    ['ja', `---\nlang: en-GB\n---\nOCSP`, ' lang="en"'],
  ] as const)('in a page in %s says the language of %j', (lang, source, attribute) => {
    const html = htmlClean(parseDocument('a.md', source), { lang });
    expect(html.split('\n')[0]).toBe(`<div class="document"${attribute}>`);
  });

  it('shows front matter as a table, and what is not YAML as it stands', () => {
    const front = 'id: cp\nversion: 1.10\ndate: 2021-03-25\naliases: [甲]\nkeep: [甲, 乙]\n';
    const approval = 'approval:\n  body: 専門家会議\n  clause: sec:1.5.4\n';
    expect([...clean(`---\n${front}${approval}---\n`).matchAll(/<tr>.*?<\/tr>/g)].join('')).toBe(
      [
        '<tr><th scope="row">版</th><td>1.10</td></tr>',
        '<tr><th scope="row">日付</th><td>令和3年3月25日</td></tr>',
        '<tr><th scope="row">keep</th><td>甲、乙</td></tr>',
        '<tr><th scope="row">決定機関</th><td>専門家会議</td></tr>',
      ].join(''),
    );
    expect(clean('---\na: [\n---\n')).toContain('<pre class="raw"><code>---a: [---</code></pre>');
  });
});
