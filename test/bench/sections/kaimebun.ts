import { cell, script } from '../measure.ts';
import type { Pairs } from '../pairs.ts';

interface Row {
  readonly articles: number;
  readonly changes: number;
  readonly ms: number;
  readonly sentences: number;
  readonly fallbacks: number;
}

/** Amending sentences of rules that were made up, written and proved in one process. */
export function kaimebun(_: Pairs, print: (line?: string) => void): void {
  print('ms to write the sentences and prove them by applying them');
  print('articles  changes       ms  sentences  written anew instead');
  for (const [articles, changes] of [
    [50, 15],
    [200, 60],
    [400, 120],
  ] as const) {
    const row = script<Row>('amend.ts', [String(articles), String(changes)]);
    print(
      `${cell(row.articles, 8)}${cell(row.changes, 9)}${cell(row.ms)}${cell(row.sentences, 11)}${cell(row.fallbacks, 22)}`,
    );
  }
}
