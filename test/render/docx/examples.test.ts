import { describe, expect, it } from 'vitest';
import { toDocx } from '../../../src/render/docx/index.ts';
import { comparisonBlocks, type Paper, type PaperBlock } from '../../../src/render/paper/index.ts';
import { all, docxParts, xmlTree } from '../../support/docx.ts';
import { redlineOf } from '../../support/pieces.ts';
import { inlineFile } from './pages.ts';

/** The body without section, and without who changed it when. */
async function bodyOf(old: string, now: string): Promise<string> {
  const parts = docxParts(await inlineFile(redlineOf(old, now)));
  return /<w:body>(.*)<w:sectPr/s
    .exec(parts['word/document.xml']!)![1]!
    .replace(/ (w:id|w:author|w:date|xml:space)="[^"]*"/g, '')
    .replaceAll('<w:p><w:pPr><w:pStyle w:val="Spacer"/></w:pPr></w:p>', '');
}

function paper(blocks: readonly PaperBlock[]): Paper {
  return { lang: 'ja', title: 't', blocks };
}

function text(content: string): PaperBlock {
  const runs = [{ kind: 'text', text: content, op: 'same', look: {} }] as const;
  return { kind: 'paragraph', style: 'text', runs, end: 'same' };
}

describe('tracked changes', () => {
  it.each([
    [
      'words',
      '期間は30日とする。\n',
      '期間は14日とする。\n',
      '<w:p><w:r><w:t>期間は</w:t></w:r><w:del><w:r><w:delText>30日</w:delText></w:r></w:del><w:ins><w:r><w:t>14日</w:t></w:r></w:ins><w:r><w:t>とする。</w:t></w:r></w:p>',
    ],
    [
      'a paragraph that came',
      '甲。\n\n丙。\n',
      '甲。\n\n乙とする。\n\n丙。\n',
      '<w:p><w:r><w:t>甲。</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:ins><w:r><w:t>乙とする。</w:t></w:r></w:ins></w:p><w:p><w:r><w:t>丙。</w:t></w:r></w:p>',
    ],
    [
      'bold',
      '甲は**乙**に通知する。\n',
      '甲は乙に通知する。\n',
      '<w:p><w:r><w:t>甲は</w:t></w:r><w:r><w:rPr><w:rPrChange><w:rPr><w:b/><w:bCs/></w:rPr></w:rPrChange></w:rPr><w:t>乙</w:t></w:r><w:r><w:commentReference/></w:r><w:r><w:t>に通知する。</w:t></w:r></w:p>',
    ],
    [
      'a heading of another level',
      '## 定義\n',
      '### 定義\n',
      '<w:p><w:pPr><w:pStyle w:val="Heading3"/><w:pPrChange><w:pPr><w:pStyle w:val="Heading2"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>定義</w:t></w:r><w:r><w:commentReference/></w:r></w:p>',
    ],
  ])('%s', async (_, old, now, expected) => {
    expect(await bodyOf(old, now)).toBe(expected);
  });

  it('of a row, with all that is in it', async () => {
    const head = '| 項 | 値 |\n|---|---|\n| 甲 | 1 |\n';
    const body = await bodyOf(head, `${head}| 乙 | 2 |\n`);
    expect(body).toContain('<w:tr><w:trPr><w:cantSplit/><w:ins/></w:trPr>');
    expect(body).toContain('<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>');
    const rows = all(xmlTree(`<r xmlns:w="w">${body}</r>`), 'w:tr');
    expect(all(rows[2]!, 'w:ins')).toHaveLength(5);
  });

  it('of a move have one name at both places', async () => {
    const moved = [
      '認証局は、加入者からの申請を受けて証明書を発行し、その記録を保存する。',
      '登録局は、申請者を審査する。',
      '加入者は、鍵を保護する。',
      '検証者は、失効を確認する。',
    ];
    const body = await bodyOf(moved.join('\n\n'), [...moved.slice(1), moved[0]].join('\n\n'));
    expect(body.match(/<w:moveFromRangeStart w:name="move1"\/>/g)).toHaveLength(1);
    expect(body.match(/<w:moveToRangeStart w:name="move1"\/>/g)).toHaveLength(1);
    expect(body).toContain(
      '<w:moveFrom><w:r><w:t>認証局は、加入者からの申請を受けて証明書を発行し、その記録を保存する。',
    );
  });

  it('have numbers of their own, the author and the date', async () => {
    const file = await inlineFile(redlineOf('甲。\n\n乙。\n', '丙。\n'));
    const body = xmlTree(docxParts(file)['word/document.xml']!);
    const changes = ['w:ins', 'w:del'].flatMap((name) => all(body, name));
    const ids = changes.map(({ attributes }) => attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of changes) {
      expect(attributes['w:author']).toBe('事務局');
      expect(attributes['w:date']).toBe('2023-06-01T00:00:00Z');
    }
  });
});

describe('a Word file', () => {
  const redline = redlineOf('# 一\n\n甲は[規程](https://example.jp/a)による。\n', '# 一\n\n乙。\n');

  it('is the same bytes each time', async () => {
    expect(await inlineFile(redline)).toEqual(await inlineFile(redline));
  });

  it('has no time where none is given', async () => {
    const parts = docxParts(await toDocx(paper([text('甲')]), { author: 'a' }));
    expect(parts['docProps/core.xml']).not.toContain('dcterms:created');
  });

  it('is well-formed whatever characters the text has', async () => {
    const hostile =
      '<w:p>&amp;"\' ]]> \u0000\u0007\u000b\u001b\ud800 \udfff\uffff 👩‍👩‍👧 葛\udb40\udd00 \u202e';
    const parts = docxParts(
      await toDocx(
        { ...paper([text(hostile)]), title: hostile, running: hostile },
        { author: hostile },
      ),
    );
    for (const [name, part] of Object.entries(parts))
      expect(() => xmlTree(part), name).not.toThrow();
    const written = all(xmlTree(parts['word/document.xml']!), 'w:t').map((node) => node.text);
    expect(written[0]).toContain(
      '<w:p>&amp;"\' ]]> \u2400\u2407\u240b\u241b\ufffd \ufffd\ufffd 👩‍👩‍👧',
    );
  });

  it('leads out of the file only where a reader expects it', async () => {
    const old = '[a](https://example.jp/?a=1&b="2") [b](javascript:alert) [c](#x) [d](other.md)\n';
    const parts = docxParts(await inlineFile(redlineOf(old, old)));
    const targets = all(xmlTree(parts['word/_rels/document.xml.rels']!), 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode === 'External')
      .map(({ attributes }) => attributes.Target);
    expect(targets).toEqual([expect.stringMatching(/^https:\/\/example\.jp\//)]);
  });
});

describe('pages', () => {
  it('keep a heading of a comparison with the row that follows', async () => {
    const redline = redlineOf('# 1 鍵\n\n作る。\n', '# 1 鍵\n\n預かる。\n');
    const file = await toDocx(paper(comparisonBlocks(redline, { lang: 'ja' })), { author: '局' });
    const rows = docxParts(file)['word/document.xml']!.match(/<w:tr>.*?<\/w:tr>/gs)!;
    expect(rows.map((one) => one.match(/<w:keepNext\/>/g)?.length ?? 0)).toEqual([0, 2, 0, 0]);
    for (const one of rows) expect(one).toContain('<w:cantSplit/>');
  });
});

describe('lists', () => {
  it('count as each version counts them', async () => {
    const [first, second, third] = ['認証局を運営する。', '登録局を監査する。', '鍵を廃棄する。'];
    const body = await bodyOf(
      `3. ${first}\n4. ${third}\n`,
      `3. ${first}\n4. ${second}\n5. ${third}\n`,
    );
    const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(numbers).toEqual(['1', '1', '1']);
  });
});
