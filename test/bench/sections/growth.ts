import { cell, script } from '../measure.ts';
import type { Pairs } from '../pairs.ts';

interface Row {
  readonly bytes: number;
  readonly compare: number;
  readonly html: number;
  readonly word: number;
  readonly pdf?: number;
  readonly memory: number;
}

/** Times and memory of copies one after another: twice the text is to take twice as much. */
export function growth({ english, japanese }: Pairs, print: (line?: string) => void): void {
  for (const pair of [japanese, english[1]!]) {
    print(`${pair.name}: ms, and MB at most, of a process`);
    print('copies      KB  compare     html     word      pdf   memory');
    for (const copies of [1, 2, 4, 8]) {
      const row = script<Row>('grow.ts', [pair.old, pair.new, String(copies)]);
      const cells = [row.compare, row.html, row.word, row.pdf, row.memory];
      print(
        `${String(copies).padStart(6)}${cell(row.bytes / 1024, 8)}${cells.map((value) => cell(value)).join('')}`,
      );
    }
  }
}
