import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import {
  CP,
  CP_AMENDED,
  makeRepository,
  runGit,
  SAMPLE,
  writeFiles,
} from '../support/repository.ts';

const CHANGED = '[-60日-]{+30日+}';

describe('REV:PATH', () => {
  const repository = makeRepository({
    ...SAMPLE,
    'policies/証明書 ポリシ.md': CP.replace('id: cp\n', 'id: cp2\n'),
  });
  runGit(repository, 'tag', 'x');
  writeFiles(repository, { 'policies/cp.md': CP_AMENDED, 'new.md': CP_AMENDED });
  writeFiles(repository, { 'policies/sub/new.md': CP_AMENDED });
  runGit(repository, 'add', '.');
  runGit(repository, 'commit', '--quiet', '-m', 'fix: the term');

  it.each([
    ['a revision of one letter', '.', 'x:policies/cp.md'],
    ['a revision with a colon in braces', '.', 'HEAD^{/start}:policies/cp.md'],
    ['blanks and Japanese', '.', 'x:policies/証明書 ポリシ.md'],
    ['from a sub-folder, as seen from the root', 'policies', 'x:policies/cp.md'],
    ['from a sub-folder, as seen from there', 'policies', 'x:cp.md'],
    ['from a sub-folder, with ./', 'policies', 'x:./cp.md'],
    ['from a sub-folder, with ../', 'policies/sub', 'x:../cp.md'],
    ['from a sub-folder, blanks and Japanese', 'policies', 'x:証明書 ポリシ.md'],
  ])('%s', (_, folder, old) => {
    const now = path.relative(path.join(repository, folder), path.join(repository, 'new.md'));
    const run = kaitei(path.join(repository, folder), ['diff', old, now]);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain(CHANGED);
  });

  it('is meant from where -C points', () => {
    const words = ['-C', path.join(repository, 'policies'), 'diff', 'x:./cp.md', '../new.md'];
    expect(kaitei('/', words).out).toContain(CHANGED);
  });

  it('is a file where one is called so', () => {
    writeFiles(repository, { 'x:a.md': CP_AMENDED });
    expect(kaitei(repository, ['diff', 'x:policies/cp.md', 'x:a.md']).out).toContain(CHANGED);
  });

  it('names what is missing as it was looked for', () => {
    const run = kaitei(path.join(repository, 'policies'), ['diff', 'x:gone.md', 'cp.md']);
    expect(run).toMatchObject({ code: 3, err: 'kaitei: there is no gone.md in x\n' });
    expect(kaitei(repository, ['diff', 'x:./../../cp.md', 'new.md']).code).toBe(3);
  });

  it('never hands an option to git', () => {
    mkdirSync(path.join(repository, 'target'), { recursive: true });
    const run = kaitei(repository, ['diff', '--', '--output=target/x:cp.md', 'new.md']);
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toContain('there is no file --output=target/x:cp.md');
  });

  it('is no symbolic link and no folder', () => {
    const linked = makeRepository();
    symlinkSync('cp.md', path.join(linked, 'policies/link.md'));
    symlinkSync('policies', path.join(linked, 'folder'));
    runGit(linked, 'add', '.');
    runGit(linked, 'commit', '--quiet', '-m', 'links');
    const diff = (name: string) => kaitei(linked, ['diff', `HEAD:${name}`, 'policies/cp.md']);
    expect(diff('policies/link.md')).toEqual({
      code: 3,
      out: '',
      err: 'kaitei: policies/link.md in HEAD is a symbolic link; name the file that it leads to\n',
    });
    for (const name of ['policies', 'folder/cp.md', 'policies/*.md']) {
      expect(diff(name)).toMatchObject({
        code: 3,
        out: '',
        err: `kaitei: there is no ${name} in HEAD\n`,
      });
    }
  });
});
