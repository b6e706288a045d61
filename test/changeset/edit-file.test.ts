import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClauseEdit } from '../../src/amendment/index.ts';
import { formatEditFile, parseEditFile } from '../../src/changeset/index.ts';
import { digest } from '../../src/text/digest.ts';

const D = digest('base');
const E = digest('anchor');

const piece = fc.constantFrom(
  '<!-- kaitei: delete sec:1 -->',
  '<!-- kaitei:',
  `<!-- kaitei: delete sec:1 ${D} -->\n`,
  '\\<!-- kaitei: x -->\n',
  '\\\\<!-- kaitei: x -->',
  ' <!-- kaitei: x -->\n',
  '<!-- kaitei',
  '\ufeff',
  '\n',
  '\r\n',
  '\r',
  '\\',
  '# 1 総則\n',
  '本文',
  ' no-final-newline',
  '',
);
const slice = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme' }),
);
const address = fc.constantFrom(
  'sec:4.2.1',
  'art:12_2',
  'suppl~2/art:1',
  'front',
  'head:改定履歴',
  'head:',
);
const anchor = fc.record({
  side: fc.constantFrom('before' as const, 'after' as const),
  anchor: address,
  anchorBase: fc.constant(E),
});
const edit: fc.Arbitrary<ClauseEdit> = fc.oneof(
  fc.record({ op: fc.constant('replace' as const), address, base: fc.constant(D), slice }),
  fc.record({ op: fc.constant('delete' as const), address, base: fc.constant(D) }),
  fc
    .tuple(anchor, slice)
    .map(([place, text]) => ({ op: 'insert' as const, ...place, slice: text })),
  fc
    .tuple(anchor, address)
    .map(([place, own]) => ({ op: 'move' as const, address: own, base: D, ...place })),
  slice.map((text) => ({ op: 'create' as const, slice: text })),
  fc.constant({ op: 'remove' as const, base: D }),
);

describe('parseEditFile(formatEditFile(edits)) is edits', () => {
  it('for any slices, markers in them too', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        expect(parseEditFile(formatEditFile(edits))).toMatchObject({ edits });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('formatEditFile', () => {
  it('writes what a person can read', () => {
    const edits: ClauseEdit[] = [
      {
        op: 'replace',
        address: 'sec:1',
        base: D,
        slice: '# 1 総則\n\n<!-- kaitei: x\n\\<!-- kaitei: y\n',
      },
      { op: 'delete', address: 'sec:2', base: D },
      { op: 'insert', side: 'after', anchor: 'sec:3', anchorBase: E, slice: '# 4 雑則' },
      { op: 'move', address: 'sec:5', base: D, side: 'before', anchor: 'sec:3', anchorBase: E },
    ];
    expect(formatEditFile(edits)).toBe(
      [
        `<!-- kaitei: replace sec:1 ${D} with ${digest((edits[0] as { slice: string }).slice)} -->`,
        '# 1 総則',
        '',
        '\\<!-- kaitei: x',
        '\\\\<!-- kaitei: y',
        `<!-- kaitei: delete sec:2 ${D} -->`,
        `<!-- kaitei: insert after sec:3 ${E} with ${digest('# 4 雑則')} no-final-newline -->`,
        '# 4 雑則',
        `<!-- kaitei: move sec:5 ${D} before sec:3 ${E} -->`,
        '',
      ].join('\n'),
    );
  });

  it('writes the whole document of create and nothing but the digest of remove', () => {
    expect(formatEditFile([{ op: 'create', slice: '' }])).toBe(
      `<!-- kaitei: create with ${digest('')} -->\n`,
    );
    expect(formatEditFile([{ op: 'remove', base: D }])).toBe(`<!-- kaitei: remove ${D} -->\n`);
  });
});

describe('the lines of the markers', () => {
  it('are those of the file', () => {
    const source = formatEditFile([
      { op: 'remove', base: D },
      { op: 'replace', address: 'sec:1', base: D, slice: '# 1\n\nx\n' },
      { op: 'delete', address: 'sec:2', base: D },
    ]);
    expect(parseEditFile(source)).toMatchObject({ lines: [1, 2, 6] });
  });
});

describe('what cannot be read', () => {
  const X = digest('X\n');

  it.each([
    [
      'text before the first marker',
      `\nX\n<!-- kaitei: delete sec:1 ${D} -->\n`,
      [1],
      /^the first line must be a marker/,
    ],
    [
      'an unknown operation',
      `<!-- kaitei: rename sec:1 ${D} -->\n`,
      [1],
      /^not a marker: .*expected <!-- kaitei: replace/,
    ],
    ['a name of every object', `<!-- kaitei: constructor ${D} -->\n`, [1], /^not a marker/],
    ['no operation', '<!-- kaitei: -->\n', [1], /^not a marker/],
    [
      'no digest',
      '\n\n<!-- kaitei: delete sec:1 -->\n',
      [3],
      /expected <!-- kaitei: delete <address> <base> -->/,
    ],
    ['a short digest', '<!-- kaitei: delete sec:1 sha256:12 -->\n', [1], /^not a marker/],
    [
      'an upper-case digest',
      `<!-- kaitei: delete sec:1 ${D.toUpperCase()} -->\n`,
      [1],
      /^not a marker/,
    ],
    [
      'a side that is none',
      `<!-- kaitei: insert beside sec:1 ${D} with ${X} -->\nX\n`,
      [1],
      /<side> <anchor>/,
    ],
    ['a word too many', `<!-- kaitei: delete sec:1 ${D} now -->\n`, [1], /^not a marker/],
    ['an unclosed marker', `<!-- kaitei: delete sec:1 ${D}\n`, [1], /^not a marker/],
    ['text below delete', `<!-- kaitei: delete sec:1 ${D} -->\nX\n`, [2], /^delete brings no text/],
    [
      'another slice than named',
      `<!-- kaitei: replace sec:1 ${D} with ${X} -->\nY\n`,
      [1],
      /^the text below is not what the marker names \(expected .*, found /,
    ],
    [
      'a final newline more than named',
      `<!-- kaitei: replace sec:1 ${D} with ${X} no-final-newline -->\nX\n`,
      [1],
      /^the text below/,
    ],
    [
      'several at once',
      `<!-- kaitei: replace sec:1 ${D} with ${X} -->\nX\n<!-- kaitei: x -->\n<!-- kaitei: delete sec:2 ${D} -->\nY\n`,
      [3, 5],
      /./,
    ],
  ])('%s', (_, source, lines, message) => {
    const read = parseEditFile(source);
    const problems = 'problems' in read ? read.problems : [];
    expect(problems.map((problem) => problem.line)).toEqual(lines);
    for (const problem of problems) {
      expect(problem.message.en).toMatch(message);
      expect(problem.message.ja).not.toBe('');
      expect(problem.hint.ja).not.toBe('');
      expect(problem.hint.en).not.toBe('');
    }
  });

  it.each(['', '\n\n  \n'])('%j has no edits', (source) => {
    expect(parseEditFile(source)).toEqual({ edits: [], lines: [] });
  });
});
