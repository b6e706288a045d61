import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'vitest';

/** A real amendment: two files of the corpora. */
export interface Case {
  readonly name: string;
  readonly old: string;
  readonly new: string;
}

/** Texts that are too large, or not ours to keep, to stand beside the tests. */
export interface Corpora {
  /** Paths of all documents, relative to the folder. */
  readonly files: readonly string[];
  /** Text of one of {@link files}. */
  read(file: string): string;
  /** Pairs of versions: those of `redline-cases.tsv` and the Japanese one. */
  readonly cases: readonly Case[];
}

/** The variable that names the folder with `docs/`, `ja/` and `redline-cases.tsv`. */
const VARIABLE = 'KAITEI_CORPORA';

/**
 * Tests on outside texts. Where {@link VARIABLE} names no folder they are skipped, and the name of
 * the skipped test says so; with `KAITEI_NO_SKIPS=1` a missing folder is a failure.
 */
export function describeCorpora(name: string, tests: (corpora: Corpora) => void): void {
  const folder = process.env[VARIABLE];
  if (folder && existsSync(path.join(folder, 'redline-cases.tsv'))) {
    describe(name, () => {
      tests(open(folder));
    });
    return;
  }
  missing(name, folder ? `${VARIABLE} names no corpora: ${folder}` : `${VARIABLE} is not set`);
}

/** A skipped test that says why, or a failing one where skips are not wanted. */
export function missing(name: string, why: string): void {
  const { title, failure } = insteadOf(why, process.env);
  describe(name, () => {
    if (failure === undefined) it.skip(title, () => {});
    else {
      it(title, () => {
        throw new Error(failure);
      });
    }
  });
}

/** What stands in place of tests that cannot run: a test that fails where there is a failure. */
export function insteadOf(
  why: string,
  env: Readonly<Record<string, string | undefined>>,
): { readonly title: string; readonly failure?: string } {
  return env.KAITEI_NO_SKIPS === '1'
    ? { title: why, failure: `${why}, but KAITEI_NO_SKIPS=1 wants these tests` }
    : { title: `${why}, so these tests are skipped` };
}

function open(folder: string): Corpora {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const docs = readdirSync(path.join(folder, 'docs')).filter((name) => name.endsWith('.md'));
  const [, ...rows] = read('redline-cases.tsv').trim().split('\n');
  const real = rows.map((row) => {
    const [old, now] = row.split('\t');
    return { name: `${old} ${now}`, old: `docs/${old}.md`, new: `docs/${now}.md` };
  });
  return {
    files: ['ja/old.md', 'ja/new.md', ...docs.sort().map((name) => `docs/${name}`)],
    read,
    cases: [{ name: 'ja', old: 'ja/old.md', new: 'ja/new.md' }, ...real],
  };
}
