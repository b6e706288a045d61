import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importEdits } from '../../src/app/import.ts';
import { newChangeset } from '../../src/app/new.ts';
import { openWorkspace } from '../../src/app/workspace.ts';
import { CP, ENVIRONMENT, makeRepository, runGit, writeFiles } from '../support/repository.ts';

beforeEach(() => {
  for (const [name, value] of Object.entries(ENVIRONMENT)) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const subject = (repository: string) => runGit(repository, 'log', '-1', '--format=%s').trim();

describe('subjects of commits', () => {
  it.each([
    ['ja', '改正案 purpose を起こす: 目的の整理', '改正案 purpose: cp の変更 1 件を取り込む'],
    ['en', 'Start changeset purpose: 目的の整理', 'Changeset purpose: import the edits of cp (1)'],
  ] as const)('are in the language of the user (%s)', async (lang, started, imported) => {
    const repository = makeRepository();
    writeFiles(repository, { 'edited.md': CP.replace('見本の目的', '見本の趣旨') });
    const request = { id: 'purpose', title: '目的の整理', class: 'substantive', lang } as const;
    await newChangeset(await openWorkspace(repository), request);
    expect(subject(repository)).toBe(started);
    await importEdits(await openWorkspace(repository), 'purpose', 'edited.md', repository, {
      lang,
    });
    expect(subject(repository)).toBe(imported);
  });

  it('do not reach into the changeset', async () => {
    const repository = makeRepository();
    const request = { id: 'purpose', title: '目的', class: 'editorial', lang: 'ja' } as const;
    const folder = await newChangeset(await openWorkspace(repository), request);
    expect(readFileSync(path.join(repository, folder, 'changeset.md'), 'utf8')).toBe(
      '---\ntitle: 目的\nclass: editorial\nbase: {}\n---\n\n\n',
    );
  });
});
