import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commitFiles } from '../../src/store/index.ts';
import {
  CP,
  CP_AMENDED,
  ENVIRONMENT,
  makeRepository,
  runGit,
  temporaryFolder,
  writeFiles,
} from '../support/repository.ts';

const NEW = { path: 'changesets/x/changeset.md', bytes: '---\ntitle: 届出\n---\n' };

beforeEach(() => {
  for (const [name, value] of Object.entries(ENVIRONMENT)) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

function hook(repository: string, name: string, script: string): void {
  const file = path.join(repository, '.git/hooks', name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

/** All that a failed commit must leave alone. */
function state(repository: string) {
  return {
    head: runGit(repository, 'for-each-ref'),
    status: runGit(repository, 'status', '--porcelain'),
    index: runGit(repository, 'ls-files', '--stage'),
    files: runGit(repository, 'ls-files', '--cached', '--others')
      .trim()
      .split('\n')
      .filter((name) => existsSync(path.join(repository, name)))
      .map((name) => [name, readFileSync(path.join(repository, name), 'latin1')]),
    folder: existsSync(path.join(repository, 'changesets/x')),
    left: readdirSync(runGit(repository, 'rev-parse', '--absolute-git-dir').trim()).filter((name) =>
      name.startsWith('kaitei'),
    ),
  };
}

/** A repository with a file changed both in the index and on disk (`MM`), and one new in the index. */
function withStagedChanges(): string {
  const repository = makeRepository();
  writeFiles(repository, { 'policies/cp.md': CP_AMENDED, 'new.txt': 'staged\n' });
  runGit(repository, 'add', 'policies/cp.md', 'new.txt');
  writeFiles(repository, { 'policies/cp.md': `${CP_AMENDED}\n追記\n` });
  return repository;
}

describe('a commit holds its own files and nothing else', () => {
  it('leaves what is staged where it was', async () => {
    const repository = withStagedChanges();
    await commitFiles(repository, [NEW], '改正案 x');
    expect(runGit(repository, 'show', '--format=%s', '--name-only')).toBe(
      '改正案 x\n\nchangesets/x/changeset.md\n',
    );
    expect(runGit(repository, 'status', '--porcelain')).toBe('A  new.txt\nMM policies/cp.md\n');
    expect(runGit(repository, 'show', ':policies/cp.md')).toBe(CP_AMENDED);
    expect(state(repository).left).toEqual([]);
  });

  it('makes the first commit of a repository', async () => {
    const repository = makeRepository({});
    await commitFiles(repository, [NEW], 'x');
    expect(runGit(repository, 'rev-list', '--count', 'HEAD')).toBe('1\n');
    expect(runGit(repository, 'status', '--porcelain')).toBe('');
  });

  it('records the bytes as they are, also with core.autocrlf', async () => {
    const repository = makeRepository();
    runGit(repository, 'config', 'core.autocrlf', 'true');
    const bytes = '一行目\r\n二行目\r\n';
    await commitFiles(repository, [{ ...NEW, bytes }], 'x');
    expect(runGit(repository, 'show', `HEAD:${NEW.path}`)).toBe(bytes);
    expect(runGit(repository, 'status', '--porcelain')).toBe('');
  });

  it('works on a detached head and in a worktree', async () => {
    const repository = makeRepository();
    const tree = path.join(temporaryFolder(), '作業 場所');
    runGit(repository, 'worktree', 'add', '--quiet', '--detach', tree);
    await commitFiles(tree, [NEW], 'x');
    expect(runGit(tree, 'rev-list', '--count', 'HEAD')).toBe('2\n');
    expect(runGit(tree, 'status', '--porcelain')).toBe('');
    expect(runGit(repository, 'rev-list', '--count', 'main')).toBe('1\n');
  });

  it('runs hooks, which see the new files in the index', async () => {
    const repository = makeRepository();
    hook(repository, 'pre-commit', 'git diff --cached --name-only > seen.txt');
    await commitFiles(repository, [NEW], 'x');
    expect(readFileSync(path.join(repository, 'seen.txt'), 'utf8')).toBe(`${NEW.path}\n`);
  });

  it('keeps the subject on one line and takes # for text', async () => {
    const repository = makeRepository();
    await commitFiles(repository, [NEW], '# a\nb');
    expect(runGit(repository, 'log', '-1', '--format=%B')).toBe('# a b\n\n');
  });
});

describe('a commit that fails changes nothing', () => {
  const failures: [string, (repository: string) => void, string][] = [
    [
      'a hook that refuses without a word',
      (repository) => hook(repository, 'pre-commit', 'exit 1'),
      'a hook (.git/hooks) refused without saying why',
    ],
    [
      'a hook that says why',
      (repository) => hook(repository, 'commit-msg', 'echo "ticket number missing"; exit 1'),
      'ticket number missing',
    ],
    [
      'a hook that changes the files of the commit',
      (repository) =>
        hook(repository, 'pre-commit', `echo more >> ${NEW.path}; git add ${NEW.path}`),
      'a hook of the repository changed the files',
    ],
    [
      'a signature that cannot be made',
      (repository) => {
        runGit(repository, 'config', 'commit.gpgsign', 'true');
        runGit(repository, 'config', 'gpg.program', '/bin/false');
      },
      'gpg failed to sign the data',
    ],
    [
      'an index that another program holds',
      (repository) => writeFiles(repository, { '.git/index.lock': '' }),
      'index.lock',
    ],
    [
      'a merge that is under way',
      (repository) =>
        writeFiles(repository, { '.git/MERGE_HEAD': runGit(repository, 'rev-parse', 'HEAD') }),
      'a git merge is under way; first run git merge --continue or --abort',
    ],
    [
      'no author',
      () => {
        vi.stubEnv('GIT_AUTHOR_NAME', '');
        vi.stubEnv('GIT_COMMITTER_NAME', '');
      },
      'run git config --global user.name "NAME" and git config --global user.email "ADDRESS"',
    ],
  ];
  it.each(failures)('%s', async (_, prepare, sentence) => {
    const repository = withStagedChanges();
    prepare(repository);
    const before = state(repository);
    const files = [NEW, { path: 'policies/rules.md', bytes: 'other' }];
    await expect(commitFiles(repository, files, 'x')).rejects.toMatchObject({
      exitCode: 3,
      text: {
        en: expect.stringMatching(/^git commit failed, so nothing was changed: /),
        ja: expect.stringMatching(/^git commit に失敗したため、何も変更していない: /),
      },
      message: expect.stringContaining(sentence),
    });
    expect(state(repository)).toEqual(before);
  });

  it('the first commit too', async () => {
    const repository = makeRepository({});
    hook(repository, 'pre-commit', `echo more >> ${NEW.path}; git add ${NEW.path}`);
    await expect(commitFiles(repository, [NEW], 'x')).rejects.toMatchObject({ exitCode: 3 });
    expect(runGit(repository, 'for-each-ref')).toBe('');
    expect(readdirSync(repository)).toEqual(['.git']);
  });

  it('where the last commit has it all', async () => {
    const repository = makeRepository();
    await expect(
      commitFiles(repository, [{ path: 'policies/cp.md', bytes: CP }], 'x'),
    ).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('exactly this') });
  });

  it('where a folder is a symbolic link to outside', async () => {
    const outside = temporaryFolder();
    const repository = makeRepository({ 'policies/cp.md': CP });
    symlinkSync(outside, path.join(repository, 'changesets'));
    await expect(commitFiles(repository, [NEW], 'x')).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('changesets is a symbolic link'),
    });
    expect(readdirSync(outside)).toEqual([]);
  });

  it('a path that leads out of the repository is a bug', async () => {
    const repository = makeRepository();
    await expect(
      commitFiles(repository, [{ path: 'changesets/../../x', bytes: '' }], 'x'),
    ).rejects.toThrow(RangeError);
  });
});
