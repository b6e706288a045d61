import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/index.ts';
import { expectDocumentLaws } from './laws.ts';
import { FRAGMENTS, NASTY } from './sources.ts';

describe('slices joined are the file, and addresses are unique', () => {
  it.each(NASTY)('%s', (_, source) => {
    expectDocumentLaws(parseDocument('a.md', source));
  });

  it('in any file put together of such pieces', () => {
    const source = fc
      .array(fc.constantFrom(...FRAGMENTS), { maxLength: 25 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(source, (text) => {
        expectDocumentLaws(parseDocument('a.md', text));
      }),
      { numRuns: 800 },
    );
  });

  it('in any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expectDocumentLaws(parseDocument('a.md', text));
      }),
      { numRuns: 200 },
    );
  });
});

describe('where clauses begin', () => {
  const cuts = (source: string) =>
    parseDocument('a.md', source).clauses.map(({ address, slice }) => [address, slice]);

  it.each([
    ['', [['preamble', '']]],
    ['\ufeff\n# 1 総則\n', [['sec:1', '\ufeff\n# 1 総則\n']]],
    [
      '---\nid: a\n---\n\n前文\n# 1 総則\n',
      [
        ['front', '---\nid: a\n---\n\n'],
        ['preamble', '前文\n'],
        ['sec:1', '# 1 総則\n'],
      ],
    ],
    [
      '1 総則\nの続き\n===\n本文\r## 1.1 目的',
      [
        ['sec:1', '1 総則\nの続き\n===\n本文\r'],
        ['sec:1.1', '## 1.1 目的'],
      ],
    ],
    [
      '> # 1 引用\n\n- # 2 一覧\n\n # 3 本文\n',
      [
        ['preamble', '> # 1 引用\n\n- # 2 一覧\n\n'],
        ['sec:3', ' # 3 本文\n'],
      ],
    ],
    [
      '# 1\n```\n# 2\n```\n<div>\n# 3\n</div>\n\n####### 4\n#5\n',
      [['sec:1', '# 1\n```\n# 2\n```\n<div>\n# 3\n</div>\n\n####### 4\n#5\n']],
    ],
    [
      '#\n# 総則\n# 総則\n# a/b~2 c\n',
      [
        ['head:', '#\n'],
        ['head:総則', '# 総則\n'],
        ['head:総則~2', '# 総則\n'],
        ['head:a_b_2_c', '# a/b~2 c\n'],
      ],
    ],
  ])('%j', (source, expected) => {
    expect(cuts(source)).toEqual(expected);
  });

  it('names the clause above by heading depth', () => {
    const { clauses } = parseDocument('a.md', '# 1\n### 1.1.1\n## 1.1\n### 1.1.2\n# 2\n');
    expect(clauses.map(({ address, depth, parent }) => [address, depth, parent])).toEqual([
      ['sec:1', 1, undefined],
      ['sec:1.1.1', 3, 'sec:1'],
      ['sec:1.1', 2, 'sec:1'],
      ['sec:1.1.2', 3, 'sec:1.1'],
      ['sec:2', 1, undefined],
    ]);
  });
});
