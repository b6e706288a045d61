import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { CP, makeRepository, runGit, SAMPLE, writeFiles } from '../support/repository.ts';

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

describe('what git is told to ignore', () => {
  const exclude = (repository: string, line: string) =>
    writeFileSync(path.join(repository, '.git/info/exclude'), `${line}\n`);

  it('is not committed by new', () => {
    const repository = makeRepository();
    exclude(repository, 'changesets/');
    const run = kaitei(repository, ['new', 'x', '--title', 'x']);
    expect(run).toEqual({
      code: 3,
      out: '',
      err: 'kaitei: git ignores changesets/x/changeset.md, so nothing was changed; take away the line that git check-ignore -v changesets/x/changeset.md shows\n',
    });
    expect(runGit(repository, 'rev-list', '--count', 'HEAD')).toBe('1\n');
    expect(existsSync(path.join(repository, 'changesets/x'))).toBe(false);
  });

  it('is not committed by import, unless git knows the files already', () => {
    const { 'changesets/notice/cp.md': _, ...rest } = SAMPLE;
    for (const [files, code] of [
      [rest, 3],
      [SAMPLE, 0],
    ] as const) {
      const repository = makeRepository(files);
      exclude(repository, 'changesets/**/*.md');
      writeFiles(repository, { 'edited.md': CP.replace('60日', '10日') });
      expect(kaitei(repository, ['import', 'notice', 'edited.md']).code).toBe(code);
    }
  });
});
