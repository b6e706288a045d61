import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  findRepository,
  readBlob,
  readCommit,
  readWorkingTree,
  uncommittedFiles,
} from '../../src/store/index.ts';
import { gitBytes } from '../../src/store/plumbing.ts';
import {
  CP,
  ENVIRONMENT,
  makeRepository,
  runGit,
  temporaryFolder,
  writeFiles,
} from '../support/repository.ts';

beforeEach(() => {
  for (const [name, value] of Object.entries(ENVIRONMENT)) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** Puts a `git` before the real one that notes each call; returns how many there were. */
function countCalls(): () => number {
  const folder = temporaryFolder();
  const calls = path.join(folder, 'calls');
  writeFileSync(calls, '');
  const real = path.join(runGit('/', '--exec-path').trim(), 'git');
  writeFileSync(path.join(folder, 'git'), `#!/bin/sh\necho >> '${calls}'\nexec '${real}' "$@"\n`);
  chmodSync(path.join(folder, 'git'), 0o755);
  vi.stubEnv('PATH', `${folder}${path.delimiter}${process.env.PATH}`);
  return () => readFileSync(calls, 'utf8').length;
}

describe('readCommit', () => {
  it('gives the bytes of odd files under odd names', async () => {
    const files = {
      'policies/規程 「一」.md': '一\n',
      'policies/a\tb"c\\d\'e*.md': 'odd\n',
      'policies/empty.md': '',
      'policies/binary.md': new Uint8Array([0, 0xff, 0x0a, 0x0d, 0x0a, 0xe3, 0x00]),
      'policies/line\nfeed.md': 'line feed\n',
      'policies/open.md': 'no final line feed',
      'policies/notes.txt': 'no document',
      'other/x.md': 'elsewhere',
    };
    const repository = makeRepository(files);
    const read = await readCommit(repository, 'HEAD');
    const expected = Object.entries(files)
      .filter(([name]) => name.startsWith('policies/') && name.endsWith('.md'))
      .map(([name, content]) => [name, Buffer.from(content as string).toString('hex')]);
    expect(
      Object.fromEntries(read.map((file) => [file.path, Buffer.from(file.bytes).toString('hex')])),
    ).toEqual(Object.fromEntries(expected));
  });

  it('reads 400 files by two processes', async () => {
    const names = Array.from({ length: 400 }, (_, at) => `policies/規程${at}.md`);
    const repository = makeRepository(Object.fromEntries(names.map((name) => [name, name])));
    const calls = countCalls();
    const read = await readCommit(repository, 'HEAD');
    expect(read.length).toBe(400);
    expect(read.every((file) => Buffer.from(file.bytes).toString() === file.path)).toBe(true);
    expect(calls()).toBe(2);
  });

  it('says that a revision is missing, and takes none for an option', async () => {
    const repository = makeRepository();
    await expect(readCommit(repository, 'nope')).rejects.toMatchObject({ exitCode: 3 });
    await expect(readBlob(repository, '--textconv', 'policies/cp.md')).rejects.toMatchObject({
      exitCode: 3,
      message: 'there is no revision --textconv',
    });
  });

  it('says that an object is missing', async () => {
    const repository = makeRepository();
    const id = runGit(repository, 'rev-parse', 'HEAD:policies/cp.md').trim();
    rmSync(path.join(repository, '.git/objects', id.slice(0, 2), id.slice(2)));
    await expect(readCommit(repository, 'HEAD')).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining(`the repository lacks the object ${id}`),
    });
  });
});

describe('symbolic links are not followed', () => {
  it('neither to a file nor to a folder, on disk or in a commit', async () => {
    const outside = temporaryFolder();
    writeFiles(outside, { 'secret.md': 'secret' });
    const repository = makeRepository({ 'policies/cp.md': CP });
    symlinkSync(path.join(outside, 'secret.md'), path.join(repository, 'policies/link.md'));
    symlinkSync(outside, path.join(repository, 'policies/folder'));
    symlinkSync(outside, path.join(repository, 'changesets'));
    runGit(repository, 'add', '.');
    runGit(repository, 'commit', '--quiet', '-m', 'links');
    const paths = (files: readonly { path: string }[]) => files.map((file) => file.path);
    expect(paths(await readWorkingTree(repository, (file) => file))).toEqual(['policies/cp.md']);
    expect(paths(await readCommit(repository, 'HEAD'))).toEqual(['policies/cp.md']);
  });
});

describe('git', () => {
  it('stays with the directory that it is given, as in a hook of another repository', async () => {
    const repository = makeRepository({ 'policies/cp.md': CP });
    const other = makeRepository({ 'policies/other.md': CP });
    vi.stubEnv('GIT_DIR', path.join(other, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other);
    vi.stubEnv('GIT_INDEX_FILE', path.join(other, '.git/index'));
    vi.stubEnv('GIT_PREFIX', 'policies/');
    expect(await findRepository(path.join(repository, 'policies'))).toBe(repository);
    expect((await readCommit(repository, 'HEAD')).map((file) => file.path)).toEqual([
      'policies/cp.md',
    ]);
    expect(await uncommittedFiles(repository, ['policies/cp.md'])).toEqual([]);
  });

  it('may end before it has read its input', async () => {
    const input = Buffer.alloc(4_000_000, 'x');
    await expect(gitBytes('/', ['version'], { input })).resolves.toBeInstanceOf(Buffer);
    await expect(gitBytes('/', ['no-such-command'], { input })).rejects.toMatchObject({
      name: 'GitError',
    });
  });

  it('that is not installed is said so', async () => {
    vi.stubEnv('PATH', temporaryFolder());
    await expect(findRepository('/')).rejects.toMatchObject({
      exitCode: 3,
      message: 'git is not installed; install it and put it in PATH',
    });
  });

  it('names a root with blanks and Japanese letters', async () => {
    const folder = path.join(temporaryFolder(), '規程 集 ');
    mkdirSync(folder);
    runGit(folder, 'init', '--quiet');
    expect(await findRepository(folder)).toBe(folder);
  });
});
