import { describe, expect, it } from 'vitest';
import { tooDeep } from '../../src/document/depth.ts';
import { parseDocument } from '../../src/document/index.ts';
import { redlineOf } from '../support/pieces.ts';
import { expectLaw } from '../support/tree.ts';
import { expectDocumentLaws } from './laws.ts';

const nestedLists = (depth: number) =>
  `${Array.from({ length: depth }, (_, at) => `${'  '.repeat(at)}- 項目${at}`).join('\n')}\n`;

/** Sources that hang or break the parser, and the place at which they are given up. */
const DEEP: readonly (readonly [name: string, source: string, place: string])[] = [
  ['quotations', `本文\n\n${'>'.repeat(10_000)}\n`, '3:101'],
  ['quotations one too many', '>'.repeat(101), '1:101'],
  ['lists', nestedLists(3_000), '51:101'],
  ['lists on one line', `${'- '.repeat(10_000)}a\n`, '1:101'],
  ['lists behind tabs', `${'-\t'.repeat(1_000)}a\n`, '1:101'],
  ['lists in quotations', `${'- > '.repeat(1_000)}a\n`, '1:135'],
  ['emphasis', `甲\n\n${'**a '.repeat(300)}${'b**'.repeat(300)}\n`, '3:395'],
  ['more emphasis', `${'*_'.repeat(10_000)}a${'_*'.repeat(10_000)}\n`, '1:5001'],
  ['images', `${'!['.repeat(3_000)}${'](a)'.repeat(3_000)}\n`, '1:6001'],
  [
    'backticks',
    Array.from({ length: 150 }, (_, at) => `${'`'.repeat(at + 1)} a `).join(''),
    '1:2273',
  ],
];

describe('what is nested too deeply is plain text', () => {
  it.each(DEEP)('%s', (_, source, place) => {
    const document = parseDocument('a.md', source);
    expectDocumentLaws(document);
    expect(document.clauses.map((clause) => clause.address)).toEqual(['preamble']);
    expect(document.tree.children).toMatchObject([{ type: 'code', value: source }]);
    expect(document.findings).toMatchObject([
      { rule: 'parse/nested-too-deep', severity: 'error', path: 'a.md' },
    ]);
    const { line, column } = document.findings[0]!;
    expect(`${line}:${column}`).toBe(place);
  });

  it('behind front matter and a BOM', () => {
    const front = '\ufeff---\r\nid: cp-sign\r\n---\r\n';
    const document = parseDocument('a.md', `${front}# 1 総則\r\n${'>'.repeat(500)}`);
    expectDocumentLaws(document);
    expect(document.id).toBe('cp-sign');
    expect(document.clauses.map(({ address, slice }) => [address, slice.length])).toEqual([
      ['front', front.length],
      ['preamble', 508],
    ]);
    expect(document.tree.children[1]?.position).toEqual({
      start: { line: 4, column: 1, offset: front.length },
      end: { line: 5, column: 501, offset: front.length + 508 },
    });
    expect(document.findings[0]).toMatchObject({ line: 5, column: 101 });
  });

  it('is compared as text', () => {
    const redline = redlineOf(`${nestedLists(300)}末尾\n`, `${nestedLists(301)}末尾\n`);
    expectLaw(redline);
    const [block] = redline.clauses[0]!.blocks;
    const changed = block?.change === 'text' ? block.pieces.filter(({ op }) => op !== 'same') : [];
    expect(changed.map(({ text }) => text.trim())).toEqual(['- 項目300']);
  });
});

describe('what is not', () => {
  it.each([
    ['quotations', `${'> '.repeat(98)}深い\n`],
    ['lists', nestedLists(49)],
    ['rows of signs', `${'- '.repeat(200)}\n\n${'* '.repeat(200)}\n\n${'_'.repeat(200)}\n`],
    ['a quotation after a deep list', `${nestedLists(48)}\n\n${'> '.repeat(90)}深い\n`],
    ['code', `\`\`\`\n${'>'.repeat(3_000)}\n${'[['.repeat(3_000)}]]\n\`\`\`\n`],
    ['links', `${'[規程](https://a.example) ![図](a.png) '.repeat(1_000)}\n`],
    ['emphasis', `${'**申請**と_発行_と`通知`と~~取消~~ '.repeat(500)}\n`],
    ['open brackets', `${'['.repeat(1_000)}\n`],
  ])('%s', (_, source) => {
    const { findings, tree } = parseDocument('a.md', source);
    expect(findings).toEqual([]);
    expect(tooDeep(tree)).toBeUndefined();
  });
});
