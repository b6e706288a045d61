import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper, PaperBlock } from '../../../src/render/paper/index.ts';
import { pdfSource } from '../../../src/render/pdf/index.ts';
import type {
  BlockData,
  ParagraphData,
  PdfData,
  TableData,
} from '../../../src/render/pdf/types.ts';
import { paper, paragraph, run } from '../../support/paper.ts';

const glyphs = { has: (code: number) => code < 0x10000, varies: () => false };

function dataOf(blocks: readonly PaperBlock[], more: Partial<Paper> = {}): PdfData {
  return JSON.parse(pdfSource(paper(blocks, more), { glyphs }).data);
}

function only(block: PaperBlock): BlockData {
  return dataOf([block]).blocks[0]!;
}

/** The text of the runs of a paragraph, each with what marks it. */
function marked(data: PdfData): string[] {
  const { runs } = data.blocks[0] as ParagraphData;
  return runs.map(([look, ...segments]) => `${data.looks[look]!.mark ?? ''}:${segments.join('')}`);
}

describe('a paper as data', () => {
  it('is the same template for every text', () => {
    const { source } = pdfSource(paper([]), { glyphs });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = pdfSource(paper([paragraph(text)], { title: text, running: text }), {
          glyphs,
        });
        expect(found.source).toBe(source);
        expect(() => JSON.parse(found.data)).not.toThrow();
      }),
    );
  });

  it('says how each run is marked', () => {
    const data = dataOf([
      paragraph([
        run('残る'),
        run('加わる', 'inserted'),
        run('消える', 'deleted'),
        { ...run('来る', 'inserted'), kind: 'text', move: 'a', look: {}, op: 'inserted' },
        { ...run('去る', 'deleted'), kind: 'text', move: 'a', look: {}, op: 'deleted' },
        {
          ...run('なかった', 'deleted'),
          kind: 'text',
          move: 'a',
          stray: true,
          look: {},
          op: 'deleted',
        },
      ]),
    ]);
    expect(marked(data)).toEqual([
      ':残る',
      'inserted:加わる',
      'deleted:消える',
      'moved-to:来る',
      'moved-from:去る',
      'deleted:なかった',
    ]);
  });

  it.each<[string, PaperBlock, string[]]>([
    ['split', paragraph('前', { end: 'inserted' }), [':前', 'inserted:¶']],
    ['joined', paragraph('前', { end: 'deleted' }), [':前', 'deleted:¶']],
    ['whole', paragraph([run('前', 'inserted')], { end: 'inserted' }), ['inserted:前']],
    ['gone', paragraph([run('前', 'deleted')], { end: 'deleted' }), ['deleted:前']],
    [
      'split in what was edited',
      paragraph([run('前', 'deleted')], { end: 'inserted' }),
      ['deleted:前', 'inserted:¶'],
    ],
  ])('marks the end of a paragraph: %s', (_, block, runs) => {
    expect(marked(dataOf([block]))).toEqual(runs);
  });

  it('links to places that the paper has, and out', () => {
    const link = (href: string) => run('字', 'same', { href });
    const data = dataOf([
      paragraph([
        link('#sec:4.1'),
        link('#%E6%9D%A1'),
        link('#none'),
        link('#%'),
        link('mailto:ra@ca.example'),
      ]),
      paragraph('一', { anchor: 'sec:4.1' }),
      paragraph('二', { anchor: '条' }),
      paragraph('三', { anchor: '条' }),
    ]);
    const { runs } = data.blocks[0] as ParagraphData;
    expect(runs.map(([look]) => data.looks[look])).toEqual([
      { place: 'sec:4.1' },
      { place: '条' },
      {},
      {},
      { url: 'mailto:ra@ca.example' },
    ]);
    expect(data.blocks.slice(1).map((block) => (block as ParagraphData).anchor)).toEqual([
      'sec:4.1',
      '条',
      undefined,
    ]);
  });

  it('leaves no level out among the bookmarks', () => {
    const levels = [2, 4, 4, 3, 2, 1, 6];
    const data = dataOf(levels.map((level) => paragraph('条', { style: 'heading', level })));
    expect(data.blocks.map((block) => (block as ParagraphData).outline)).toEqual([
      1, 2, 2, 2, 1, 1, 2,
    ]);
  });

  it('sets comments apart from the text', () => {
    const block = only(paragraph([run('条'), { kind: 'comment', text: '理由' }]));
    expect(block).toMatchObject({ runs: [[0, '条']], comments: [[[0, '理由']]] });
  });

  it.each([
    ['ja', '条', 'ja'],
    ['en', 'Section', 'en'],
    ['en', '第4条のとおり', 'ja'],
  ] as const)('is in %s with %s: %s', (lang, text, expected) => {
    expect(dataOf([paragraph(text)], { lang }).lang).toBe(expected);
  });

  it('shortens the title at the head of the pages only', () => {
    const title = '証明書ポリシ'.repeat(9);
    const data = dataOf([], { title });
    expect(data.title).toBe(title);
    expect(data.head).toBe(`${'証明書ポリシ'.repeat(7)}証明書…`);
  });

  it('knows whether there is a date, which must be one', () => {
    expect(pdfSource(paper([]), { glyphs }).dated).toBe(false);
    expect(pdfSource(paper([]), { glyphs, date: '2026-11-20' }).dated).toBe(true);
    expect(() => pdfSource(paper([]), { glyphs, date: '2026-02-30' })).toThrow(RangeError);
  });
});

describe('tables as data', () => {
  const cell = (text: string, span?: number) => ({
    op: 'same' as const,
    blocks: [paragraph(text)],
    ...(span !== undefined && { span }),
  });
  const table = (rows: readonly (readonly [string, number?][])[], heads = 0): TableData =>
    only({
      kind: 'table',
      style: 'content',
      columns: 2,
      align: ['right'],
      rows: rows.map((cells, index) => ({
        op: 'same',
        head: index < heads,
        cells: cells.map(([text, span]) => cell(text, span)),
      })),
    }) as TableData;

  it('fill short rows, and have room for spans', () => {
    const { rows, widths, align } = table([[['一']], [['二'], ['三', 2]]]);
    expect(rows.map(({ cells }) => cells.map(({ span }) => span))).toEqual([
      [1, 1, 1],
      [1, 2],
    ]);
    expect(widths).toHaveLength(3);
    expect(align).toEqual(['right', 'left', 'left']);
  });

  it('repeat their heads unless they fill the page', () => {
    expect(table([[['名']], [['値']]], 1)).toMatchObject({ heads: 1, repeat: true });
    expect(table([[['長'.repeat(700)]], [['値']]], 1)).toMatchObject({ heads: 1, repeat: false });
    expect(table([[['名']]], 1)).toMatchObject({ heads: 1 });
  });

  it('take smaller letters for words that have no room', () => {
    const row = (length: number): [string][] => Array.from({ length }, () => ['keyIdentifier']);
    expect([3, 6, 7, 12].map((length) => table([row(length)]).size)).toEqual([9, 9, 8, 6.5]);
  });

  it('never exceed the page', () => {
    const cells = fc.array(fc.tuple(fc.string({ maxLength: 80 })), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
        const { widths } = table(rows);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(468);
      }),
    );
  });
});
