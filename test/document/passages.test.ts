import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, parseDocument, passagesOf } from '../../src/document/index.ts';
import { NASTY } from './sources.ts';

const read = (source: string) => passagesOf(parseDocument('a.md', source));
const texts = (source: string) => read(source).map(({ text }) => text);

/** What the file has where a piece of a passage's text stands. */
const sourceOf = (source: string, passage: Passage, piece: string) => {
  const at = passage.text.indexOf(piece);
  const { start, end } = passage.sourceRange(at, at + piece.length);
  return source.slice(start, end);
};

describe('text of passages', () => {
  it.each([
    ['markup taken away', '第4条**第1項**の[届出](b.md)は`x`', ['第4条第1項の届出は\ufffc']],
    ['a soft break beside wide characters', '第4条\n第1項', ['第4条第1項']],
    ['a soft break between Latin words', 'Section\n4.2', ['Section 4.2']],
    ['a soft break in a quotation', '> 第4条\n> 第1項', ['第4条第1項']],
    ['a soft break in a list', '- 第4条\n  第1項', ['第4条第1項']],
    ['a hard break', '第4条  \n第1項', ['第4条\n第1項']],
    ['a break of HTML', '第4条<br>第1項', ['第4条\n第1項']],
    ['character references and backslashes', 'R&amp;D 4\\.2 &#x7B2C;4条', ['R&D 4.2 第4条']],
    ['a footnote', '本文[^1]\n\n[^1]: 第4条', ['本文\ufffc', '第4条']],
    ['cells', '| 節 | 事項 |\n| --- | --- |\n| 4.2 | 審査 |', ['節', '事項', '4.2', '審査']],
    ['raw HTML', '<table><tr><td>第4条</td><td>a &lt;</td></tr></table>', ['第4条', 'a &lt;']],
    ['comments and code', '<!-- 第4条 -->\n\n    第5条\n\n```\n第6条\n```\n', []],
    [
      'a bare address',
      '窓口は https://example.jp/a と4.2.1',
      ['窓口は https://example.jp/a と4.2.1'],
    ],
  ])('%s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  it.each([
    ['emphasis', '第4条**第1項**による', '第4条第1項', '第4条**第1項'],
    ['a soft break', '前文 第4条\n  第1項', '条第1項', '条\n  第1項'],
    ['a quotation', '> 第4条\n> 第1項', '条第1項', '条\n> 第1項'],
    ['CR LF', 'Section\r\n4.2 of', 'Section 4.2', 'Section\r\n4.2'],
    ['a character reference', 'R&amp;D 4.2', 'D 4.2', 'D 4.2'],
    ['a backslash', '4\\.2.1による', '4.2.1', '4\\.2.1'],
    ['a link', '[第4条](a.md)第1項', '第4条第1項', '第4条](a.md)第1項'],
    ['behind a bare address', 'https://example.jp/a と4.2.1による', '4.2.1', '4.2.1'],
  ])('leads back to the file: %s', (_, source, piece, expected) => {
    expect(sourceOf(source, read(source)[0]!, piece)).toBe(expected);
  });
});

describe('what is known of a passage', () => {
  it('its place, label and column', () => {
    const source = [
      '---\nnumbering: articles\n---\n',
      '## 第2条（申請）\n',
      '次の書類を添える。\n',
      '- (1)　申請書\n  - ア　正本\n',
      '2　正本は、次の表による。\n',
      '| 節 | 部数 |\n| --- | --- |\n| 4.2 | 2 |\n',
    ].join('\n');
    expect(
      read(source).map(({ text, place, kind, labelLength, column }) => [
        text.slice(labelLength).trim(),
        place,
        kind,
        column ?? '',
      ]),
    ).toEqual([
      ['（申請）', 'art:2', 'heading', ''],
      ['次の書類を添える。', 'art:2/p:1', 'paragraph', ''],
      ['申請書', 'art:2/p:1/i:1', 'paragraph', ''],
      ['正本', 'art:2/p:1/i:1/s:ア', 'paragraph', ''],
      ['正本は、次の表による。', 'art:2/p:2', 'paragraph', ''],
      ['節', 'art:2/tbl/r:0', 'cell', ''],
      ['部数', 'art:2/tbl/r:0', 'cell', ''],
      ['4.2', 'art:2/tbl/r:1', 'cell', '節'],
      ['2', 'art:2/tbl/r:1', 'cell', '部数'],
    ]);
  });

  it.each([
    ['a revision history by its heading', '# 改定履歴\n\n第1.0版 制定', 'history'],
    ['one in English', '# Document History\n\nfirst', 'history'],
    ['one in an appendix', '# 12. Appendix C: Change History\n\nIn section 9.9.', 'history'],
    ['one in an appendix of its own', '# 付録2　改定履歴\n\n第1.0版 制定', 'history'],
    ['one below it', '# 変更履歴\n\n## 第1版\n\n制定', 'history'],
    ['one by its columns', '# 表紙\n\n| 版数 | 内容 |\n| --- | --- |\n| 1.0 | 制定 |', 'history'],
    [
      'a past supplementary provision',
      '## 第1条\n\n## 附則（令和3年改正）\n\n1　施行する。',
      'past',
    ],
    ['the first one', '## 第1条\n\n## 附則\n\n1　施行する。', 'text'],
    ['a section on history', '# 4.1 履歴の保存\n\n保存する。', 'text'],
    ['an old column', '| 改正前 | 改正後 |\n| --- | --- |\n| 第4条 | 第5条 |', 'text,old'],
  ])('its zone: %s', (_, source, expected) => {
    const zones = new Set(read(source).map(({ zone }) => zone));
    const last = [...zones].filter((zone) => zones.size === 1 || zone !== 'text');
    expect(expected.split(',')).toEqual(expect.arrayContaining(last));
  });
});

describe('laws', () => {
  const expectLaws = (source: string) => {
    let end = 0;
    for (const passage of read(source)) {
      const whole = passage.sourceRange(0, passage.text.length);
      expect(whole.start).toBeGreaterThanOrEqual(end);
      expect(whole.end).toBeLessThanOrEqual(source.length);
      for (let at = 0; at < passage.text.length; at++) {
        const { start, end: close } = passage.sourceRange(at, at + 1);
        const here = source.slice(start, close);
        const character = passage.text[at]!;
        // What is printed as it stands is found as it stands.
        if (/[一-鿿ぁ-んァ-ヶa-zA-Z0-9]/.test(character) && !here.startsWith('&')) {
          expect(here).toBe(character);
        }
      }
      end = whole.start;
    }
  };

  it.each(NASTY)('%s', (_, source) => {
    expectLaws(source);
  });

  it('in any text put together of such pieces', () => {
    const piece = fc.constantFrom(
      ...[
        '第4条',
        '4.2.1',
        '\n',
        '\n\n',
        '> ',
        '- ',
        '| a | b |\n| --- | --- |\n',
        '**',
        '`',
        '&amp;',
      ],
      ...[
        '\\.',
        '[',
        '](x.md)',
        '<br>',
        '<td>',
        '[^1]',
        '\n[^1]: ',
        '  \n',
        '# ',
        'Section ',
        '\r\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => expectLaws(pieces.join(''))),
      { numRuns: 400 },
    );
  });
});
