import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

// Prints figures; asserts nothing. Needs the outside documents that KAITEI_CORPORA points to.
const corpora = process.env.KAITEI_CORPORA;
if (!corpora) {
  process.stderr.write(
    'bench: set KAITEI_CORPORA to the folder with redline-cases.tsv and docs/\n',
  );
  process.exit(2);
}

interface Pair {
  readonly name: string;
  readonly old: string;
  readonly new: string;
}

const file = (hash: string) => path.join(corpora, 'docs', `${hash}.md`);
const pairs: Pair[] = readFileSync(path.join(corpora, 'redline-cases.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map((cells) => ({ name: cells[6]!.slice(0, 34), old: file(cells[0]!), new: file(cells[1]!) }));
const size = (pair: Pair) => statSync(pair.old).size + statSync(pair.new).size;
const largest = [...pairs].sort((a, b) => size(b) - size(a)).slice(0, 3);
const sc62 = pairs.find((pair) => pair.name.startsWith('SC62'))!;
const japanese = {
  name: 'generated Japanese CP',
  old: path.join(corpora, 'ja/old.md'),
  new: path.join(corpora, 'ja/new.md'),
};

const here = import.meta.dirname;
const run = (script: string, words: string[]) =>
  JSON.parse(
    execFileSync(process.execPath, [path.join(here, script), ...words], {
      encoding: 'utf8',
      maxBuffer: 1 << 24,
    }),
  ) as Record<string, number | undefined>;
const cell = (value: number | undefined, width = 9) =>
  (value === undefined ? '-' : value.toFixed(0)).padStart(width);
const median = (rows: Record<string, number | undefined>[], name: string) =>
  rows.map((row) => row[name]).sort((a, b) => (a ?? 0) - (b ?? 0))[Math.floor(rows.length / 2)];
const print = (line: string) => process.stdout.write(`${line}\n`);

print(
  `Node ${process.versions.node}, ICU ${process.versions.icu}; ms and MB, median of 3 processes`,
);
print('');
print(`${'pair'.padEnd(36)}     KB    parse     diff   render  process   memory   marked`);
for (const pair of [...largest, sc62, japanese]) {
  const rows = [1, 2, 3].map(() => run('redline.ts', [pair.old, pair.new]));
  const cells = ['parse', 'diff', 'render', 'process', 'memory', 'marked'].map((name) =>
    cell(median(rows, name)),
  );
  print(`${pair.name.padEnd(36)}${cell(rows[0]!.bytes! / 1024, 7)}${cells.join('')}`);
}
print('');
print('growth: copies of the Japanese CP one after another');
print('copies      KB    parse     diff   render  process   memory');
for (const copies of [1, 2, 4, 8]) {
  const row = run('redline.ts', [japanese.old, japanese.new, String(copies)]);
  const cells = ['parse', 'diff', 'render', 'process', 'memory'].map((name) => cell(row[name]));
  print(`${String(copies).padStart(6)}${cell(row.bytes! / 1024, 8)}${cells.join('')}`);
}
print('');
print('growth: copies of the new document of SC62 against the old one');
for (const copies of [1, 2, 4, 8]) {
  const row = run('redline.ts', [sc62.old, sc62.new, String(copies)]);
  const cells = ['parse', 'diff', 'render', 'process', 'memory'].map((name) => cell(row[name]));
  print(`${String(copies).padStart(6)}${cell(row.bytes! / 1024, 8)}${cells.join('')}`);
}
print('');
print('peers on the same pairs: marked characters (blanks left out), diff time only');
for (const pair of [sc62, japanese]) {
  const peer = run('jsdiff.ts', [pair.old, pair.new]);
  print(
    `${pair.name.padEnd(36)} diff.diffWordsWithSpace ${cell(peer.diff)} ms ${cell(peer.marked)} marked ${cell(peer.memory)} MB`,
  );
}

print('');
print('kaitei check, whole process: copies of the new document of SC62, cut to 200 KB; s and MB');
print('remark is what reading the Markdown takes alone, in one thread');
print('copies      MB   remark     cold    again one edit   memory');
for (const copies of [5, 50, 200, 1000]) {
  const words = [sc62.new, String(copies), '200000'];
  const row = { ...run('check.ts', words), ...run('remark.ts', words) } as Record<string, number>;
  const seconds = ['parse', 'cold', 'again', 'afterEdit'].map((name) =>
    (row[name]! / 1000).toFixed(2),
  );
  const cells = [row.mb!.toFixed(1), ...seconds, row.memory!.toFixed(0)];
  print(`${String(copies).padStart(6)}${cells.map((text) => text.padStart(9)).join('')}`);
}
