import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deriveEdits } from '../../src/amendment/index.ts';
import { formatChangesetHead, formatEditFile } from '../../src/changeset/index.ts';
import { parseDocument } from '../../src/document/index.ts';
import { digest } from '../../src/text/digest.ts';

/** A certificate policy with a table, and a broken link for the check to find. */
export const POLICY = `---
id: cp-test
title: 試験用証明書ポリシ
short: 試験CP
numbering: none
lang: ja
version: "1.0"
date: "2024-04-01"
---

# 試験用証明書ポリシ

## 1 はじめに

この文書は、試験のために書いた証明書ポリシである。認証局は、この文書に従って業務を行う。

### 1.1 概要

認証局は、利用者の鍵を安全に扱い、失効の求めに遅滞なく応じるものとする。

## 2 公開及びリポジトリの責任

### 2.1 リポジトリ

リポジトリは、毎日午前6時から午後11時まで利用できるものとする。

### 2.2 公開する情報

- (1)　この文書
- (2)　失効リスト
- (3)　認証局の証明書

## 7 証明書のプロファイル

表7.1　基本領域

| 領域 | 内容 | 備考 |
|---|---|---|
| version | Ver.3 | 必須 |
| serialNumber | 一意の番号 | 必須 |
| signature | SHA-1 | 移行中 |

### 7.1 版

版は、Ver.3とする。

### 7.2 失効リスト

失効リストの有効期間は、48時間とする。書式は[別紙](missing.md)のとおりとする。
`;

/** The policy with some words, an item and a table row changed. */
export const AMENDED = POLICY.replace('毎日午前6時から午後11時まで', '毎日24時間')
  .replace('- (3)　認証局の証明書\n', '- (3)　認証局の証明書\n- (4)　監査の結果の要約\n')
  .replace('| signature | SHA-1 | 移行中 |', '| signature | SHA-256 | 必須 |')
  .replace('48時間とする', '24時間とする');

/** Rules in articles, left as they are. */
export const RULES = `---
id: rule-test
title: 試験用運営規則
short: 運営規則
numbering: articles
lang: ja
version: "2"
---

# 試験用運営規則

## 第1章　総則

### 第1条（目的）

この規則は、試験用の認証局の運営に必要な事項を定める。

### 第2条（会議）

会議は、委員の過半数の出席により成立する。

2　会議の議事は、出席した委員の過半数で決する。
`;

const MEETING = `---
title: 第5回 試験会議
body: 試験会議
date: "2025-02-03"
time: 午後2時
items:
  - title: 証明書ポリシの改正について
    question: ①
    ask: 改正案のとおりとしてよいか。
    changeset: sha256
    handouts:
      - number: 1-1
        document: cp-test
---
`;

/** The files of a small repository: two documents, one changeset, one meeting. */
export function sampleFiles(): Record<string, string> {
  const base = parseDocument('policies/cp-test.md', POLICY);
  const edits = deriveEdits(base, parseDocument('policies/cp-test.md', AMENDED));
  const head = {
    id: 'sha256',
    title: 'SHA-1の廃止',
    class: 'substantive' as const,
    question: '①',
    meeting: '5',
    proposer: '事務局',
    versions: {},
    unaffected: {},
    base: { 'cp-test': digest(POLICY) },
    reason: '弱い算法の使用をやめる。あわせて、公開の時間を見直す。',
  };
  return {
    'policies/cp-test.md': POLICY,
    'policies/rule-test.md': RULES,
    'changesets/sha256/changeset.md': formatChangesetHead(head),
    'changesets/sha256/cp-test.md': formatEditFile(edits),
    'changesets/meetings/5.md': MEETING,
  };
}

/** Makes a repository of those files in a new directory, committed; returns its path. */
export function sampleRepository(files: Record<string, string> = sampleFiles()): string {
  const root = path.join(mkdtempSync(path.join(tmpdir(), 'kaitei-tui-')), 'policies-repo');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
      cwd: root,
      stdio: 'ignore',
    });
  git('init', '-b', 'main');
  git('add', '.');
  git('commit', '-m', 'start');
  return root;
}
