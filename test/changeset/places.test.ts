import { describe, expect, it } from 'vitest';
import { fieldPlaces } from '../../src/changeset/index.ts';
import { parseDocument } from '../../src/document/index.ts';

const SOURCE = `---
title: t
base:
  cp: x
items:
  - title: a
    handouts:
      - {number: 1}
      - number:
after:
---
text
`;

function place(source: string, keys: readonly (string | number)[]) {
  const { range, line, column } = fieldPlaces(source, parseDocument('', source).frontMatter)(keys);
  return [`${line}:${column}`, source.slice(range.start, range.end).trim()];
}

describe('fieldPlaces', () => {
  it.each([
    [['title'], ['2:8', 't']],
    [
      ['base', 'cp'],
      ['4:7', 'x'],
    ],
    [
      ['items', 0, 'title'],
      ['6:12', 'a'],
    ],
    [
      ['items', 0, 'handouts', 0, 'number'],
      ['8:18', '1'],
    ],
    // Without a value, the key; without the key, what stands above it.
    [['after'], ['10:1', 'after']],
    [
      ['items', 0, 'handouts', 1, 'number'],
      ['9:9', 'number'],
    ],
    [
      ['base', 'cps'],
      ['4:3', 'cp: x'],
    ],
    [
      ['items', 7, 'title'],
      ['6:3', expect.stringMatching(/^- title: a/)],
    ],
    [['nothing'], ['1:1', '']],
    [[], ['1:1', '']],
  ])('%j', (keys, expected) => {
    expect(place(SOURCE, keys)).toEqual(expected);
  });

  it.each([
    ['CRLF', SOURCE.replaceAll('\n', '\r\n')],
    ['CR', SOURCE.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${SOURCE}`],
  ])('%s', (_, source) => {
    expect(place(source, ['items', 0, 'title'])).toEqual(['6:12', 'a']);
  });

  it.each(['', 'text\n', '---\n- a\n---\n'])('%j has no fields', (source) => {
    expect(place(source, ['title'])[0]).toBe('1:1');
  });
});
