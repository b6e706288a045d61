import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { deriveEdits } from '../../src/amendment/index.ts';
import { formatChangesetHead, formatEditFile } from '../../src/changeset/index.ts';
import { parseDocument } from '../../src/document/index.ts';
import { digest } from '../../src/text/digest.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kaitei-test-'));
  made.push(folder);
  return folder;
}

/** Environment of child processes: no settings of the person who runs the tests. */
export const ENVIRONMENT = {
  PATH: process.env.PATH,
  HOME: tmpdir(),
  LANG: 'C.UTF-8',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'secretariat',
  GIT_AUTHOR_EMAIL: 'secretariat@example.jp',
  GIT_COMMITTER_NAME: 'secretariat',
  GIT_COMMITTER_EMAIL: 'secretariat@example.jp',
};

/** Runs git in a folder. */
export function runGit(folder: string, ...words: string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8', env: ENVIRONMENT });
}

/** Writes files below a folder. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

export const CP = `---
id: cp
title: 見本証明書ポリシ
short: 見本CP
numbering: articles
version: "1.2"
date: 2022-04-01
---

## 第1条（目的）

この規程は、見本の目的を定める。

## 第2条（届出）

変更の届出は、変更の日から60日以内に行う。

- (1)　名称
- (2)　所在地
`;

export const CP_AMENDED = CP.replace('60日以内', '30日以内').replace(
  '- (1)　名称\n- (2)　所在地',
  '- (1)　所在地',
);

const RULES = `---
id: rules
title: 見本規則
numbering: articles
---

## 第1条（趣旨）

この規則は、見本証明書ポリシの実施に必要な事項を定める。
`;

/** A changeset folder that turns one text of a document into another. */
export function changesetFiles(id: string, old: string, now: string): Record<string, string> {
  const base = parseDocument('policies/cp.md', old);
  const head = {
    id,
    title: '届出の期間の短縮',
    class: 'substantive' as const,
    meeting: '3',
    question: '①',
    versions: {},
    base: { [base.id]: digest(old) },
    unaffected: { rules: '届出の期間を定めていない。' },
    reason: '届出の期間を短縮する。',
  };
  return {
    [`changesets/${id}/changeset.md`]: formatChangesetHead(head),
    [`changesets/${id}/${base.id}.md`]: formatEditFile(
      deriveEdits(base, parseDocument('new.md', now)),
    ),
  };
}

/** Two documents, one changeset `notice`, and meeting 3 that is asked about it. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'policies/cp.md': CP,
  'policies/rules.md': RULES,
  ...changesetFiles('notice', CP, CP_AMENDED),
  'changesets/meetings/3.md': `---
title: 第3回見本会議
body: 見本会議
place: WEB開催
items:
  - title: 届出の期間について
    question: ①
    ask: 届出の期間を改めてよろしいか。
    changeset: notice
    handouts:
      - number: 1-1
        document: cp
  - title: その他
---
`,
};

/** A git repository with some files, committed. */
export function makeRepository(
  files: Readonly<Record<string, string | Uint8Array>> = SAMPLE,
): string {
  const folder = temporaryFolder();
  runGit(folder, 'init', '--quiet', '-b', 'main');
  writeFiles(folder, files);
  if (Object.keys(files).length > 0) {
    runGit(folder, 'add', '.');
    runGit(folder, 'commit', '--quiet', '-m', 'start');
  }
  return folder;
}
