import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cell, script } from '../measure.ts';
import type { Pairs } from '../pairs.ts';

/** How many characters are marked, blanks not counted, beside those that were edited. */
export function marked({ folder, english, japanese }: Pairs, print: (line?: string) => void): void {
  const edits = JSON.parse(readFileSync(path.join(folder, 'ja/edits.json'), 'utf8'));
  print(`edited in the Japanese CP: ${edits.total}`);
  print(`${'pair'.padEnd(14)}   kaitei   jsdiff, words and blanks`);
  for (const pair of [japanese, ...english]) {
    const own = script<{ marked: number }>('in-process.ts', [pair.old, pair.new]);
    const peer = script<{ marked?: number; diff: number }>('jsdiff.ts', [pair.old, pair.new]);
    print(
      `${pair.name.padEnd(14)}${cell(own.marked)}${cell(peer.marked)} in ${cell(peer.diff, 6)} ms`,
    );
  }
}
