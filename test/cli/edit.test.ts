import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import { makeRepository, runGit, temporaryFolder, writeFiles } from '../support/repository.ts';

const CP =
  '---\nid: cp\ntitle: x\nnumbering: none\n---\n\n# 甲\n\n甲とする。\n\n# 乙\n\n乙とする。\n';
const HEAD = '---\ntitle: x\nclass: editorial\nbase: {}\n---\n\n理由。\n';
const repository = () =>
  makeRepository({ 'policies/cp.md': CP, 'changesets/c/changeset.md': HEAD });

/** A program that edits a file as sed does. */
function editor(script: string): string {
  const folder = temporaryFolder();
  writeFiles(folder, { 'editor.sh': `#!/bin/sh\n${script}\n` });
  const file = path.join(folder, 'editor.sh');
  chmodSync(file, 0o755);
  return file;
}
const edit = (folder: string, script: string, ...words: string[]) =>
  kaitei(folder, ['edit', 'c', 'cp', ...words], { VISUAL: editor(script) });
const edits = (folder: string) => readFileSync(path.join(folder, 'changesets/c/cp.md'), 'utf8');

describe('edit', () => {
  it('gives one clause to the editor, and takes it back', () => {
    const folder = repository();
    const run = edit(folder, 'grep -q 乙 "$1" && exit 1; sed -i s/甲と/新と/ "$1"', '甲');
    expect(run).toMatchObject({ code: 0, err: 'The changeset c now has 1 edits of cp.\n' });
    expect(edits(folder)).toContain('# 甲\n\n新とする。');
    expect(runGit(folder, 'log', '-1', '--format=%s')).toBe('Changeset c: edit cp head:甲\n');
  });

  it('gives the whole document, as the changeset leaves it so far', () => {
    const folder = repository();
    edit(folder, 'sed -i s/甲と/新と/ "$1"', '甲');
    expect(edit(folder, 'grep -q 新と "$1" && sed -i s/乙と/別と/ "$1"').code).toBe(0);
    expect(edits(folder)).toContain('新とする');
    expect(edits(folder)).toContain('別とする');
  });

  it('drops changes of white space alone, unless they are asked for', () => {
    const folder = repository();
    expect(edit(folder, 'echo >> "$1"', '甲').err).toBe('Nothing was changed.\n');
    expect(edit(folder, 'echo >> "$1"', '甲', '--blanks').code).toBe(0);
    expect(edits(folder)).toContain('甲とする。\n\n\n');
  });

  it('writes nothing where the editor fails', () => {
    const folder = repository();
    const run = edit(folder, 'sed -i s/甲と/新と/ "$1"; exit 3', '甲');
    expect(run.code).toBe(3);
    expect(run.err).toContain('ended with 3, so nothing was written');
    expect(runGit(folder, 'status', '--porcelain')).toBe('');
  });

  it.each([
    [['edit', 'c', 'cp', '丙'], 'cp has no clause 丙'],
    [['edit', 'c', 'x'], 'there is no document x'],
  ])('%j is refused', (words, says) => {
    const run = kaitei(repository(), words, { VISUAL: 'true' });
    expect(run.code).toBe(2);
    expect(run.err).toContain(says);
  });

  it('needs an editor', () => {
    const run = kaitei(repository(), ['edit', 'c', 'cp'], { VISUAL: '', EDITOR: '' });
    expect(run.code).toBe(2);
    expect(run.err).toContain('no editor is set');
  });
});

it('import takes the version of a revision', () => {
  const folder = repository();
  writeFiles(folder, { 'policies/cp.md': CP.replace('甲と', '新と') });
  runGit(folder, 'checkout', '-q', '-b', 'draft');
  runGit(folder, 'commit', '-q', '-a', '-m', 'draft');
  runGit(folder, 'checkout', '-q', '-');
  expect(kaitei(folder, ['import', 'c', 'draft:policies/cp.md']).code).toBe(0);
  expect(edits(folder)).toContain('新とする');
});
