import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { CP, makeRepository, runGit, temporaryFolder, writeFiles } from '../support/repository.ts';

const NOBODY = {
  GIT_AUTHOR_NAME: '',
  GIT_AUTHOR_EMAIL: '',
  GIT_COMMITTER_NAME: '',
  GIT_COMMITTER_EMAIL: '',
};
const OURS = 'policies/** -text\nchangesets/** -text\n';
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('init keeps the files that are there', () => {
  const mine = {
    '.gitattributes': '* text=auto\r\n*.png binary',
    '.github/workflows/kaitei.yml': 'mine\n',
    'README.md': 'mine\n',
  };
  const extended = `${mine['.gitattributes']}\r\n${OURS.replaceAll('\n', '\r\n')}`;

  it.each([
    ['known to git', true],
    ['not known to git', false],
  ])('%s', (_, tracked) => {
    const repository = makeRepository(tracked ? mine : { x: 'x' });
    writeFiles(repository, mine);
    const run = kaitei(repository, ['init']);
    expect(run).toMatchObject({ code: 0, out: '.gitattributes\npolicies/cp.md\n' });
    expect(read(repository, '.gitattributes')).toBe(extended);
    expect(runGit(repository, 'show', 'HEAD:.gitattributes')).toBe(extended);
    expect(read(repository, '.github/workflows/kaitei.yml')).toBe('mine\n');
    expect(read(repository, 'README.md')).toBe('mine\n');
    expect(runGit(repository, 'check-attr', 'text', 'policies/cp.md')).toBe(
      'policies/cp.md: text: unset\n',
    );
    expect(runGit(repository, 'show', '--format=', '--name-only')).toBe(
      '.gitattributes\npolicies/cp.md\n',
    );
  });

  it('also where the directory is reached by a symbolic link', () => {
    const repository = makeRepository(mine);
    const link = path.join(temporaryFolder(), 'link');
    symlinkSync(repository, link);
    expect(kaitei('/', ['-C', link, 'init']).code).toBe(0);
    expect(runGit(repository, 'rev-list', '--count', 'HEAD')).toBe('2\n');
    expect(read(repository, '.gitattributes')).toBe(extended);
  });

  it('does not commit a change of .gitattributes that its author has not', () => {
    const repository = makeRepository(mine);
    writeFiles(repository, { '.gitattributes': 'changed\n' });
    const run = kaitei(repository, ['init']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('.gitattributes has changes that are not committed');
    expect(runGit(repository, 'status', '--porcelain')).toBe(' M .gitattributes\n');
  });

  it('has policies already where only git knows of them', () => {
    const repository = makeRepository({ 'policies/cp.md': CP });
    rmSync(path.join(repository, 'policies'), { recursive: true });
    expect(kaitei(repository, ['init'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('init that fails leaves nothing behind', () => {
  it.each([
    ['a folder of folders that is not there', 'a/b'],
    ['an empty folder', '.'],
  ])('without an author: %s', (_, name) => {
    const parent = temporaryFolder();
    const run = kaitei(parent, ['-C', name, 'init'], NOBODY);
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toContain(
      'no author is configured; run git config --global user.name "NAME" and git config --global user.email "ADDRESS"\n',
    );
    expect(readdirSync(parent)).toEqual([]);
  });

  it('without an author in an empty repository, which stays', () => {
    const repository = makeRepository({});
    expect(kaitei(repository, ['init'], NOBODY).code).toBe(3);
    expect(readdirSync(repository)).toEqual(['.git']);
    expect(runGit(repository, 'status', '--porcelain')).toBe('');
  });

  it('without git', () => {
    const parent = temporaryFolder();
    const run = kaitei(parent, ['-C', 'a/b', 'init'], { PATH: temporaryFolder() });
    expect(run).toEqual({
      code: 3,
      out: '',
      err: 'kaitei: git is not installed; install it and put it in PATH\n',
    });
    expect(readdirSync(parent)).toEqual([]);
  });

  it('where a hook of a template refuses', () => {
    const template = temporaryFolder();
    writeFiles(template, { 'hooks/pre-commit': '#!/bin/sh\nexit 1\n' });
    runGit(template, 'config', '--file', 'config', 'init.templateDir', template);
    const parent = temporaryFolder();
    mkdirSync(path.join(parent, 'kept'));
    chmodSync(path.join(template, 'hooks/pre-commit'), 0o755);
    const run = kaitei(parent, ['-C', 'kept/new', 'init'], {
      GIT_CONFIG_GLOBAL: path.join(template, 'config'),
    });
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toContain('a hook (.git/hooks) refused without saying why');
    expect(readdirSync(path.join(parent, 'kept'))).toEqual([]);
  });

  it('where a file stands in place of the directory', () => {
    const parent = temporaryFolder();
    writeFiles(parent, { file: 'mine' });
    const run = kaitei(parent, ['-C', 'file', 'init']);
    expect(run).toMatchObject({ code: 3, err: expect.stringContaining('file cannot be made') });
    expect(read(parent, 'file')).toBe('mine');
  });
});

describe('init --from', () => {
  it('refuses two files with one id and names both', () => {
    const from = temporaryFolder();
    writeFiles(from, { 'a.md': CP, 'b.md': CP });
    const parent = temporaryFolder();
    const run = kaitei(parent, ['-C', 'new', 'init', '--from', from]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toBe(
      `kaitei: ${from}/a.md and ${from}/b.md have the same id "cp"; change one of them\n`,
    );
    expect(readdirSync(parent)).toEqual([]);
  });

  it.each(['../../escaped', 'changeset'])('refuses the id %s', (id) => {
    const from = temporaryFolder();
    writeFiles(from, { 'a.md': CP.replace('id: cp', `id: ${id}`) });
    const parent = temporaryFolder();
    expect(kaitei(parent, ['-C', 'new', 'init', '--from', from])).toMatchObject({ code: 2 });
    expect(readdirSync(parent)).toEqual([]);
  });

  it('takes the file name where there is no id', () => {
    const from = temporaryFolder();
    writeFiles(from, { '規程.md': '# 規程\n' });
    const folder = temporaryFolder();
    expect(kaitei(folder, ['init', '--from', from]).code).toBe(0);
    expect(read(folder, 'policies/規程.md')).toBe('# 規程\n');
  });
});

describe('init makes no repository within another', () => {
  it.each([
    ['bare', '.'],
    ['a folder of a bare one', 'refs'],
    ['a new folder in a bare one', 'new'],
  ])('%s', (_, name) => {
    const bare = temporaryFolder();
    runGit(bare, 'init', '--quiet', '--bare');
    const before = readdirSync(bare);
    const run = kaitei('/', ['-C', path.join(bare, name), 'init']);
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toBe(
      `kaitei: ${path.join(bare, name)} is a bare repository or inside .git, so nothing was changed; clone it and run kaitei init in the clone\n`,
    );
    expect(readdirSync(bare)).toEqual(before);
  });

  it('.git', () => {
    const repository = makeRepository({});
    const run = kaitei(repository, ['-C', '.git', 'init']);
    expect(run.code).toBe(3);
    expect(run.err).toContain('.git is a bare repository or inside .git');
  });

  it.each(['docs', 'new/folder'])('in a sub-folder: %s', (name) => {
    const repository = makeRepository({ 'docs/x.txt': 'x' });
    const run = kaitei(repository, ['-C', name, 'init']);
    expect(run).toEqual({
      code: 3,
      out: '',
      err: `kaitei: ${name} is inside the repository ${repository}, so nothing was changed; run kaitei init in ${repository}, or name a folder outside it\n`,
    });
    expect(runGit(repository, 'status', '--porcelain')).toBe('');
    expect(readdirSync(repository).sort()).toEqual(['.git', 'docs']);
  });

  it('that git reads only where it is named', () => {
    const bare = temporaryFolder();
    runGit(bare, 'init', '--quiet', '--bare');
    const settings = path.join(temporaryFolder(), 'config');
    runGit(bare, 'config', '--file', settings, 'safe.bareRepository', 'explicit');
    const run = kaitei(bare, ['init'], { GIT_CONFIG_GLOBAL: settings });
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toContain('is a bare repository');
    expect(readdirSync(bare)).not.toContain('.git');
  });
});

describe('names of files on the terminal', () => {
  it('are shown without what a terminal obeys', () => {
    const from = temporaryFolder();
    writeFiles(from, { '\u001b[2Jx\u202e.md': '# x\n' });
    const folder = temporaryFolder();
    const run = kaitei(folder, ['init', '--from', from]);
    expect(`${run.out}${run.err}`).not.toMatch(/[\u001b\u202e]/);
    expect(`${run.out}${run.err}`).toContain('␛[2Jx');
  });
});
