import { describe, expect, it } from 'vitest';
import { paperPdf } from '../../src/app/pdf.ts';
import type { PaperBlock, PaperRow } from '../../src/render/paper/index.ts';
import { paper, paragraph, run } from '../support/paper.ts';
import { pdfText, readPdf } from '../support/pdf.ts';
import { describeProgram } from '../support/programs.ts';

const ARTICLES = [
  '認証局は、加入者の本人性を、別表に掲げる書類によって確認しなければならない。',
  '前項の書類は、発行の日から三月以内のものに限る。ただし、「電子証明書」を除く。',
  '登録局は、第2項の確認の記録を、10年間保存する（紙の記録を含む。）。',
];

async function pdf(blocks: readonly PaperBlock[], date?: string): Promise<Uint8Array> {
  return (await paperPdf(paper(blocks, { running: '資料2-1' }), date)).bytes;
}

function row(cells: readonly string[], more: Partial<PaperRow> = {}): PaperRow {
  return {
    op: 'same',
    head: false,
    ...more,
    cells: cells.map((text) => ({ op: 'same', blocks: [paragraph(text)] })),
  };
}

describe('a paper as PDF', () => {
  it('is the same bytes each time', async () => {
    const blocks = ARTICLES.map((text) => paragraph(text));
    const first = await pdf(blocks, '2026-11-20');
    await pdf([paragraph('別の資料')]);
    expect(Buffer.compare(first, await pdf(blocks, '2026-11-20'))).toBe(0);
  });

  it('says which characters it prints as codes', async () => {
    const { missing } = await paperPdf(paper([paragraph('絵文字😀と😀𓀀')]));
    expect(missing).toEqual([
      { code: 'U+1F600', count: 2 },
      { code: 'U+13000', count: 1 },
    ]);
  });
});

describeProgram('pdftotext', () => {
  it('gives the Japanese text back in order', async () => {
    const bytes = await pdf([
      paragraph('題名', { style: 'title' }),
      paragraph('第1条（確認）', { style: 'heading', level: 2 }),
      ...ARTICLES.map((text) => paragraph(text)),
      {
        kind: 'list',
        ordered: true,
        start: 1,
        items: [
          { sign: '1.', op: 'same', blocks: [paragraph('一つ目の項目')] },
          { op: 'same', blocks: [paragraph('(2)　二つ目の項目', { hang: 5 })] },
        ],
      },
    ]);
    expect(pdfText(bytes)).toContain(
      ['題名第1条（確認）', ...ARTICLES, '1.一つ目の項目(2)二つ目の項目'].join(''),
    );
  });

  it.each([
    '#set page(fill: red) #import "x" #read("/etc/passwd")',
    '$ x^2 $ \\ \\u{41} *強* _斜_ `code` = 見出し - 項目 + 数',
    '@ref <label> // 注 /* 注 */ ~ -- --- ... \' " [a](b) <script>',
    '{{ }} %} \\"}],"blocks":[] &amp; fi ffi',
  ])('gives hostile text back: %s', async (text) => {
    const blocks = [
      paragraph(text),
      paragraph(text, { style: 'heading', level: 1, anchor: text }),
      paragraph(text, { style: 'code' }),
    ];
    const plain = text.replace(/\s+/g, '');
    expect(pdfText(await pdf(blocks))).toContain(plain + plain + plain);
  });

  it('shows what no font has by its code', async () => {
    const text = pdfText(await pdf([paragraph('鍵\u0007と\ud800と😀と\u202e逆')], '2026-11-20'));
    expect(text).toContain('鍵U+0007とU+D800とU+1F600とU+202E逆');
  });

  it('breaks long words in narrow cells without a trace in the text', async () => {
    const url = `https://repository.example/${'certificate-policy/'.repeat(8)}index.html`;
    const bytes = await pdf([
      {
        kind: 'table',
        style: 'content',
        columns: 5,
        align: [],
        rows: [row(['項', url, '0123456789abcdef'.repeat(6), url, '末尾の列'])],
      },
    ]);
    expect(pdfText(bytes, '-raw')).toContain(`${url}${'0123456789abcdef'.repeat(6)}${url}末尾の列`);
    const right = [
      ...readPdf('pdftotext', ['-bbox', 'FILE', '-'], bytes).matchAll(/xMax="([\d.]+)"/g),
    ];
    // 20 mm from the right edge of A4.
    for (const [, xMax] of right) expect(Number(xMax)).toBeLessThan(595.3 - 56.6);
  });

  it('keeps wide Latin letters within their columns', async () => {
    const words = ['RECOMMENDED', 'organizationIdentifier', 'MMMMMMMMMMMM', 'WWWWWWWW', 'NOT OK'];
    const table: PaperBlock = {
      kind: 'table',
      style: 'content',
      columns: 5,
      align: [],
      rows: [row(words, { head: true }), row(words)],
    };
    const boxes = readPdf('pdftotext', ['-bbox-layout', 'FILE', '-'], await pdf([table]));
    const blocks = [...boxes.matchAll(/<block xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"/g)]
      .map(([, left, top, right]) => ({ left: +left!, top: +top!, right: +right! }))
      .sort((one, other) => one.top - other.top || one.left - other.left);
    expect(blocks.length).toBeGreaterThan(5);
    for (const { right } of blocks) expect(right).toBeLessThan(595.3 - 56.6);
    const text = pdfText(await pdf([table]), '-raw');
    expect(text).toContain(words.join('').replace(' ', ''));
  });

  it('prints the head of a table on each page', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => row([`項目${index}`, ARTICLES[0]!]));
    const table: PaperBlock = {
      kind: 'table',
      style: 'comparison',
      columns: 2,
      align: [],
      rows: [row(['改正後', '改正前'], { head: true }), ...rows],
    };
    const bytes = await pdf([table]);
    for (const page of ['1', '2', '3']) {
      expect(pdfText(bytes, '-f', page, '-l', page)).toContain('改正後改正前');
    }
    expect(pdfText(bytes, '-f', '2', '-l', '2')).toMatch(/^試験の資料資料2-1.*2\/[34]$/);
  });

  it('ends no page with a row that names the next, nor within a short row', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [
      row([`見出し${index}`, '同左'], { keep: true, begins: true }),
      row(['（略）', '（略）'], { keep: true }),
      row([`〔${index}〕${ARTICLES[index % 3]!.repeat(1 + (index % 4))}〔終〕`, '（略）']),
    ]).flat();
    const table: PaperBlock = { kind: 'table', style: 'comparison', columns: 2, align: [], rows };
    const text = readPdf('pdftotext', ['FILE', '-'], await pdf([table]));
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      expect(page.match(/〔\d+〕/g)).toHaveLength(page.match(/見出し/g)!.length);
      expect(page.match(/〔終〕/g)).toHaveLength(page.match(/見出し/g)!.length);
    }
  });

  it('breaks a cell that is longer than a page', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `〔${index}〕${ARTICLES.join('')}`).join(
      '',
    );
    const bytes = await pdf([
      {
        kind: 'table',
        style: 'comparison',
        columns: 2,
        align: [],
        rows: [row([long, '（新設）'])],
      },
    ]);
    const found = [...pdfText(bytes).matchAll(/〔(\d+)〕/g)].map(([, index]) => Number(index));
    expect(found).toEqual(Array.from({ length: 60 }, (_, index) => index));
  });

  it('shows changes, notes and comments, and where a paragraph was split', async () => {
    const bytes = await pdf([
      paragraph(
        [
          run('保存期間は'),
          run('五年', 'deleted'),
          run('十年', 'inserted'),
          run('とする。'),
          { kind: 'note', text: '（段落を分ける）' },
          { kind: 'comment', text: '理由は別紙のとおり。' },
        ],
        { end: 'inserted' },
      ),
      paragraph([run('消えた段落', 'deleted')], { end: 'deleted' }),
    ]);
    expect(pdfText(bytes)).toContain(
      '保存期間は五年十年とする。（段落を分ける）¶理由は別紙のとおり。消えた段落1/1',
    );
  });
});

it('claims PDF/A with every character of the planes that are in use', async () => {
  // The compiler refuses to make PDF/A with a character that has no glyph.
  const all = Array.from({ length: 0x3100 }, (_, code) => String.fromCodePoint(code));
  const rare = Array.from({ length: 0x400 }, (_, index) => String.fromCodePoint(0x1f300 + index));
  const { missing } = await paperPdf(
    paper([paragraph([...all, ...rare].join('、'))]),
    '2026-11-20',
  );
  expect(missing.map(({ code }) => code)).toContain('U+1F600');
  expect(missing.map(({ code }) => code)).not.toContain('U+3042');
});

describeProgram('qpdf', () => {
  it('finds nothing wrong', async () => {
    const bytes = await pdf([
      paragraph([run('見出し', 'same', { href: '#here' })], { style: 'heading', level: 1 }),
      paragraph('ここ', { anchor: 'here' }),
      paragraph('同じ名', { anchor: 'here' }),
      paragraph([run('外', 'same', { href: 'https://ca.example/cp' })]),
    ]);
    expect(readPdf('qpdf', ['--check', 'FILE'], bytes)).toContain(
      'No syntax or stream encoding errors',
    );
    const text = readPdf('qpdf', ['--qdf', '--object-streams=disable', 'FILE', '-'], bytes);
    expect(text).toContain('(https://ca.example/cp)');
    expect(text).toMatch(/\/Dest \d+ 0 R/);
  });

  it('finds headings among the bookmarks, without what was deleted in them', async () => {
    const bytes = await pdf([
      paragraph('1 Scope', { style: 'heading', level: 1 }),
      paragraph([run('1.1 '), run('Old', 'deleted'), run('New', 'inserted')], {
        style: 'heading',
        level: 2,
        number: 3,
      }),
      paragraph([run('1.2 Gone', 'deleted')], { style: 'heading', level: 2, end: 'deleted' }),
    ]);
    const { outlines } = JSON.parse(
      readPdf('qpdf', ['--json', '--json-key=outlines', 'FILE'], bytes),
    );
    expect(outlines[0].title).toBe('1 Scope');
    expect(outlines[0].kids.map((kid: { title: string }) => kid.title)).toEqual([
      '1.1 New',
      '1.2 Gone',
    ]);
  });

  it('finds the language, PDF/A, and the date where there is one', async () => {
    const readable = async (date?: string) =>
      readPdf(
        'qpdf',
        ['--qdf', '--object-streams=disable', 'FILE', '-'],
        await pdf([paragraph('条')], date),
      );
    const dated = await readable('2026-11-20');
    expect(dated).toContain('/Lang (ja)');
    expect(dated).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(dated).toContain('2026-11-20');
    const undated = await readable();
    expect(undated).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(undated).not.toMatch(/\/(Creation|Mod)Date|<xmp:\w+Date|stEvt:when/);
  });
});

describeProgram('pdfinfo', () => {
  it('says A4, tagged, and the title', async () => {
    const info = readPdf('pdfinfo', ['FILE'], await pdf([paragraph('条')]));
    expect(info).toMatch(/^Title: +試験の資料$/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Page size: +595\.\d+ x 841\.\d+ pts \(A4\)$/m);
    expect(info).not.toMatch(/^CreationDate/m);
  });
});

describeProgram('pdffonts', () => {
  it('lists the bundled fonts alone, embedded and subset', async () => {
    const bytes = await pdf([
      paragraph('明朝', { style: 'heading' }),
      paragraph([
        run('本文'),
        run('太字', 'same', { strong: true }),
        run('code', 'same', { code: true }),
      ]),
    ]);
    const [, , ...fonts] = readPdf('pdffonts', ['FILE'], bytes).trim().split('\n');
    expect(fonts).toHaveLength(4);
    for (const font of fonts) {
      expect(font).toMatch(/^[A-Z]{6}\+BIZUD(Mincho|Gothic)-(Regular|Bold) .* yes yes yes /);
    }
  });

  it('sets Latin text in letters made for it, and in either what the first font lacks', async () => {
    const families = async (...texts: string[]) => {
      const bytes = await pdf(texts.map((text) => paragraph(text)));
      const [, , ...fonts] = readPdf('pdffonts', ['FILE'], bytes).trim().split('\n');
      return fonts.map((font) => /\+(\w+)-/.exec(font)![1]).sort();
    };
    // The number of the page and the head of the paper, in Japanese here, are sans serif.
    const english = 'The CA SHALL revoke the certificate within 24 hours.';
    expect(await families(english)).toEqual(['BIZUDGothic', 'SourceSans3', 'SourceSerif4']);
    expect(await families(ARTICLES.join(''), 'Țara')).toEqual([
      'BIZUDGothic',
      'BIZUDMincho',
      'SourceSerif4',
    ]);
  });
});
