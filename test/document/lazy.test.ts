import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, parseMarkdown, passagesOf, release } from '../../src/document/index.ts';
import { NASTY } from './sources.ts';

/** Front matter read by itself is what the parser of the whole file takes for it. */
function expectSameFront(source: string): void {
  const [first] = parseMarkdown(source).children;
  const { frontMatter, clauses } = parseDocument('a.md', source);
  const range = first?.type === 'yaml' ? first.position : undefined;
  expect(frontMatter?.range).toEqual(range && { start: range.start.offset, end: range.end.offset });
  expect(clauses.some(({ kind }) => kind === 'front')).toBe(range !== undefined);
}

describe('front matter read by itself', () => {
  it.each(NASTY)('%s', (_, source) => {
    expectSameFront(source);
  });

  it('in any text of fences, keys and blanks', () => {
    const piece = fc.constantFrom(
      ...[
        '---',
        '----',
        '...',
        '\n',
        '\r\n',
        '\r',
        ' ',
        '\t',
        'id: a',
        '# 1',
        '\ufeff',
        '- ',
        '> ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expectSameFront(pieces.join(''));
        expectSameFront(`---\n${pieces.join('')}`);
      }),
      { numRuns: 600, examples: [[['\ufeff', '\ufeff', '---', '\n', '---']]] },
    );
  });
});

describe('a released document', () => {
  it('is read again, to the same', () => {
    const document = parseDocument('a.md', '---\nid: a\n---\n\n# 4 運用\n\n本文\n');
    const before = document.clauses.map(({ address, slice }) => [address, slice]);
    const { clauses } = document;
    expect(document.clauses).toBe(clauses);
    expect(passagesOf(document)).toBe(passagesOf(document));
    release(document);
    expect(document.clauses).not.toBe(clauses);
    expect(document.clauses.map(({ address, slice }) => [address, slice])).toEqual(before);
    expect(passagesOf(document).map(({ text }) => text)).toEqual(['4 運用', '本文']);
  });
});
