import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/app/check.ts';
import { openWorkspace } from '../../src/app/workspace.ts';
import { CP, makeRepository, SAMPLE } from '../support/repository.ts';

const CITING = `---
id: manual
title: 手引
numbering: none
---

見本CPの第2条による。SHA-1
`;
const TERMS = '---\nid: terms\ntitle: 用語\n---\n\n## 60日\n\n- 種別：用語\n- 状態：廃止\n';
const FILES = { ...SAMPLE, 'policies/manual.md': CITING, 'policies/terms.md': TERMS };

const check = async (folder: string, memory?: false) =>
  checkWorkspace(await openWorkspace(folder, 'working-tree', memory === false ? { memory } : {}));
const entries = (folder: string) => readdirSync(path.join(folder, '.git/kaitei/cache'));

describe('a check with what the run before knew', () => {
  it.each<[string, string, (text: string) => string]>([
    ['nothing changed', 'policies/cp.md', (text) => text],
    ['a sentence changed', 'policies/cp.md', (text) => text.replace('目的を', '目的と｢理由｣を')],
    ['a cited heading went', 'policies/cp.md', (text) => text.replace('## 第2条', '## 第3条')],
    ['a name changed', 'policies/cp.md', (text) => text.replace('short: 見本CP', 'short: 別名')],
    ['the citing text changed', 'policies/manual.md', (text) => text.replace('第2条', '第9条')],
    ['a term changed', 'policies/terms.md', (text) => text.replace('60日', 'SHA-1')],
    ['a term went', 'policies/terms.md', (text) => text.replace('状態：廃止', '状態：現行')],
    [
      'the edits of a changeset changed',
      'changesets/notice/cp.md',
      (text) => text.replace('30日以内', '60日以内'),
    ],
  ])('gives what one without gives: %s', async (_, file, edit) => {
    const folder = makeRepository(FILES);
    await check(folder);
    const name = path.join(folder, file);
    writeFileSync(name, edit(readFileSync(name, 'utf8')));
    const anew = await check(folder, false);
    expect(await check(folder)).toEqual(anew);
    expect(await check(folder)).toEqual(anew);
  });

  it('finds what an edit elsewhere broke', async () => {
    const folder = makeRepository(FILES);
    const rules = async () => (await check(folder)).map(({ rule }) => rule);
    expect(await rules()).not.toContain('dangling-reference');
    writeFileSync(path.join(folder, 'policies/cp.md'), CP.replace('## 第2条', '## 第3条'));
    expect(await rules()).toContain('dangling-reference');
  });

  it('reads an entry that is cut short as none', async () => {
    const folder = makeRepository(FILES);
    const before = await check(folder);
    for (const name of entries(folder)) {
      const file = path.join(folder, '.git/kaitei/cache', name);
      writeFileSync(file, readFileSync(file, 'utf8').slice(0, 100));
    }
    expect(await check(folder)).toEqual(before);
  });

  it('writes nothing when it is told not to believe earlier runs', async () => {
    const folder = makeRepository(FILES);
    await check(folder, false);
    expect(() => entries(folder)).toThrow('ENOENT');
  });

  it('takes old entries away when most are old', async () => {
    const folder = makeRepository(FILES);
    const file = path.join(folder, 'policies/manual.md');
    for (let version = 0; version < 40; version++) {
      writeFileSync(file, `${CITING}${version}\n`);
      await check(folder);
    }
    expect(entries(folder).length).toBeLessThan(60);
  });
});
