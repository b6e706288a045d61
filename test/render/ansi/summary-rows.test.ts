import { describe, expect, it } from 'vitest';
import { summaryRows } from '../../../src/render/ansi/index.ts';
import { plain, redlineOf } from './redline.ts';

const OLD = `# 1 総則

## 1.1 目的

記録は5年間保存する。

## 1.2 用語

**認証局**をいう。

## 1.3 旧い条項

削られる条項の本文。
`;
const NOW = `# 1 総則

## 1.1 目的

記録は10年間保存する。

## 1.2 用語

認証局をいう。

## 1.4 利用者への通知

新たに定める通知の手続である。
`;

describe('summaryRows', () => {
  it('has one entry per changed clause', () => {
    const redline = redlineOf(OLD, NOW);
    expect(plain(summaryRows(redline, { columns: 60, lang: 'ja' }))).toMatchInlineSnapshot(`
      "条項: 変更 1、新設 1、削除 1、書式・空白のみ 1。文字: 追加
      29、削除 20

      ~ 1.1 目的 +4 -3
      ~ 1.2 用語 （書式のみの変更）
      - 1.3 旧い条項 -17 （削る）
      + 1.4 利用者への通知 +25 （新設）
      "
    `);
    expect(plain(summaryRows(redline, { columns: 60, lang: 'en' }))).toMatchInlineSnapshot(`
      "Clauses: 1 edited, 1 new, 1 deleted, 1 formatting only.
      Characters: 29 inserted, 20 deleted

      ~ 1.1 目的 +4 -3
      ~ 1.2 用語 (formatting only)
      - 1.3 旧い条項 -17 (deleted)
      + 1.4 利用者への通知 +25 (new)
      "
    `);
  });

  it('says so where nothing changed', () => {
    expect(plain(summaryRows(redlineOf(OLD, OLD), { columns: 60, lang: 'ja' }))).toBe(
      '（変更なし）\n',
    );
  });

  it('numbers the entries and gives them the address of the clause', () => {
    const rows = summaryRows(redlineOf(OLD, NOW), { columns: 60, lang: 'ja' });
    expect(
      rows.filter((row) => row.change !== undefined).map((row) => [row.change, row.address]),
    ).toEqual([
      [1, 'sec:1.1'],
      [2, 'sec:1.2'],
      [3, 'sec:1.3'],
      [4, 'sec:1.4'],
    ]);
  });
});
