import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { makeRepository, runGit } from '../support/repository.ts';

describe('new', () => {
  it('fails where a hook refuses without a word, and leaves nothing', () => {
    const repository = makeRepository();
    const hook = path.join(repository, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    const run = kaitei(repository, ['new', 'x', '--title', 'x']);
    expect(run).toEqual({
      code: 3,
      out: '',
      err: 'kaitei: git commit failed, so nothing was changed: a hook (.git/hooks) refused without saying why\n',
    });
    expect(runGit(repository, 'status', '--porcelain')).toBe('');
    expect(existsSync(path.join(repository, 'changesets/x'))).toBe(false);
  });

  it('puts a title of several lines into one subject line', () => {
    const repository = makeRepository();
    expect(kaitei(repository, ['new', 'x', '--title', 'a\nb']).code).toBe(0);
    expect(runGit(repository, 'log', '-1', '--format=%b')).toBe('\n');
  });

  it.each(['meetings', 'ledger', 'assessments', '../x', 'X'])('refuses the id %s', (id) => {
    const repository = makeRepository();
    expect(kaitei(repository, ['new', id, '--title', 'x']).code).toBe(2);
    expect(runGit(repository, 'status', '--porcelain')).toBe('');
  });
});
