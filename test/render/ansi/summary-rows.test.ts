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
      "条項: 変更 1、新設 1、削除 1、書式のみ 1。文字: 追加 29、削
      除 20

      ~ 1.1 目的 +4 -3
      ~ 1.2 用語 （書式のみの変更）
      - 1.3 旧い条項 -17 （削る）
      + 1.4 利用者への通知 +25 （新設）

      見落としやすい変更 (1)
      ! 数値・単位 1.1: 記録は5年間 -> 10年間保存する。
      "
    `);
    expect(plain(summaryRows(redline, { columns: 60, lang: 'en' }))).toMatchInlineSnapshot(`
      "Clauses: 1 edited, 1 new, 1 deleted, 1 formatting only.
      Characters: 29 inserted, 20 deleted

      ~ 1.1 目的 +4 -3
      ~ 1.2 用語 (formatting only)
      - 1.3 旧い条項 -17 (deleted)
      + 1.4 利用者への通知 +25 (new)

      Easily missed changes (1)
      ! number or unit 1.1: 記録は5年間 -> 10年間保存する。
      "
    `);
  });

  it('lists small changes that mean much at the end', () => {
    const redline = redlineOf(
      '# 1 総則\n\n記録は5年間保存し、廃棄するものとする。\n\n| a | b |\n| --- | --- |\n',
      '# 1 総則\n\n記録は6年間保存し、廃棄することができる。\n\n| a | b |\n| --- | --- |\n',
    );
    expect(plain(summaryRows(redline, { columns: 60, lang: 'ja' }))).toMatchInlineSnapshot(`
      "条項: 変更 1。文字: 追加 9、削除 8

      ~ 1 総則 +9 -8

      見落としやすい変更 (2)
      ! 数値・単位 1: 記録は5年間 -> 6年間保存し、廃棄することがで
          きる。
      ! 義務・任意 1: 記録は6年間保存し、廃棄するものとする -> こ
          とができる。
      "
    `);
    expect(plain(summaryRows(redline, { columns: 60, lang: 'en' }))).toMatchInlineSnapshot(`
      "Clauses: 1 edited. Characters: 9 inserted, 8 deleted

      ~ 1 総則 +9 -8

      Easily missed changes (2)
      ! number or unit 1: 記録は5年間 -> 6年間保存し、廃棄すること
          ができる。
      ! duty or option 1: 記録は6年間保存し、廃棄するものとする ->
          ことができる。
      "
    `);
  });

  it('counts clauses of which only blanks are others', () => {
    const table = '# 1 甲\n\n| a | b |\n| --- | --- |\n';
    const redline = redlineOf(table, table.replace('| a |', '|   a   |'));
    expect(plain(summaryRows(redline, { columns: 60, lang: 'ja' }))).toBe(
      '条項: 空白・改行のみ 1。文字: 追加 0、削除 0\n\n',
    );
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
