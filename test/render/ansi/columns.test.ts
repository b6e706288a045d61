import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/render/ansi/columns.ts';

function widths(lines: readonly number[], available: number, words: readonly number[] = []) {
  const needs = lines.map((line, index) => ({ line, word: words[index] ?? 0 }));
  return columnWidths(needs, available);
}

describe('columnWidths', () => {
  it.each<[string, readonly number[], number, readonly number[] | undefined]>([
    ['what fits keeps its width', [4, 10, 20], 40, [4, 10, 20]],
    ['the widest gives way', [4, 10, 40], 40, [4, 10, 26]],
    ['two share what is left', [4, 50, 60], 40, [4, 18, 18]],
    ['too narrow to read', [30, 30, 30], 20, undefined],
    ['no columns', [], 20, []],
  ])('%s', (_, lines, available, expected) => {
    expect(widths(lines, available)).toEqual(expected);
  });

  it('cuts no word while there is room elsewhere', () => {
    expect(widths([40, 40], 40, [23, 4])).toEqual([23, 17]);
    expect(widths([40, 40], 40, [38, 4])).toEqual([20, 20]);
  });
});
