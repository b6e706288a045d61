import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { describe } from 'vitest';
import { missing } from './corpora.ts';

/**
 * Tests that need an outside program. Where it is not in `PATH` they are skipped, and the name of
 * the skipped test says so; with `KAITEI_NO_SKIPS=1` a missing program is a failure.
 *
 * @param program name of the program, or names of which one is enough
 * @param tests is given the path of the program
 */
export function describeProgram(
  program: string | readonly string[],
  tests: (path: string) => void,
): void {
  const names = typeof program === 'string' ? [program] : program;
  const found = names.map(findProgram).find((file) => file !== undefined);
  if (found === undefined) {
    missing(names.join(' or '), `${names.join(' or ')} is not installed`);
    return;
  }
  describe(names.join(' or '), () => {
    tests(found);
  });
}

/** Path of a program in `PATH`. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders
    .map((folder) => path.join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
