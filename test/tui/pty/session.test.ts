import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/text/width.ts';
import { sampleRepository } from '../repository.ts';
import { builtProgram } from './program.ts';
import { KEYS, openTerminal, type Terminal } from './terminal.ts';

let program = '';
let repository = '';
let terminal: Terminal;

beforeAll(() => {
  program = builtProgram();
  repository = sampleRepository();
});
afterAll(() => rmSync(path.dirname(repository), { recursive: true, force: true }));
afterEach(() => terminal.close());

function start(options: Parameters<typeof openTerminal>[1] = {}, lang = 'ja'): Terminal {
  terminal = openTerminal([program, '-C', repository, '--lang', lang], options);
  return terminal;
}

/** Types one key and waits for what it shows. */
async function go(...steps: readonly (readonly [key: string, shows: string | RegExp])[]) {
  for (const [key, shows] of steps) {
    terminal.type(key);
    await terminal.see(shows);
  }
}

test('documents: outline and clause, bars in one column beside double-width text', async () => {
  start();
  await terminal.see('試験用証明書ポリシ');
  expect(terminal.isAlternate()).toBe(true);
  await go([KEYS.enter, '7.2 失効リスト'], ['jjjjj', '>  2.1 リポジトリ']);
  terminal.type(KEYS.down);
  await terminal.see('>  2.2 公開する情報');
  const rows = terminal.rows();
  expect(rows).toHaveLength(24);
  expect(Math.max(...rows.map(displayWidth))).toBeLessThanOrEqual(80);
  const bars = rows.slice(2, 22).map((_, index) => terminal.columnsOf(index + 2, '|')[0]);
  expect(bars).toEqual(Array.from({ length: 20 }, () => 32));
  expect(rows[2]?.slice(rows[2].indexOf('|'))).toBe('| 2.2 公開する情報');
  expect(rows).toContainEqual(expect.stringContaining('(3)　認証局の証明書'));
});

test('changesets: inline redline, comparison table, next change', async () => {
  start();
  await terminal.see('[1 文書]');
  await go(
    ['2', '弱い算法の使用をやめる'],
    [KEYS.enter, '変更の要約'],
    [KEYS.enter, '毎日午前6時から午後11時まで24時間利用できる'],
    ['n', /^>~ リポジトリは/m],
    ['s', '改正前'],
  );
  const rows = terminal.rows();
  const first = rows.findIndex((row) => row.includes('毎日24時間'));
  const bars = rows.slice(2, first + 3).map((_, index) => terminal.columnsOf(index + 2, '|'));
  const columns = new Set(bars.filter((found) => found.length === 1).flat());
  expect([...columns]).toEqual([40]);
  expect(rows[first]).toMatch(/毎日24時間.*\|.*毎日午前6時/);
});

test('without colours the inline redline has signs', async () => {
  start({ env: { NO_COLOR: '1' } });
  await terminal.see('[1 文書]');
  await go(
    ['2', '弱い算法'],
    [KEYS.enter, '変更の要約'],
    [KEYS.enter, '[-午前6時から午後11時まで-]{+24時間+}'],
  );
});

test('findings: detail, and Enter goes to the clause', async () => {
  start();
  await terminal.see('3 検査結果(3)');
  await go(
    ['3', '規則      front-matter'],
    ['jj', '規則      link-target'],
    [KEYS.enter, '>  7.2 失効リスト'],
    [KEYS.escape, '[3 検査結果(3)]'],
  );
});

describe('the packet of a meeting', () => {
  test('is built into the folder that is typed', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kaitei-papers-'));
    start();
    await terminal.see('[1 文書]');
    await go(['4', '第5回 試験会議'], [KEYS.enter, '出力先のフォルダ: out']);
    terminal.type(KEYS.control('u'), `${folder}/資料`);
    await terminal.see('/資料');
    expect(terminal.cursor()).toEqual({
      x: displayWidth(` 出力先のフォルダ: ${folder}/資料`),
      y: 22,
    });
    await go([KEYS.enter, '資料を作成した']);
    await terminal.see('[########################################] 8/8');
    await terminal.see('開催場所が定められていない');
    const manifest = readFileSync(path.join(folder, '資料/manifest.json'), 'utf8');
    expect(JSON.parse(manifest)).toBeTypeOf('object');
    expect(existsSync(path.join(folder, '資料/index.html'))).toBe(true);
    rmSync(folder, { recursive: true });
  });

  test('is not written over other files; the screen says so', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kaitei-papers-'));
    mkdirSync(path.join(folder, 'own'));
    writeFileSync(path.join(folder, 'own/letter.txt'), 'mine');
    start();
    await terminal.see('[1 文書]');
    await go(['4', '第5回 試験会議'], [KEYS.enter, '出力先のフォルダ: out']);
    terminal.type(KEYS.control('u'), `${folder}/own\r`);
    await terminal.see('作成できない: 出力先');
    expect(readFileSync(path.join(folder, 'own/letter.txt'), 'utf8')).toBe('mine');
    rmSync(folder, { recursive: true });
  });
});

test('a name is renamed from nothing: one place accepted, one left, the redline, the commit', async () => {
  const own = sampleRepository();
  const git = (...words: string[]) => execFileSync('git', words, { cwd: own, encoding: 'utf8' });
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  terminal = openTerminal([program, '-C', own, '--lang', 'ja']);
  await terminal.see('[1 文書]');
  await go(
    ['5', '<改称>'],
    [KEYS.enter, '>元の名称'],
    ['委員\r', '>新しい名称'],
    ['構成員\r', '>改正案'],
  );
  expect(terminal.cursor()).toEqual({ x: 1 + 12, y: 5 });
  await go(
    ['2025-names\r', '>件名'],
    ['委員の名称\r', '>種別'],
    [KEYS.enter, '>改正理由'],
    ['名称が改まった。\r', '>会議'],
    [KEYS.enter, '>確認事項'],
    [KEYS.enter, '[x] 改める 0  [-] 残す 0  [ ] 未定 2'],
    [' ', '[x] 改める 1'],
    ['jx', '残す理由:'],
    ['別の会議の委員である。\r', '[-] 残す 1  [ ] 未定 0'],
    [KEYS.enter, '会議は、委員構成員の過半数'],
    ['w', '改正案 2025-names に書き込む（改める 1、残す 1）'],
    [KEYS.enter, '改正案 2025-names に変更 2 件を書き込んだ'],
    [KEYS.enter, '変更の要約'],
  );
  expect(git('log', '--format=%s', '-2').trim().split('\n')).toEqual([
    '改正案 2025-names: 「委員」を「構成員」に改める',
    '改正案 2025-names を起こす: 委員の名称',
  ]);
  expect(git('status', '--short')).toBe('');
  const head = readFileSync(path.join(own, 'changesets/2025-names/changeset.md'), 'utf8');
  expect(head).toContain('名称が改まった。');
  expect(head).toMatch(/excluded:\n +rule-test#art:2\/p:2: 別の会議の委員である。/);
  rmSync(path.dirname(own), { recursive: true });
});

test('help shows the keys; q leads back and then out, and the normal screen is as it was', async () => {
  start({}, 'en');
  await terminal.see('[1 Documents]');
  await go(
    ['?', 'pane at the right'],
    ['q', '[Documents]'],
    [KEYS.enter, '[cp-test]'],
    ['q', '[Documents]'],
  );
  terminal.type('q');
  expect(await terminal.exit()).toBe(0);
  expect(terminal.isAlternate()).toBe(false);
  expect(terminal.rows().join('')).toBe('');
});

test('Ctrl+C ends from within, too', async () => {
  start();
  await terminal.see('[1 文書]');
  await go(['2', '弱い算法'], ['/', '検索:']);
  terminal.type(KEYS.control('c'));
  expect(await terminal.exit()).toBe(0);
  expect(terminal.isAlternate()).toBe(false);
});

test('another size is drawn anew; one that is too small says so', async () => {
  start();
  await terminal.see('[1 文書]');
  await go([KEYS.enter, '7.2 失効リスト']);
  terminal.resize(120, 30);
  await terminal.see(/-{100} 1\/10 --$/m);
  const rows = terminal.rows();
  expect(terminal.columnsOf(5, '|')).toEqual([48]);
  expect(displayWidth(rows[28]!)).toBe(120);
  terminal.resize(70, 20);
  await terminal.see('端末の大きさを80列24行以上にする（現在 70x20）');
  await terminal.miss('失効リスト');
  terminal.resize(80, 24);
  await terminal.see('[cp-test]');
  expect(terminal.columnsOf(5, '|')).toEqual([32]);
});

test('keys typed before the screen is there do not disturb it', async () => {
  start().type('j');
  await terminal.see('>rule-test');
  expect(terminal.rows()[0]).toMatch(/^ policies-repo {2}\[1 文書\]/);
  expect(terminal.rows()[1]).toMatch(/^--\[文書\]-/);
});

test('a signal from outside gives the normal screen back', async () => {
  start();
  await terminal.see('[1 文書]');
  terminal.close();
  await terminal.exit();
  expect(terminal.isAlternate()).toBe(false);
});

test('input methods: full-width keys work, kana is explained', async () => {
  start();
  await terminal.see('[1 文書]');
  await go(
    ['ｊ', '>rule-test'],
    ['か', '日本語入力がオンです。半角/全角キーで切り替えてください'],
    ['２', '[2 改正案]'],
  );
});

test('a folder without a repository is one sentence on the normal screen', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kaitei-none-'));
  terminal = openTerminal([program, '-C', folder, '--lang', 'ja']);
  expect(await terminal.exit()).toBe(3);
  expect(terminal.isAlternate()).toBe(false);
  expect(terminal.rows()[0]).toMatch(/^kaitei: /);
  expect(terminal.rows().join('')).toContain('はgitリポジトリではない');
  rmSync(folder, { recursive: true });
});
