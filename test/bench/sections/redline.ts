import { BIN, type Cost, cell, costOf, programOf } from '../measure.ts';
import type { Pairs } from '../pairs.ts';

/** Whole processes that show what changed between two files, beside others that do so. */
export function redline({ english, japanese }: Pairs, print: (line?: string) => void): void {
  const pandiff = programOf('KAITEI_PANDIFF', 'pandiff');
  print('ms from start to end and MB: kaitei median of 5 runs, the others of 3');
  if (!pandiff) print('pandiff: not on this machine (KAITEI_PANDIFF names it; it needs pandoc)');
  print(`${'pair'.padEnd(14)}   kaitei       MB  pandiff       MB  factor  git word-diff`);
  for (const pair of [...english, japanese]) {
    const files = [pair.old, pair.new];
    const own = costOf(process.execPath, [BIN, 'diff', ...files], 5);
    const peer: Cost | undefined = pandiff ? costOf(pandiff, files, 3) : undefined;
    const git = costOf('git', ['diff', '--no-index', '--word-diff', ...files], 3);
    print(
      pair.name.padEnd(14) +
        [own.ms, own.mb, peer?.ms, peer?.mb].map((value) => cell(value)).join('') +
        cell(peer && peer.ms / own.ms, 8, 1) +
        cell(git.ms, 15),
    );
  }
}
