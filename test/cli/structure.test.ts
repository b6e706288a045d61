import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { makeRepository, runGit } from '../support/repository.ts';

const RULES =
  '---\nid: rules\ntitle: 見本規則\nshort: 見本規則\nnumbering: articles\n---\n\n## 第1条（届出）\n\n届出は、書面による。\n\n## 第2条（受理）\n\n前条の届出を受理する。\n\n## 附則\n\nこの規則は、令和元年5月1日から施行する。\n';
const CP =
  '---\nid: cp\ntitle: 見本CP\nnumbering: rfc3647\n---\n\n# 1 概要\n\n見本規則第2条による。\n';
const HEAD = '---\ntitle: 届出\nclass: substantive\nbase: {}\n---\n\n届出を改める。\n';
const repository = () =>
  makeRepository({
    'policies/rules.md': RULES,
    'policies/cp.md': CP,
    'changesets/c/changeset.md': HEAD,
  });
const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('insert, delete and move', () => {
  it('write the provision and every reference that follows from it, as one commit', () => {
    const folder = repository();
    const run = kaitei(folder, [
      ...['insert', 'c', 'rules', '--after', '第1条', '--title', '電子届出'],
      ...['--text', '前条の届出は、電子的に行うことができる。'],
    ]);
    expect(run.out).toBe(
      'art:2\ncp#sec:1: 見本規則第2条 -> 見本規則第3条\nrules#art:2/p:1: 前条 -> 第1条\n',
    );
    expect(run.code).toBe(0);
    expect(run.err).toBe('Wrote 4 edits into the changeset c.\n');
    const edits = read(folder, 'changesets/c/rules.md');
    expect(edits).toContain('## 第2条（電子届出）\n\n前条の届出は、電子的に行うことができる。\n');
    expect(edits).toContain('## 附則（令和　　年　　月　　日改正）\n\nこの改正は、');
    expect(runGit(folder, 'log', '-1', '--format=%s')).toBe('Changeset c: insert rules 第1条\n');
    expect(kaitei(folder, ['check', '--with', 'c']).out).not.toContain('dangling');
  });

  it('say what a person has to look at', () => {
    const folder = repository();
    const run = kaitei(folder, ['delete', 'c', 'rules', 'art:1', '--keep-number', '--dry-run']);
    expect(run.code).toBe(1);
    expect(run.out).toBe('! rules#art:2/p:1: 前条 (what it cites is deleted)\n');
    expect(runGit(folder, 'status', '--porcelain')).toBe('');
  });

  it('build on one another', () => {
    const folder = repository();
    const insert = (text: string) =>
      kaitei(folder, ['insert', 'c', 'rules', '--after', 'art:2', '--text', text]);
    expect(insert('甲。').code).toBe(0);
    expect(insert('乙。').code).toBe(0);
    expect(kaitei(folder, ['move', 'c', 'rules', 'art:3', '--after', 'art:4']).code).toBe(0);
    const shown = kaitei(folder, ['show', 'rules', '--with', 'c']).out;
    expect(shown).toContain('第3条\n\n甲。');
    expect(shown).toContain('第4条\n\n乙。');
    expect(shown.match(/附則/g)).toHaveLength(2);
  });

  it.each([
    [['insert', 'c', 'rules', '--text', 'x'], 'say where by one of --after and --before'],
    [['insert', 'c', 'rules', '--after', 'art:9', '--text', 'x'], 'rules has no art:9'],
    [
      ['delete', 'c', 'rules', 'suppl'],
      'suppl is no article, paragraph, item, table row or section',
    ],
  ])('%j is refused', (words, says) => {
    const run = kaitei(repository(), words);
    expect(run.code).toBe(2);
    expect(run.err).toContain(says);
  });
});
