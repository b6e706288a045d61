import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ENVIRONMENT } from './repository.ts';

const BIN = path.resolve(import.meta.dirname, '../../src/cli/bin.ts');

/** What a run of the program gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line from its sources, in a folder. */
export function kaitei(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Run {
  const result = spawnSync(process.execPath, [BIN, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...ENVIRONMENT, ...env },
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}
