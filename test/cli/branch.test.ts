import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { makeRepository, runGit, writeFiles } from '../support/repository.ts';

const document = (id: string, words: string) =>
  `---\nid: ${id}\ntitle: x\nnumbering: none\n---\n\n# 甲\n\n甲は${words}。\n\n# 乙\n\n乙とする。\n`;
const HEAD = '---\ntitle: x\nclass: editorial\nbase: {}\n---\n\n理由。\n';

/** A repository, and a branch on which the files are as given; `null` deletes one. */
function branched(files: Record<string, string | null>): string {
  const folder = makeRepository({
    'policies/cp.md': document('cp', '甲とする'),
    'policies/old.md': document('old', '旧とする'),
    'changesets/c/changeset.md': HEAD,
  });
  runGit(folder, 'checkout', '-q', '-b', 'draft');
  for (const [name, text] of Object.entries(files)) {
    if (text === null) runGit(folder, 'rm', '-q', name);
    else writeFiles(folder, { [name]: text });
  }
  runGit(folder, 'add', '.');
  runGit(folder, 'commit', '-q', '--allow-empty', '-m', 'draft');
  runGit(folder, 'checkout', '-q', '-');
  return folder;
}
const edits = (folder: string, id: string) =>
  readFileSync(path.join(folder, `changesets/c/${id}.md`), 'utf8');

describe('import of a branch', () => {
  it('takes every document that it changed, brought in or took away', () => {
    const folder = branched({
      'policies/cp.md': document('cp', '新とする'),
      'policies/new.md': document('new', '新設する'),
      'policies/old.md': null,
      'notes.md': 'no document',
    });
    const run = kaitei(folder, ['import', 'c', 'draft']);
    expect(run.code).toBe(0);
    expect(run.out.trim().split('\n')).toEqual([
      'changesets/c/cp.md',
      'changesets/c/new.md',
      'changesets/c/old.md',
    ]);
    expect(edits(folder, 'cp')).toContain('甲は新とする');
    expect(edits(folder, 'cp')).not.toContain('乙とする');
    expect(edits(folder, 'new')).toMatch(/^<!-- kaitei: create/);
    expect(edits(folder, 'old')).toMatch(/^<!-- kaitei: remove sha256:/);
    expect(runGit(folder, 'log', '-1', '--format=%s')).toBe(
      'Changeset c: import the edits of draft (3)\n',
    );
    expect(kaitei(folder, ['check', '--with', 'c']).code).toBe(0);
  });

  it('keeps what the documents have become since', () => {
    const folder = branched({ 'policies/cp.md': document('cp', '新とする') });
    writeFiles(folder, {
      'policies/cp.md': document('cp', '甲とする').replace('乙とする', '丙とする'),
    });
    runGit(folder, 'commit', '-qam', 'meanwhile');
    expect(kaitei(folder, ['import', 'c', 'draft']).code).toBe(0);
    expect(kaitei(folder, ['show', 'cp', '--with', 'c']).out).toMatch(/新とする[\s\S]*丙とする/);
  });

  it('leaves it to a person where both changed one sentence', () => {
    const folder = branched({ 'policies/cp.md': document('cp', '新とする') });
    writeFiles(folder, { 'policies/cp.md': document('cp', '別とする') });
    runGit(folder, 'commit', '-qam', 'meanwhile');
    const run = kaitei(folder, ['import', 'c', 'draft']);
    expect(run.code).toBe(1);
    expect(run.err).toContain('cp#head:甲 was amended after the branch left, too');
    expect(existsSync(path.join(folder, 'changesets/c/cp.md'))).toBe(false);
  });

  it('refuses a branch without a change, and what is neither file nor branch', () => {
    const folder = branched({ 'notes.md': 'x' });
    expect(kaitei(folder, ['import', 'c', 'draft'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('draft changes no document in policies/'),
    });
    expect(kaitei(folder, ['import', 'c', 'nowhere']).code).toBe(3);
  });
});

describe('remove', () => {
  it('abolishes a document', () => {
    const folder = branched({});
    expect(kaitei(folder, ['remove', 'c', 'old'])).toMatchObject({
      code: 0,
      out: 'changesets/c/old.md\n',
    });
    expect(edits(folder, 'old')).toMatch(/^<!-- kaitei: remove sha256:/);
    expect(kaitei(folder, ['show', 'old', '--with', 'c']).code).toBe(2);
  });

  it('refuses one that is not there', () => {
    expect(kaitei(branched({}), ['remove', 'c', 'nix'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no document nix; there are: cp, old'),
    });
  });
});
