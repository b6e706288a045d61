import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledRepository } from '../bundled/repository.ts';
import { kaitei } from '../support/program.ts';
import { makeRepository, runGit, writeFiles } from '../support/repository.ts';

const OLD =
  '---\nid: r\ntitle: 見本規則\nnumbering: articles\n---\n\n## 第1条\n\n**局長**に出す。\n\n## 第2条\n\n局長が返す。\n';
const NEW = OLD.replaceAll('局長', '長官');
const SENTENCES = '　第1条及び第2条中「局長」を「長官」に改める。\n';

describe('kaimebun', () => {
  it('prints sentences between two files, and how many were written anew', () => {
    const folder = makeRepository();
    writeFiles(folder, { 'old.md': OLD, 'new.md': NEW });
    const run = kaitei(folder, ['kaimebun', 'old.md', 'new.md']);
    expect(run.code).toBe(0);
    expect(run.out).toBe(
      `　　　見本規則の一部を改正する規則\n　見本規則の一部を次のように改正する。\n${SENTENCES}`,
    );
    expect(run.err).toBe(
      'r: 1 sentences, applied and equal to the new version; written anew instead of by words: 0.\n',
    );
  });

  it('says what sentences cannot', () => {
    const folder = makeRepository();
    writeFiles(folder, { 'old.md': OLD, 'new.md': NEW.replace('**長官**', '長官') });
    expect(kaitei(folder, ['kaimebun', 'old.md', 'old.md']).out).not.toContain('中');
    writeFiles(folder, { 'new.md': OLD.replace('**局長**', '局長') });
    expect(kaitei(folder, ['kaimebun', 'old.md', 'new.md']).err).toContain(
      'no sentence can say (markup, link targets): art:1',
    );
  });

  it('applies the sentences of a person, markup kept', () => {
    const folder = makeRepository();
    writeFiles(folder, { 'old.md': OLD, 's.txt': SENTENCES });
    const run = kaitei(folder, ['kaimebun', '--apply', 's.txt', 'old.md', '-o', 'out.md']);
    expect(run).toMatchObject({ code: 0, out: '', err: '' });
    expect(readFileSync(path.join(folder, 'out.md'), 'utf8')).toBe(NEW);
  });

  it.each([
    [
      '　第3条中「甲」を「乙」に改める。\n',
      's.txt:1: this sentence does not fit the document: there is no 第3条',
    ],
    [
      '\n　第1条中「甲」を「乙」に改める。\n',
      's.txt:2: this sentence does not fit the document: 第1条 has no 「甲」',
    ],
    ['第1条を改めよう。\n', 's.txt:1: this is no amending sentence: 第1条を改めよう。'],
  ])('names the sentence that does not fit: %j', (text, says) => {
    const folder = makeRepository();
    writeFiles(folder, { 'old.md': OLD, 's.txt': text });
    const run = kaitei(folder, ['kaimebun', '--apply', 's.txt', 'old.md', '-o', 'out.md']);
    expect(run.code).toBe(1);
    expect(run.err).toContain(says);
    expect(runGit(folder, 'status', '--porcelain')).not.toContain('out.md');
  });

  it('writes the sentences of a changeset, and applied they give its result', () => {
    const folder = bundledRepository();
    const run = kaitei(folder, ['kaimebun', '2023-sha1-cps', '-o', 's.txt']);
    expect(run.code).toBe(0);
    const applied = kaitei(folder, ['kaimebun', '--apply', 's.txt', 'policies/cps-root.md']);
    expect(applied.code).toBe(0);
    writeFiles(folder, { 'edited.md': applied.out });
    const before = readFileSync(path.join(folder, 'changesets/2023-sha1-cps/cps-root.md'), 'utf8');
    const head = 'changesets/2023-sha1-cps/changeset.md';
    runGit(folder, 'rm', '-q', 'changesets/2023-sha1-cps/cps-root.md');
    runGit(folder, 'commit', '-q', '-m', 'without edits');
    expect(kaitei(folder, ['import', '2023-sha1-cps', 'edited.md']).code).toBe(0);
    expect(readFileSync(path.join(folder, 'changesets/2023-sha1-cps/cps-root.md'), 'utf8')).toBe(
      before,
    );
    expect(readFileSync(path.join(folder, head), 'utf8')).toContain('cps-root: sha256:');
  });

  it('needs a document to apply them to', () => {
    expect(kaitei(makeRepository(), ['kaimebun', '--apply', 's.txt'])).toMatchObject({ code: 2 });
  });
});
