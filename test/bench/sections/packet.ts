import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BIN, costOf } from '../measure.ts';
import type { Pairs } from '../pairs.ts';

/** The complete packet of the bundled meeting, in every form, as a whole process. */
export function packet(_: Pairs, print: (line?: string) => void): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'kaitei-bench-'));
  try {
    const repository = path.join(folder, 'repository');
    const root = path.resolve(import.meta.dirname, '../../..');
    execFileSync('git', ['clone', '-q', root, repository]);
    const words = [
      BIN,
      '-C',
      repository,
      'packet',
      '--meeting',
      '19',
      '-o',
      path.join(folder, 'out'),
    ];
    const { ms, mb } = costOf(process.execPath, words, 3);
    const files = readdirSync(path.join(folder, 'out')).length;
    print(`${(ms / 1000).toFixed(2)} s, ${mb?.toFixed(0)} MB, ${files} files; median of 3 runs`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
