import { describe, expect, it } from 'vitest';
import { wrapSpans } from '../../../src/render/ansi/wrap-spans.ts';

describe('wrapSpans', () => {
  it('cuts spans at the ends of lines and drops the blanks there', () => {
    expect(
      wrapSpans([{ text: 'aa ' }, { text: 'bb cc', style: 'inserted' }, { text: '\ndd' }], 5),
    ).toEqual([
      [{ text: 'aa ' }, { text: 'bb', style: 'inserted' }],
      [{ text: 'cc', style: 'inserted' }],
      [{ text: 'dd' }],
    ]);
  });

  it('puts one pair of signs around a stretch of one kind, never alone at a line end', () => {
    const spans = [
      { text: '保存は' },
      { text: '5', style: 'deleted' },
      { text: '年', style: 'deleted' },
      { text: '10年', style: 'inserted' },
      { text: '。' },
    ] as const;
    const lines = wrapSpans(spans, 12, { plainMarks: true });
    expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual([
      '保存は[-5',
      '年-]{+10',
      '年+}。',
    ]);
  });

  it('gives no text one empty line', () => {
    expect(wrapSpans([], 5)).toEqual([[]]);
  });
});
