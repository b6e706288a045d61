import { cell, script } from '../measure.ts';
import type { Pairs } from '../pairs.ts';

interface Row {
  readonly mb: number;
  readonly parse: number;
  readonly cold: number;
  readonly again: number;
  readonly afterEdit: number;
  readonly memory: number;
}

/** `kaitei check` of copies of a document cut to 200 KB, beside reading the Markdown alone. */
export function check({ english }: Pairs, print: (line?: string) => void): void {
  print('whole process, s and MB; remark is what reading the Markdown takes alone, in one thread');
  print('copies      MB   remark     cold    again one edit   memory');
  for (const copies of [5, 50, 200, 1000]) {
    const words = [english[1]!.new, String(copies), '200000'];
    const row = {
      ...script<Row>('check-repository.ts', words),
      ...script<Row>('remark.ts', words),
    };
    const seconds = [row.parse, row.cold, row.again, row.afterEdit];
    print(
      `${String(copies).padStart(6)}${cell(row.mb, 9, 1)}${seconds.map((ms) => cell(ms / 1000, 9, 2)).join('')}${cell(row.memory)}`,
    );
  }
}
