import { describe, expect, it } from 'vitest';
import { kaitei } from '../support/program.ts';
import {
  CP,
  CP_AMENDED,
  makeRepository,
  SAMPLE,
  temporaryFolder,
  writeFiles,
} from '../support/repository.ts';

describe('what was read from disk and is not committed', () => {
  const repository = makeRepository();
  writeFiles(repository, { 'policies/cp.md': CP.replace('見本の目的', '見本の趣旨') });
  const note = 'note: read with uncommitted changes: policies/cp.md\n';

  it.each([
    [['show', 'cp']],
    [['show', 'cp', '--json']],
    [['check', 'policies/cp.md']],
    [['check', '--json']],
    [['status', '--json']],
    [['diff', 'HEAD:policies/cp.md', 'policies/cp.md']],
    [['diff', 'HEAD:policies/cp.md', 'policies/cp.md', '--json']],
  ])('%j says so on standard error', (words) => {
    const { out, err } = kaitei(repository, words);
    expect(err.startsWith(note)).toBe(true);
    expect(out).not.toContain('uncommitted changes:');
    if (words.includes('--json')) expect(() => JSON.parse(out)).not.toThrow();
  });

  it('is said in Japanese', () => {
    expect(kaitei(repository, ['--lang', 'ja', 'show', 'cp']).err).toBe(
      '注意: 未コミットの内容を読んだ: policies/cp.md\n',
    );
  });

  it('is not said of what was not read', () => {
    expect(kaitei(repository, ['show', 'rules']).err).toBe('');
    expect(kaitei(repository, ['diff', 'policies/rules.md', 'HEAD:policies/rules.md']).err).toBe(
      '',
    );
    const folder = temporaryFolder();
    writeFiles(folder, { 'old.md': CP, 'new.md': CP_AMENDED });
    expect(kaitei(folder, ['diff', 'old.md', 'new.md']).err).toBe('');
  });

  it('is named up to three files, then counted', () => {
    const many = makeRepository();
    const files = ['a', 'b', 'c', 'd', 'e'].map((id) => [`policies/${id}.md`, '# 1\n'] as const);
    writeFiles(many, Object.fromEntries(files));
    expect(kaitei(many, ['check']).err).toMatch(
      /^note: read with uncommitted changes: policies\/a\.md, policies\/b\.md, policies\/c\.md and 2 more\n/,
    );
    expect(kaitei(many, ['--lang', 'ja', 'check']).err).toMatch(
      /^注意: 未コミットの内容を読んだ: policies\/a\.md、policies\/b\.md、policies\/c\.md ほか2件\n/,
    );
  });

  it('is the changesets too, where they are shown', () => {
    const changed = makeRepository();
    const head = 'changesets/notice/changeset.md';
    writeFiles(changed, { [head]: SAMPLE[head]!.replace('短縮', '変更') });
    expect(kaitei(changed, ['show', 'cp']).err).toBe('');
    expect(kaitei(changed, ['show', 'cp', '--with', 'notice']).err).toContain(head);
  });
});
