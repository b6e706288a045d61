import { existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../src/text/digest.ts';
import { kaitei } from '../support/program.ts';
import {
  CP,
  CP_AMENDED,
  makeRepository,
  runGit,
  SAMPLE,
  temporaryFolder,
  writeFiles,
} from '../support/repository.ts';

const EDITED = CP.replace('見本の目的', '見本の趣旨及び目的');
const read = (repository: string, name: string) =>
  readFileSync(path.join(repository, name), 'utf8');

describe('import changes only the base of changeset.md', () => {
  it('keeps unknown keys, wrong values and leading ideographic blanks', () => {
    const head =
      '---\ntitle: "目的"   # 件名\nclass: editorial\neffective: 2023-02-30\nreviewer: 事務局\nbase: {}\n---\n\n　趣旨を加える。\n\n\n';
    const repository = makeRepository({ ...SAMPLE, 'changesets/purpose/changeset.md': head });
    writeFiles(repository, { 'edited.md': EDITED });
    expect(kaitei(repository, ['import', 'purpose', 'edited.md']).code).toBe(0);
    expect(read(repository, 'changesets/purpose/changeset.md')).toBe(
      head.replace('base: {}', `base:\n  cp: ${digest(CP)}`),
    );
    expect(runGit(repository, 'status', '--porcelain')).toBe('?? edited.md\n');
  });

  it('refuses front matter that it cannot write into', () => {
    const head = '---\ntitle: x\nclass: editorial\nbase: none\n---\n';
    const repository = makeRepository({ ...SAMPLE, 'changesets/purpose/changeset.md': head });
    writeFiles(repository, { 'edited.md': EDITED });
    const run = kaitei(repository, ['import', 'purpose', 'edited.md']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('base cannot be written into the front matter of changesets/purpose');
    expect(runGit(repository, 'status', '--porcelain')).toBe('?? edited.md\n');
  });
});

describe('import does not commit what a person wrote', () => {
  it.each(['changesets/notice/changeset.md', 'changesets/notice/cp.md'])('%s', (name) => {
    const repository = makeRepository();
    writeFiles(repository, { 'edited.md': EDITED, [name]: `${SAMPLE[name]}\n` });
    for (const stage of [false, true]) {
      if (stage) runGit(repository, 'add', name);
      const run = kaitei(repository, ['import', 'notice', 'edited.md']);
      expect(run.code).toBe(2);
      expect(run.err).toBe(
        `kaitei: ${name} has changes that are not committed, so nothing was written; commit them first\n`,
      );
      expect(read(repository, name)).toBe(`${SAMPLE[name]}\n`);
    }
  });

  it('a changeset that git does not know yet', () => {
    const repository = makeRepository();
    writeFiles(repository, {
      'edited.md': EDITED,
      'changesets/mine/changeset.md': '---\ntitle: x\nclass: editorial\nbase: {}\n---\n',
    });
    expect(kaitei(repository, ['import', 'mine', 'edited.md']).err).toContain(
      'changesets/mine/changeset.md has changes that are not committed',
    );
  });
});

describe('import refuses an id that cannot name a file', () => {
  it.each(['../../escaped', '/tmp/escaped', 'changeset', 'a b', 'CP', '..'])('%s', (id) => {
    const repository = makeRepository();
    writeFiles(repository, { 'edited.md': CP.replace('id: cp', `id: "${id}"`) });
    const run = kaitei(repository, ['import', 'notice', 'edited.md']);
    expect(run.code).toBe(2);
    expect(run.err).toContain(`edited.md has the id "${id}", which cannot be the id of a document`);
    expect(runGit(repository, 'status', '--porcelain')).toBe('?? edited.md\n');
  });

  it('also where a document in force has it', () => {
    const evil = CP.replace('id: cp', 'id: ../../../escaped');
    const repository = makeRepository({ ...SAMPLE, 'policies/evil.md': evil });
    writeFiles(repository, { 'edited.md': evil.replace('60日', '10日') });
    expect(kaitei(repository, ['import', 'notice', 'edited.md']).code).toBe(2);
    expect(existsSync(path.join(repository, '../escaped.md'))).toBe(false);
  });
});

describe('import into a changeset that follows another', () => {
  const later = (after: string) =>
    `---\ntitle: 続き\nclass: editorial\nafter: ${after}\nbase: {}\n---\n\n続き。\n`;

  it('takes the result of that one for the base, so that check accepts it', () => {
    const repository = makeRepository({
      ...SAMPLE,
      'changesets/later/changeset.md': later('notice'),
    });
    const twice = CP_AMENDED.replace('30日以内', '14日以内');
    writeFiles(repository, { 'edited.md': twice });
    expect(kaitei(repository, ['import', 'later', 'edited.md'])).toMatchObject({
      code: 0,
      err: 'cp: 1 edits\n',
    });
    expect(read(repository, 'changesets/later/changeset.md')).toBe(
      later('notice').replace('base: {}', `base:\n  cp: ${digest(CP_AMENDED)}`),
    );
    expect(kaitei(repository, ['check'])).toMatchObject({ code: 0, out: '' });
    expect(kaitei(repository, ['show', 'cp', '--with', 'later']).out).toContain('14日以内');
  });

  it('amends a document that is itself only proposed', () => {
    const create =
      '---\nid: draft\ntitle: 案\nnumbering: articles\n---\n\n## 第1条（趣旨）\n\n一。\n';
    const repository = makeRepository({
      ...SAMPLE,
      'changesets/first/changeset.md':
        '---\ntitle: 新規\nclass: substantive\nbase: {}\n---\n\n新規。\n',
      'changesets/later/changeset.md': later('first'),
    });
    writeFiles(repository, { 'a.md': create, 'b.md': create.replace('一。', '二。') });
    expect(kaitei(repository, ['import', 'first', 'a.md']).code).toBe(0);
    expect(kaitei(repository, ['import', 'later', 'b.md'])).toMatchObject({
      code: 0,
      err: 'draft: 1 edits\n',
    });
    expect(read(repository, 'changesets/later/draft.md')).toContain('<!-- kaitei: replace art:1 ');
    expect(kaitei(repository, ['check'])).toMatchObject({ code: 0, out: '' });
  });

  it('says that the copy has no change against that result', () => {
    const repository = makeRepository({
      ...SAMPLE,
      'changesets/later/changeset.md': later('notice'),
    });
    writeFiles(repository, { 'edited.md': CP_AMENDED });
    const run = kaitei(repository, ['import', 'later', 'edited.md']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('edited.md is the same as cp after the changeset notice');
  });

  it.each([
    ['nowhere', 2],
    ['later', 1],
  ])('that cannot be followed: %s', (after, code) => {
    const repository = makeRepository({
      ...SAMPLE,
      'changesets/later/changeset.md': later(after),
    });
    writeFiles(repository, { 'edited.md': EDITED });
    const run = kaitei(repository, ['import', 'later', 'edited.md']);
    expect(run).toMatchObject({ code, out: '' });
    expect(run.err).not.toMatch(/\n\s+at /);
  });
});

describe('import in an environment that names another repository', () => {
  it('stays with -C', () => {
    const repository = makeRepository();
    const other = makeRepository();
    writeFiles(repository, { 'edited.md': EDITED });
    const run = kaitei(temporaryFolder(), ['-C', repository, 'import', 'notice', 'edited.md'], {
      GIT_DIR: path.join(other, '.git'),
      GIT_WORK_TREE: other,
      GIT_INDEX_FILE: path.join(other, '.git/index'),
    });
    expect(run.code).toBe(0);
    expect(runGit(repository, 'rev-list', '--count', 'HEAD')).toBe('2\n');
    expect(runGit(other, 'rev-list', '--count', 'HEAD')).toBe('1\n');
    expect(runGit(other, 'status', '--porcelain')).toBe('');
    expect(readdirSync(other).sort()).toEqual(['.git', 'changesets', 'policies']);
  });
});

describe('import derives against the bytes of the last commit', () => {
  it('refuses a document in force that is not committed', () => {
    const repository = makeRepository();
    writeFiles(repository, {
      'edited.md': EDITED,
      'policies/cp.md': CP.replace('60日', '10日'),
    });
    const run = kaitei(repository, ['import', 'notice', 'edited.md']);
    expect(run).toEqual({
      code: 2,
      out: '',
      err: 'kaitei: policies/cp.md has changes that are not committed, so nothing was written; commit them first\n',
    });
  });

  it.each([
    ['the disk', []],
    ['the index', ['--cached']],
  ])('refuses a document that is gone from %s', (_, options) => {
    const repository = makeRepository();
    runGit(repository, 'rm', '--quiet', ...options, 'policies/cp.md');
    writeFiles(repository, { 'edited.md': EDITED });
    expect(kaitei(repository, ['import', 'notice', 'edited.md'])).toMatchObject({ code: 2 });
  });

  it('does not mind another document that is not committed', () => {
    const repository = makeRepository();
    writeFiles(repository, { 'edited.md': EDITED, 'policies/other.md': '# x\n' });
    expect(kaitei(repository, ['import', 'notice', 'edited.md'])).toMatchObject({ code: 0 });
  });

  it('refuses a predecessor that is not committed', () => {
    const later = '---\ntitle: x\nclass: editorial\nafter: notice\nbase: {}\n---\n';
    const repository = makeRepository({ ...SAMPLE, 'changesets/later/changeset.md': later });
    const head = 'changesets/notice/changeset.md';
    writeFiles(repository, { 'edited.md': EDITED, [head]: `${SAMPLE[head]}\n` });
    const run = kaitei(repository, ['import', 'later', 'edited.md']);
    expect(run.code).toBe(2);
    expect(run.err).toContain(`${head} has changes that are not committed`);
  });

  it('refuses line ends that git converts, and works once it is told not to', () => {
    const crlf = CP.replaceAll('\n', '\r\n');
    const repository = makeRepository({});
    runGit(repository, 'config', 'core.autocrlf', 'true');
    runGit(repository, 'config', 'core.safecrlf', 'false');
    writeFiles(repository, {
      'policies/cp.md': crlf,
      'edited.md': crlf.replace('60日', '10日'),
      '.gitignore': 'edited.md\nout\n',
    });
    runGit(repository, 'add', '.');
    runGit(repository, 'commit', '--quiet', '-m', 'start');
    expect(kaitei(repository, ['new', 'x', '--title', 'x']).code).toBe(0);
    const run = kaitei(repository, ['import', 'x', 'edited.md']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toBe(
      'kaitei: policies/cp.md has other bytes than the last commit, so nothing was written; commit it if it was changed, or if git converts line ends (core.autocrlf), write "policies/** -text" and "changesets/** -text" into .gitattributes, then run git add --renormalize . and git commit\n',
    );
    writeFiles(repository, { '.gitattributes': 'policies/** -text\nchangesets/** -text\n' });
    runGit(repository, 'add', '.gitattributes');
    runGit(repository, 'add', '--renormalize', '.');
    runGit(repository, 'commit', '--quiet', '-m', 'keep line ends');
    expect(kaitei(repository, ['import', 'x', 'edited.md'])).toMatchObject({ code: 0 });
    expect(kaitei(repository, ['packet', 'x', '-o', 'out'])).toMatchObject({ code: 0 });
  });
});

describe('a file that is too large', () => {
  const large = (repository: string, name: string) => {
    writeFiles(repository, { [name]: '' });
    truncateSync(path.join(repository, name), 60_000_000);
  };
  const sentence = (name: string) =>
    `kaitei: the file ${name} is too large (60 MB, limit 20 MB); split it, or move it away if it is no policy document\n`;

  it.each([[['import', 'notice', 'big.md']], [['diff', 'big.md', 'policies/cp.md']]])(
    'is not read: %j',
    (words) => {
      const repository = makeRepository();
      large(repository, 'big.md');
      expect(kaitei(repository, words)).toEqual({ code: 3, out: '', err: sentence('big.md') });
    },
  );

  it('is not read among the documents either, on disk or in a commit', () => {
    const repository = makeRepository();
    large(repository, 'policies/big.md');
    const expected = { code: 3, out: '', err: sentence('policies/big.md') };
    expect(kaitei(repository, ['status'])).toEqual(expected);
    runGit(repository, 'add', '.');
    runGit(repository, 'commit', '--quiet', '-m', 'big');
    expect(kaitei(repository, ['diff', 'HEAD:policies/big.md', 'policies/cp.md'])).toEqual(
      expected,
    );
    writeFiles(repository, { 'policies/big.md': '# small\n' });
    // What stands on the disk is read, and the commit is only asked whether it is the same.
    expect(kaitei(repository, ['check']).code).toBe(0);
  });
});
