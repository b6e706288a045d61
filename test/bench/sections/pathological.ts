import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { cell } from '../measure.ts';
import type { Pairs } from '../pairs.ts';

/** Texts that have little in common, at two sizes; with the factor that twice the size takes. */
export function pathological(_: Pairs, print: (line?: string) => void): void {
  const file = path.join(import.meta.dirname, '../pathological.ts');
  const out = execFileSync(process.execPath, [file], { encoding: 'utf8', maxBuffer: 1 << 24 });
  print(`${'case'.padEnd(28)}      KB    parse  compare  summary  factor`);
  for (const line of out.trim().split('\n')) {
    const row = JSON.parse(line);
    const cells = [row.bytes / 1024, row.parse, row.compare, row.summary];
    const factor = row.compare / Math.max(1, row.half);
    print(
      `${String(row.name).padEnd(28)}${cell(cells[0], 8)}${cells
        .slice(1)
        .map((value) => cell(value))
        .join('')}${cell(factor, 8, 1)}`,
    );
  }
}
