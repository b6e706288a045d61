import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/text/width.ts';
import { fitLine, markLine } from '../../../src/tui/frame/line.ts';
import { screenLines } from '../../../src/tui/frame/screen.ts';
import { reduce } from '../../../src/tui/state/reducer.ts';
import { press, screenText, startState } from '../support.ts';

const start = await startState();
const views = [
  '',
  '{enter}jjjj',
  '2',
  '2{enter}',
  '2{enter}{enter}',
  '2{enter}{enter}s',
  '3',
  '4',
  '4{enter}',
  '?',
  '/あ',
];

describe('every screen', () => {
  const sizes = [
    [80, 24],
    [81, 30],
    [132, 43],
    [40, 10],
  ] as const;
  test.each(views)('%j fills the terminal exactly', (keys) => {
    for (const lang of ['ja', 'en'] as const) {
      for (const [columns, rows] of sizes) {
        const state = reduce({ ...press(start, keys), lang }, { type: 'resize', columns, rows });
        const widths = screenLines(state).map((line) =>
          displayWidth(line.map(({ text }) => text).join('')),
        );
        expect(widths).toEqual(Array.from({ length: rows }, () => columns));
      }
    }
  });

  test.each(views)('%j draws nothing around the text but ASCII and Japanese', (keys) => {
    expect(screenText(press(start, keys))).not.toMatch(/[\u2190-\u21ff\u2500-\u25ff×…]/);
  });
});

test('clause text beside the outline', () => {
  expect(screenText(press(start, '{enter}jjjj')).split('\n').slice(0, 9)).toMatchInlineSnapshot(`
    [
      " sample  [1 文書] 2 改正案  3 検査結果(3)  4 会議資料  5 起案            日本語",
      "--[cp-test]---------------------+-- 試験CP -------------------------------------",
      " フロントマター                 | 2 公開及びリポジトリの責任",
      " 試験用証明書ポリシ             |",
      "  1 はじめに                    | 2.1 リポジトリ",
      "   1.1 概要                     |",
      "> 2 公開及びリポジトリの責任    | リポジトリは、毎日午前6時から午後11時まで利用",
      "   2.1 リポジトリ               | できるものとする。",
      "   2.2 公開する情報             |",
    ]
  `);
});

test('without colours changes are written with brackets', () => {
  const state = press({ ...start, color: false }, '2{enter}{enter}');
  expect(screenText(state)).toContain('毎日[-午前6時から午後11時まで-]{+24時間+}利用できる');
});

describe('lines', () => {
  test('a wide character is never cut in half', () => {
    expect(fitLine([{ text: 'a漢字' }], 4)).toEqual([{ text: 'a漢' }, { text: ' ' }]);
    expect(fitLine([{ text: 'a' }, { text: '漢' }], 5)).toEqual([
      { text: 'a' },
      { text: '漢' },
      { text: '  ' },
    ]);
  });

  test('hits are marked across cells', () => {
    expect(
      markLine([{ text: 'abc', style: 'inserted' }, { text: 'de' }], [{ start: 1, end: 4 }]),
    ).toEqual([
      { text: 'a', style: 'inserted' },
      { text: 'bc', style: 'inserted', inverse: true },
      { text: 'd', inverse: true },
      { text: 'e' },
    ]);
  });
});
