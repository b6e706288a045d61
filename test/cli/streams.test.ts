import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT, makeRepository } from '../support/repository.ts';

const BIN = path.resolve(import.meta.dirname, '../../src/cli/bin.ts');

/** Runs the program in a shell, which redirects its output. */
function shell(folder: string, script: string) {
  const env = { ...ENVIRONMENT, NODE: process.execPath, BIN };
  const { status, stderr } = spawnSync('sh', ['-c', script], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { code: status, err: stderr };
}

describe('output that goes nowhere', () => {
  const repository = makeRepository();

  it.runIf(existsSync('/dev/full')).each([
    ['en', 'standard output cannot be written (ENOSPC); check the free space where it leads'],
    ['ja', '標準出力に書き込めない（ENOSPC）。出力先の空き容量を確かめる'],
  ])('a full disk is one sentence and 3 (%s)', (lang, sentence) => {
    expect(shell(repository, `"$NODE" "$BIN" --lang ${lang} status > /dev/full`)).toEqual({
      code: 3,
      err: `kaitei: ${sentence}\n`,
    });
  });

  it('a reader of results that stops is no error', () => {
    // `true` has ended long before the program has started.
    const run = shell(repository, '("$NODE" "$BIN" status; echo $? >&2) | true');
    expect(run.err).toBe('0\n');
  });

  it('a reader of notes that stops does not stop the work', () => {
    const script =
      '( "$NODE" "$BIN" packet --meeting 3 -o out; echo $? > rc ) 2>&1 >/dev/null | true';
    shell(repository, script);
    expect(existsSync(path.join(repository, 'out/index.html'))).toBe(true);
    expect(shell(repository, 'cat rc >&2').err).toBe('0\n');
  });
});
