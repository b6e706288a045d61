import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Two versions of a document. */
export interface Pair {
  readonly name: string;
  readonly old: string;
  readonly new: string;
}

/** The pairs that figures are given for. */
export interface Pairs {
  readonly folder: string;
  /** A small amendment, a restructured chapter, a renumbered book, a document of another size. */
  readonly english: readonly Pair[];
  readonly japanese: Pair;
}

const NAMES = ['SC-097', 'SC62', 'SC65 EVG', 'SC26'];

/** The pairs below a folder with `redline-cases.tsv`, `docs/` and `ja/`. */
export function pairsIn(folder: string): Pairs {
  const file = (hash: string) => path.join(folder, 'docs', `${hash}.md`);
  const all = readFileSync(path.join(folder, 'redline-cases.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map((cells) => ({ name: cells[6]!, old: file(cells[0]!), new: file(cells[1]!) }));
  return {
    folder,
    english: NAMES.map((name) => ({ ...all.find((pair) => pair.name.startsWith(name))!, name })),
    japanese: {
      name: 'Japanese CP',
      old: path.join(folder, 'ja/old.md'),
      new: path.join(folder, 'ja/new.md'),
    },
  };
}
