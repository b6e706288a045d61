import type { Look, Op, Paper, PaperBlock, Paragraph, Run } from '../../src/render/paper/index.ts';

/** A run of a paper for tests. */
export function run(text: string, op: Op = 'same', look: Look = {}): Run {
  return { kind: 'text', text, op, look };
}

/** A paragraph of a paper for tests; text stands for one plain run. */
export function paragraph(
  runs: string | readonly Run[],
  more: Partial<Omit<Paragraph, 'kind' | 'runs'>> = {},
): Paragraph {
  const own = typeof runs === 'string' ? [run(runs)] : runs;
  return { kind: 'paragraph', style: 'text', end: 'same', ...more, runs: own };
}

/** A paper in Japanese. */
export function paper(blocks: readonly PaperBlock[], more: Partial<Paper> = {}): Paper {
  return { lang: 'ja', title: '試験の資料', blocks, ...more };
}
