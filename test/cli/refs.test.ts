import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { ENVIRONMENT, makeRepository, temporaryFolder, writeFiles } from '../support/repository.ts';

const BIN = path.resolve(import.meta.dirname, '../../src/cli/bin.ts');

describe('refs', () => {
  const repository = makeRepository();
  writeFiles(repository, {
    'policies/rules.md': `---
id: rules
title: 見本規則
numbering: articles
---

## 第1条（趣旨）

見本CP第2条第1項第2号及び第9条による。

## 第2条（届出）

前条の定めにより届け出る。
`,
  });

  it('lists the references of a file with what became of each', () => {
    const { code, out, err } = kaitei(repository, ['refs', 'policies/rules.md']);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'policies/rules.md:9:1: 見本CP第2条第1項第2号 -> cp#art:2/p:1/i:2 [resolved]',
        'policies/rules.md:9:16: 第9条 -> cp#art:9 [dangling]',
        'policies/rules.md:13:1: 前条 -> rules#art:1 [resolved]',
        '',
      ].join('\n'),
    );
    expect(err).toContain('3 references: 2 resolved, 1 dangling, 0 ambiguous');
  });

  it('takes those of one status, in JSON', () => {
    const { out } = kaitei(repository, ['refs', '--status', 'dangling', '--json']);
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({
        path: 'policies/rules.md',
        clause: 'art:1',
        place: 'art:1/p:1',
        line: 9,
        column: 16,
        surface: '第9条',
        target: 'cp#art:9',
        status: 'dangling',
        reason: 'no-place',
      }),
    ]);
  });

  it('knows lists by commas, and paths behind them', () => {
    const words = ['refs', '--status', 'dangling,ambiguous', 'policies/rules.md'];
    expect(kaitei(repository, words).out).toContain('9:16: 第9条 -> cp#art:9 [dangling]');
    expect(kaitei(repository, [...words.slice(0, 3), 'policies/cp.md']).out).toBe('');
  });

  it.each([
    ['cp#第2条第1項第2号', 'cp#art:2/p:1/i:2'],
    ['cp#2', 'cp#art:2'],
    ['cp.md#第2条', 'cp#art:2'],
    ['policies/cp.md#art:2/p:1', 'cp#art:2/p:1'],
  ])('finds the place %s', (words, target) => {
    const { out } = kaitei(repository, ['refs', '--to', words, '--json']);
    expect(JSON.parse(out).target).toBe(target);
  });

  it('says who cites a clause, and who cites those', () => {
    expect(kaitei(repository, ['refs', '--to', 'cp#第2条']).out).toBe(
      '1 policies/rules.md:9:1: rules#art:1: 見本CP第2条第1項第2号\n',
    );
    const all = kaitei(repository, ['refs', '--to', 'cp#2', '--depth', 'all', '--json']);
    expect(JSON.parse(all.out)).toMatchObject({
      target: 'cp#art:2',
      citing: [
        { distance: 1, clause: 'art:1' },
        { distance: 2, clause: 'art:2', way: ['cp#art:2', 'rules#art:1'] },
      ],
    });
  });

  it.each([
    [['refs', '--to', 'cp#第99条'], 'cp has no "第99条"'],
    [['refs', '--to', 'cp'], '--to takes a document and a clause joined by "#"'],
    [['refs', '--to', 'none#1'], 'there is no document none'],
    [['refs', '--to', 'cp#1', '--depth', 'far'], '--depth takes a number from 1 on, or all'],
    [['refs', '--stdin'], '--stdin needs the id of the document'],
    [['refs', '--to', 'cp#1', '--depth', '1.5'], '--depth takes a number from 1 on, or all'],
    [['refs', '--depth', '2'], '--depth needs --to'],
    [['refs', '--at', 'art:1'], '--at needs --stdin'],
    [['refs', '--to', 'cp#1', '--status', 'dangling'], '--to and --status do not go together'],
    [['refs', '--to', 'cp#1', 'policies/cp.md'], '--to and a path do not go together'],
    [['refs', '--stdin', '--doc', 'cp', '--with', 'x'], '--stdin and --with do not go together'],
    [['refs', '--status', 'wrong'], 'wrong is no value of the option --status'],
  ])('%j is wrong usage', (words, said) => {
    const { code, err } = kaitei(repository, words);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe('refs --stdin', () => {
  const run = (folder: string, input: string | Uint8Array, ...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [BIN, 'refs', '--stdin', ...words],
      { cwd: folder, encoding: 'utf8', env: ENVIRONMENT, input },
    );
    return { code: status, out: stdout, err: stderr };
  };

  it('prints surfaces and targets', () => {
    const text = '前項の届出は、\n前条第1号により行う。';
    const { code, out } = run(makeRepository(), text, '--doc', 'cp', '--at', 'art:2/p:3', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      { surface: '前項', target: 'cp#art:2/p:2' },
      { surface: '前条第1号', target: 'cp#art:1/i:1' },
    ]);
  });

  it('says where the place is none that the document has', () => {
    const words = ['--doc', 'cp', '--at', 'art:99'];
    const { code, out, err } = run(makeRepository(), '前条による。', ...words);
    expect([code, out]).toEqual([0, '前条 -> cp#art:98\n']);
    expect(err).toContain('cp has no place art:99');
  });

  it('needs no repository', () => {
    const { code, out, err } = run(temporaryFolder(), '資料２－１を配る。', '--doc', 'agenda');
    expect([code, out]).toEqual([0, '資料２－１ -> handout:2-1\n']);
    expect(err).toContain('not a git repository');
  });

  it('refuses what is no text', () => {
    const { code, err } = run(temporaryFolder(), new Uint8Array([0xff, 0xfe]), '--doc', 'agenda');
    expect(code).toBe(3);
    expect(err).toContain('standard input is no UTF-8 text');
  });
});
