import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDirectory, writeFileAtomic } from '../../src/store/index.ts';
import { exchange } from '../../src/store/write-directory.ts';
import { makeRepository, temporaryFolder, writeFiles } from '../support/repository.ts';

function output(pages: Readonly<Record<string, string>>, format = 'kaitei packet 1') {
  const files = Object.entries(pages).map(([name, bytes]) => ({ path: name, bytes }));
  const manifest = JSON.stringify({ format, files: files.map((file) => ({ path: file.path })) });
  return [...files, { path: 'manifest.json', bytes: manifest }];
}

const write = (target: string, pages: Readonly<Record<string, string>>, format?: string) =>
  writeDirectory(target, output(pages, format), 'manifest.json');

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );
}

describe('an earlier output', () => {
  it('is replaced whole', async () => {
    const folder = path.join(temporaryFolder(), 'out');
    await write(folder, { 'a.html': 'old', 'sub/b.html': 'old' });
    await write(folder, { 'a.html': 'new', 'c.html': 'new' }, 'kaitei packet 2');
    expect(Object.keys(contents(folder))).toEqual(['a.html', 'c.html', 'manifest.json']);
    expect(contents(folder)['a.html']).toBe('new');
    expect(readdirSync(path.dirname(folder))).toEqual(['out']);
    expect(statSync(folder).mode & 0o777).toBe(0o755);
  });

  it('stays where the work is stopped before the last file', async () => {
    const folder = path.join(temporaryFolder(), 'out');
    await write(folder, { 'a.html': 'old' });
    const controller = new AbortController();
    const last = {
      path: 'b.html',
      get bytes() {
        controller.abort(new Error('stopped'));
        return 'new';
      },
    };
    const files = [...output({ 'a.html': 'new' }), last, { path: 'c.html', bytes: 'new' }];
    await expect(writeDirectory(folder, files, 'manifest.json', controller.signal)).rejects.toThrow(
      'stopped',
    );
    expect(contents(folder)['a.html']).toBe('old');
    expect(readdirSync(path.dirname(folder))).toEqual(['out']);
  });

  it('may stand behind a symbolic link, which stays', async () => {
    const parent = temporaryFolder();
    mkdirSync(path.join(parent, 'real'));
    symlinkSync('real', path.join(parent, 'link'));
    await write(path.join(parent, 'link'), { 'a.html': 'new' });
    expect(Object.keys(contents(path.join(parent, 'real')))).toEqual(['a.html', 'manifest.json']);
  });

  it('is back where the new one cannot take its place', async () => {
    const parent = temporaryFolder();
    writeFiles(parent, { 'out/a.html': 'old', '.fresh/a.html': 'new' });
    let calls = 0;
    const move = (from: string, to: string) => {
      calls += 1;
      return calls === 2 ? Promise.reject(new Error('no')) : rename(from, to);
    };
    const out = path.join(parent, 'out');
    await expect(exchange(path.join(parent, '.fresh'), out, out, move)).rejects.toThrow('no');
    expect(contents(out)).toEqual({ 'a.html': 'old' });
    expect(readdirSync(parent).sort()).toEqual(['.fresh', 'out']);
  });
});

describe('what is no output is left alone', () => {
  const page = { path: 'a.html' };
  const cases: [string, Record<string, string>, string][] = [
    [
      'a browser extension',
      { 'manifest.json': '{"manifest_version": 3}', 'main.js': 'x' },
      'main.js',
    ],
    ['no JSON at all', { 'manifest.json': 'x' }, 'manifest.json'],
    [
      'a manifest of another kind',
      { 'manifest.json': JSON.stringify({ format: 'other 1', files: [page] }), 'a.html': 'x' },
      'a.html',
    ],
    [
      'an output with one more file',
      {
        'manifest.json': JSON.stringify({ format: 'kaitei packet 1', files: [page] }),
        'a.html': 'x',
        'sub/minutes.md': 'precious',
      },
      'sub/minutes.md',
    ],
  ];
  it.each(cases)('%s', async (_, files, named) => {
    const folder = path.join(temporaryFolder(), 'out');
    writeFiles(folder, files);
    const before = contents(folder);
    await expect(write(folder, { 'a.html': 'new' })).rejects.toMatchObject({
      exitCode: 3,
      message: `the output directory ${folder} holds something else, so nothing was written: ${named}; name an empty directory or move that away`,
    });
    expect(contents(folder)).toEqual(before);
    expect(readdirSync(path.dirname(folder))).toEqual(['out']);
  });

  it.each(['.', 'policies', 'policies/out', 'changesets/x', '.git', '.git/out'])(
    '%s of a repository',
    async (name) => {
      const repository = makeRepository();
      const before = contents(repository);
      await expect(write(path.join(repository, name), { a: 'x' })).rejects.toMatchObject({
        exitCode: 3,
        message: expect.stringContaining('is the repository itself, or inside policies'),
      });
      expect(contents(repository)).toEqual(before);
    },
  );

  it('policies behind a symbolic link', async () => {
    const repository = makeRepository();
    const link = path.join(temporaryFolder(), 'link');
    symlinkSync(path.join(repository, 'policies'), link);
    await expect(write(path.join(link, 'out'), { a: 'x' })).rejects.toMatchObject({ exitCode: 3 });
  });

  it('a file in place of the directory, or of one above it', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { out: 'mine' });
    await expect(write(path.join(folder, 'out'), { a: 'x' })).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('is a file; name another one'),
    });
    await expect(write(path.join(folder, 'out/below'), { a: 'x' })).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('a file stands where a folder is needed'),
    });
    expect(contents(folder)).toEqual({ out: 'mine' });
  });

  it('a parent that cannot be written', async () => {
    await expect(write('/proc/kaitei/out', { a: 'x' })).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/^\/proc\/kaitei\/out cannot be written/),
    });
  });
});

describe('writeFileAtomic', () => {
  it('keeps permissions and symbolic links', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { real: 'old' });
    chmodSync(path.join(folder, 'real'), 0o640);
    symlinkSync('real', path.join(folder, 'link'));
    await writeFileAtomic(path.join(folder, 'link'), 'new');
    expect(readFileSync(path.join(folder, 'real'), 'utf8')).toBe('new');
    expect(statSync(path.join(folder, 'real')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['link', 'real']);
  });

  it('writes to a device as it is', async () => {
    await writeFileAtomic('/dev/null', 'x');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('refuses a folder', async () => {
    const folder = temporaryFolder();
    await expect(writeFileAtomic(folder, 'x')).rejects.toMatchObject({ exitCode: 3 });
    expect(readdirSync(path.dirname(folder)).filter((n) => n.includes('.kaitei-'))).toEqual([]);
  });
});
