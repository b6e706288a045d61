import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { makeRepository, runGit } from '../support/repository.ts';

const RULES = `---
id: rules
title: 見本規則
numbering: articles
---

## 第1条（届出）

届出は、局長にする。

2　前項の届出は、（平成22年3月29日局長通知）による。

3　局長室に届ける。

## 附則

この規則は、令和元年5月1日から施行する。
`;
const HEAD = '---\ntitle: 名称\nclass: editorial\nbase: {}\n---\n\n名称を改める。\n';
const repository = () =>
  makeRepository({ 'policies/rules.md': RULES, 'changesets/names/changeset.md': HEAD });
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');
const rename = (folder: string, ...words: string[]) =>
  kaitei(folder, ['rename', 'names', '局長', '審議官', ...words]);

describe('rename', () => {
  it('lists every place, and writes nothing', () => {
    const folder = repository();
    const run = rename(folder, '--dry-run');
    expect(run.code).toBe(0);
    expect(run.out).toBe(
      [
        'proposed  rules#art:1/p:1: 届出は、【局長】にする。',
        '    → 届出は、審議官にする。',
        'stays  rules#art:1/p:2: 2 前項の届出は、（平成22年3月29日【局長】通知）による。',
        '    It names a paper that was issued under this name.',
        'open  rules#art:1/p:3: 3 【局長】室に届ける。',
        '    "室" follows, so it may be another name.',
        '    → 3 審議官室に届ける。',
        'rules: change 0, stays 1, open 2',
        '',
      ].join('\n'),
    );
    expect(runGit(folder, 'status', '--porcelain')).toBe('');
  });

  it('writes nothing while a place is open', () => {
    const folder = repository();
    const run = rename(folder, '--all');
    expect(run.code).toBe(1);
    expect(run.err).toBe(
      'kaitei: 1 places are not decided, so nothing was written (first: rules#art:1/p:3); decide by --all, --accept, --exclude or --write\n',
    );
    expect(runGit(folder, 'log', '--format=%s').split('\n')).toHaveLength(2);
  });

  it('writes edits, supplementary provisions and what was asked for, as one commit', () => {
    const folder = repository();
    const run = rename(
      folder,
      ...['--all', '--exclude', 'rules#art:1/p:3=別の室である。'],
      ...['--provision', 'rules=局長に対する届出は、審議官にしたものとみなす。'],
    );
    expect(run.err).toBe('Wrote 2 edits into the changeset names.\n');
    expect(run.code).toBe(0);
    expect(runGit(folder, 'log', '-1', '--format=%s')).toBe(
      'Changeset names: rename "局長" to "審議官"\n',
    );
    const edits = read(folder, 'changesets/names/rules.md');
    expect(edits).toContain('届出は、審議官にする。');
    expect(edits).toContain('3　局長室に届ける。');
    expect(edits).toContain(
      '1　この改正は、令和　　年　　月　　日から施行する。\n\n2　局長に対する届出は、審議官にしたものとみなす。\n',
    );
    expect(read(folder, 'changesets/names/changeset.md')).toContain(
      'excluded:\n      rules#art:1/p:3: 別の室である。\n',
    );
    expect(kaitei(folder, ['check']).out).not.toContain('error');
  });

  it('goes on where an earlier operation stopped', () => {
    const folder = repository();
    rename(folder, '--all', '--exclude', 'rules#art:1/p:3=後で決める。', '--no-supplement');
    const run = rename(folder, '--accept', 'rules#art:1/p:3', '--no-supplement');
    expect(run.code).toBe(0);
    expect(read(folder, 'changesets/names/rules.md')).toContain('審議官室に届ける。');
    const head = read(folder, 'changesets/names/changeset.md');
    expect(head.match(/rename: 局長/g)).toHaveLength(1);
    expect(head).not.toContain('excluded');
  });

  it.each([
    [['--accept', 'rules#art:9'], 2, 'there is no place rules#art:9; write it as the list does'],
    [['--exclude', 'rules#art:1/p:1'], 2, '--exclude takes place=text, not rules#art:1/p:1'],
    [['--doc', 'cp'], 2, 'there is no document cp; there are: rules'],
  ])('%j is refused', (words, code, says) => {
    const run = rename(repository(), ...words);
    expect(run.code).toBe(code);
    expect(run.err).toContain(says);
  });

  it('refuses the same name, and an unknown changeset', () => {
    const folder = repository();
    expect(kaitei(folder, ['rename', 'names', 'a', 'a']).err).toContain('give two different names');
    expect(kaitei(folder, ['rename', 'x', 'a', 'b']).err).toContain('there is no changeset x');
  });

  it('gives the same as JSON', () => {
    const { places } = JSON.parse(rename(repository(), '--dry-run', '--json').out);
    expect(places.map((place: { outcome: string }) => place.outcome)).toEqual([
      'open',
      'stay',
      'open',
    ]);
  });
});

describe('retire', () => {
  const CP = `---\nid: cp\ntitle: 見本CP\nnumbering: rfc3647\n---\n\n# 6.1.5 鍵のサイズ\n\nSHA-1又はSHA-256とする。\n\n# 2.2 公開\n\nフィンガープリント（SHA-1及びSHA-256）\n`;
  const folder = () =>
    makeRepository({ 'policies/cp.md': CP, 'changesets/names/changeset.md': HEAD });

  it('takes a class of uses as it is told', () => {
    const repo = folder();
    const run = kaitei(repo, ['retire', 'names', 'SHA-1', '--all', '--use', 'E=cut']);
    expect(run.code).toBe(0);
    const edits = read(repo, 'changesets/names/cp.md');
    expect(edits).toContain('\nSHA-256とする。');
    expect(edits).toContain('フィンガープリント（SHA-256）');
  });

  it('lets a class stay with its reason, and a person write the sentence', () => {
    const repo = folder();
    const run = kaitei(repo, [
      ...['retire', 'names', 'SHA-1', '--use', 'E=署名でない。'],
      ...['--write', 'cp#sec:6.1.5=SHA-256に限る。'],
    ]);
    expect(run.code).toBe(0);
    expect(read(repo, 'changesets/names/cp.md')).toContain('SHA-256に限る。');
    expect(read(repo, 'changesets/names/changeset.md')).toContain('cp#sec:2.2: 署名でない。');
  });

  it.each(['K=cut', 'E', 'E='])('refuses --use %s', (use) => {
    const run = kaitei(folder(), ['retire', 'names', 'SHA-1', '--use', use]);
    expect(run.code).toBe(2);
    expect(run.err).toContain('--use takes a class from A to J');
  });

  it('repairs references to items that move up, and names those to what went', () => {
    const list =
      '# 7.1.3 方式\n\n次のとおりとする。\n\n- (1)　SHA-1\n- (2)　SHA-256\n\n# 9 その他\n\n7.1.3（2）による。7.1.3（1）は、旧い。\n';
    const repo = makeRepository({
      'policies/cp.md': CP.slice(0, CP.indexOf('# ')) + list,
      'changesets/names/changeset.md': HEAD,
    });
    const run = kaitei(repo, ['retire', 'names', 'SHA-1', '--all']);
    expect(run.out).toContain('! cp#sec:9: 7.1.3（1） (what it cites is deleted)');
    expect(read(repo, 'changesets/names/cp.md')).toContain(
      '7.1.3（1）による。7.1.3（1）は、旧い。',
    );
  });
});
