import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { makeRepository, runGit, writeFiles } from '../support/repository.ts';

const CP =
  '---\nid: cp\ntitle: x\nnumbering: none\n---\n\n# 甲\n\n甲とする。甲を定める。\n\n# 乙\n\n乙とする。\n';
const HEAD = '---\ntitle: x\nclass: editorial\nbase: {}\n---\n\n理由。\n';

/** A changeset for 甲, and a document that has changed since. */
function repository(now: string) {
  const folder = makeRepository({ 'policies/cp.md': CP, 'changesets/c/changeset.md': HEAD });
  writeFiles(folder, { 'edited.md': CP.replace('甲とする', '新とする') });
  expect(kaitei(folder, ['import', 'c', 'edited.md']).code).toBe(0);
  writeFiles(folder, { 'policies/cp.md': now });
  runGit(folder, 'commit', '-q', '-a', '-m', 'amended');
  return folder;
}

it('carries a changeset on, with the new base', () => {
  const folder = repository(CP.replace('甲を定める', '後を定める').replace('乙と', '丙と'));
  expect(kaitei(folder, ['check']).code).toBe(1);
  const run = kaitei(folder, ['rebase', 'c']);
  expect(run).toMatchObject({
    code: 0,
    err: 'The changeset c is now on the documents of today (cp; 1 edits).\n',
  });
  const edits = readFileSync(path.join(folder, 'changesets/c/cp.md'), 'utf8');
  expect(edits).toContain('新とする。後を定める。');
  expect(kaitei(folder, ['show', 'cp', '--with', 'c']).out).toContain('丙とする');
  expect(kaitei(folder, ['rebase', 'c']).err).toBe(
    'The changeset c is on the documents of today.\n',
  );
});

it('stops with both texts where a person must decide', () => {
  const folder = repository(CP.replace('甲とする', '別とする'));
  const run = kaitei(folder, ['rebase', 'c']);
  expect(run.code).toBe(1);
  expect(run.out).toBe(
    [
      'cp#head:甲: to be decided',
      '    now | # 甲',
      '    now | 別とする。甲を定める。',
      '    proposed | # 甲',
      '    proposed | 新とする。甲を定める。',
      '',
    ].join('\n'),
  );
  expect(runGit(folder, 'status', '--porcelain')).toBe('?? edited.md\n');
});
