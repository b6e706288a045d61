import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, parseMarkdown } from '../../src/document/index.ts';
import { portionsOf } from '../../src/document/portions.ts';
import { describeCorpora } from '../support/corpora.ts';
import { NASTY } from './sources.ts';

/** A file read in portions has the tree of the file read whole, positions included. */
function expectWholeTree(source: string): void {
  const portions = portionsOf(source).list;
  expect(portions.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
  expect(parseDocument('a.md', source).tree).toEqual(parseMarkdown(source));
}

const LINES = [
  '# 1 総則',
  '## 1.1 [目的] と [^1]',
  '#',
  '#### [a]: b',
  '  # 字下げ',
  '#総則',
  '',
  '',
  '',
  '  ',
  '\t',
  '本文 [目的] と [^1] と `# a`',
  '===',
  '---',
  '- ',
  '- 項目',
  '  続き',
  '1. 一',
  '   # 項目の見出し',
  '> 引用',
  '> # 引用の見出し',
  '> ```',
  '```',
  '~~~~',
  '    # 字下げの見出し',
  '[目的]: /a',
  '[目的]:',
  '/a "題',
  '[^1]: 注',
  '    # 注の見出し',
  '<!-- 注',
  '-->',
  '<div>',
  '<script>',
  '</script>',
  '<?a',
  '| a | b |',
  '| - | - |',
  '| [目的] | `x` |',
  '**太い [a](b)',
  '\u2028# 行',
];

const sources = fc
  .array(
    fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r')),
    {
      maxLength: 30,
    },
  )
  .map((lines) => lines.flat().join(''));
const starts = fc.constantFrom('', '', '', '\ufeff', '---\na: 1\n\n# b\n---\n', '---\n');

describe('the portions of a file', () => {
  it('are read as the file is read', () => {
    fc.assert(
      fc.property(starts, sources, (start, source) => expectWholeTree(start + source)),
      { numRuns: 1500 },
    );
  });

  it.each(NASTY)('are read as the file is read: %s', (_, source) => {
    expectWholeTree(source);
  });

  const portions = (source: string) =>
    portionsOf(source).list.map(({ start, end, heading }) => [
      source.slice(start, end),
      heading !== undefined,
    ]);

  it.each([
    [
      'one clause each',
      '# 1\n\na\n\n## 1.1\n',
      [
        ['# 1\n\na\n\n', true],
        ['## 1.1\n', true],
      ],
    ],
    [
      'what stands first is read',
      'a\n\n# 1\n',
      [
        ['a\n\n', false],
        ['# 1\n', true],
      ],
    ],
    ['no blank line before a heading', '# 1\na\n# 2\n', [['# 1\na\n# 2\n', false]]],
    ['an open fence', '# 1\n```\n\n# 2\n\n# 3\n', [['# 1\n```\n\n# 2\n\n# 3\n', false]]],
    [
      'a fence that is closed',
      '# 1\n```\n\n# 2\n```\n\n# 3\n',
      [
        ['# 1\n```\n\n# 2\n```\n\n', false],
        ['# 3\n', true],
      ],
    ],
    [
      'front matter',
      '---\n\n# a\n---\n\n# 1\n',
      [
        ['---\n\n# a\n---\n\n', false],
        ['# 1\n', true],
      ],
    ],
  ])('%s', (_, source, expected) => {
    expect(portions(source)).toEqual(expected);
  });

  it('have their lists where a line at the head is no front matter', () => {
    const { tree } = parseDocument('a.md', '---\n# 1\n- a\n> b\n');
    const types = tree.children.map(({ type }) => type);
    expect(types).toEqual(['thematicBreak', 'heading', 'list', 'blockquote']);
  });

  it('know the links and notes that are defined elsewhere', () => {
    const { clauses } = parseDocument('a.md', '# [x]\n\n[x] [^1]\n\n# 2\n\n[x]: /a\n\n[^1]: n\n');
    expect(clauses[0]!.nodes[0]).toMatchObject({ children: [{ type: 'linkReference' }] });
    expect(clauses[0]!.nodes[1]).toMatchObject({
      children: [{ type: 'linkReference' }, { type: 'text' }, { type: 'footnoteReference' }],
    });
  });
});

describeCorpora('a real document', ({ files, read }) => {
  it.each(files)('%s is read in portions as it is read whole', (name) => {
    expectWholeTree(read(name));
  });
});
