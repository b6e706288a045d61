import type { Example } from './examples.ts';

const article = (n: number, name: string) =>
  `### 第${n}条（${name}）\n\n${name}の事項は、別に定める。\n\n`;
const annex = (title: string, rows: readonly string[]) =>
  `## ${title}\n\n| 項 | 書類 | 部数 |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}\n`;
const [A, B, C, D] = [
  article(1, '総括'),
  article(2, '申請'),
  article(3, '審査'),
  article(4, '公表'),
];
const ROWS = ['1 | 申請書 | 1部', '2 | **図面** | 2部', '3 | 写し | 1部'] as const;
const [R1, R2, R3] = ROWS;
const base = A + annex('別表第1（第1条関係）', ROWS);
const rows = (...now: readonly string[]) => A + annex('別表第1（第1条関係）', now);
const chapters = (first: string, second: string) =>
  `## 第1章　総則\n\n${first}## 第2章　雑則\n\n${second}`;
const ENTRY = '## 附則\n\nこの規則は、即日施行する。\n\n';
const form = (n: number, words: string) => `## 様式第${n}号（第1条関係）\n\n${words}\n\n`;

/** Examples for what comes, goes and moves as a whole: rows, annexes, forms, chapters (K27 to K32). */
export const WHOLE: readonly Example[] = [
  [
    'K13 the name of a chapter',
    chapters(A, B),
    chapters(A, B).replace('雑則', '補則'),
    '第2章の章名を次のように改める。\n　　第2章　補則',
  ],
  [
    'K13 the contents',
    `## 目次\n\n- 総則（第1条―第3条）\n\n${A}`,
    `## 目次\n\n- 総則（第1条―第4条）\n\n${A}`,
    '目次中「第3条」を「第4条」に改める。',
  ],
  [
    'the preamble',
    `# 見本規則\n\n甲のために定める。\n\n${A}`,
    `# 見本規則\n\n乙のために定める。\n\n${A}`,
    '前文中「甲」を「乙」に改める。',
  ],
  [
    'K24 a place-holder that is filled',
    `${A}### 第2条　削除\n\n${C}`,
    A + B + C,
    '第2条を次のように改める。\n（申請）\n第2条　申請の事項は、別に定める。',
  ],
  [
    'K27 the last article of a chapter',
    chapters(A, C).replace('第3条', '第2条'),
    chapters(B.replace('第2条', '第1条') + A.replace('第1条', '第2条'), C),
    '第2条を第3条とし、第1章中第1条を第2条とし、同条の前に次の1条を加える。\n（申請）\n第1条　申請の事項は、別に定める。',
  ],
  [
    'K27 the first article of a chapter',
    chapters(A, C),
    chapters(A, B + C),
    '第2章中第3条の前に次の1条を加える。\n（申請）\n第2条　申請の事項は、別に定める。',
  ],
  [
    'K27 an article of a chapter that has none',
    chapters(A, ''),
    chapters(A, B),
    '第2章に次の1条を加える。\n（申請）\n第2条　申請の事項は、別に定める。',
  ],
  [
    'K28 a heading that comes',
    '### 第1条\n\n甲。\n',
    '### 第1条（目的）\n\n甲。\n',
    '第1条に見出しとして「（目的）」を付する。',
  ],
  [
    'K28 a heading that goes',
    '### 第1条（目的）\n\n甲。\n',
    '### 第1条\n\n甲。\n',
    '第1条の見出しを削る。',
  ],
  [
    'K28 a common heading moves with its article',
    `${A}### 第2条（審査）\n\n審査する。\n\n### 第3条\n\n公表する。\n`,
    `${A}${B}### 第3条（審査）\n\n審査する。\n\n### 第4条\n\n公表する。\n`,
    '第3条を第4条とし、第2条の前の見出しを削り、同条を第3条とし、同条の前に見出しとして「（審査）」を付し、第1条の次に次の1条を加える。\n（申請）\n第2条　申請の事項は、別に定める。',
  ],
  [
    'K29 words of a row',
    base,
    rows(R1, R2.replace('図面', '絵図'), R3),
    '別表第1中「図面」を「絵図」に改める。',
  ],
  [
    'K29 words that other rows have too',
    base,
    rows(R1.replace('1部', '3部'), R2, R3),
    '別表第1の1の項中「1部」を「3部」に改める。',
  ],
  [
    'K29 a row in between',
    base,
    rows(R1, R2, '2の2 | 適合を示す書類 | 1部', R3),
    '別表第1の2の項の次に次のように加える。\n｜ 2の2 ｜ 適合を示す書類 ｜ 1部 ｜',
  ],
  [
    'K29 rows at the end',
    base,
    rows(R1, R2, R3, '4 | 名簿 | 1部', '5 | 目録 | 1部'),
    '別表第1の3の項の次に次のように加える。\n｜ 4 ｜ 名簿 ｜ 1部 ｜\n｜ 5 ｜ 目録 ｜ 1部 ｜',
  ],
  ['K29 a row that goes', base, rows(R1, R3), '別表第1の2の項を削る。'],
  [
    'K29 rows that close up',
    base,
    rows(R1, R3.replace('3', '2')),
    '別表第1の2の項を削り、同表の3の項を同表の2の項とする。',
  ],
  [
    'K29 rows that make room',
    base,
    rows(R1, '2 | 名簿 | 5部', R2.replace('2', '3'), R3.replace('3', '4')),
    '別表第1の3の項を同表の4の項とし、同表の2の項を同表の3の項とし、同表の1の項の次に次のように加える。\n｜ 2 ｜ 名簿 ｜ 5部 ｜',
  ],
  [
    'K29 rows without names: the table anew',
    A + annex('別表第1（第1条関係）', ['甲 | 申請書 | 1部', '甲 | 図面 | 2部']),
    A + annex('別表第1（第1条関係）', ['甲 | 申請書 | 1部']),
    '別表第1を次のように改める。\n｜ 項 ｜ 書類 ｜ 部数 ｜\n｜ 甲 ｜ 申請書 ｜ 1部 ｜',
  ],
  [
    'K29 one table becomes two',
    A + annex('別表（第1条関係）', [R1]),
    A + annex('別表第1（第1条関係）', [R1]) + annex('別表第2（第2条関係）', [R3]),
    '別表を別表第1とし、同表の次に次の1表を加える。\n別表第2（第2条関係）\n｜ 項 ｜ 書類 ｜ 部数 ｜\n｜ 3 ｜ 写し ｜ 1部 ｜',
  ],
  [
    'K29 the first table',
    A + ENTRY,
    A + ENTRY + annex('別表（第1条関係）', [R1]),
    '附則の次に次の別表を加える。\n別表（第1条関係）\n｜ 項 ｜ 書類 ｜ 部数 ｜\n｜ 1 ｜ 申請書 ｜ 1部 ｜',
  ],
  ['K29 a table that goes', base + annex('別表第2', [R1]), base, '別表第2を削る。'],
  [
    'K29 a note',
    `${base}備考　写しは、1部とする。\n`,
    `${base}備考　写しは、2部とする。\n`,
    '別表第1中「写しは、1部」を「写しは、2部」に改める。',
  ],
  [
    'K30 the first form',
    A + ENTRY,
    A + ENTRY + form(1, '局長　殿'),
    '附則の次に次の様式を加える。\n様式第1号（第1条関係）\n局長　殿',
  ],
  [
    'K30 the first two forms',
    A + ENTRY,
    A + ENTRY + form(1, '局長　殿') + form(2, '届出者　氏名'),
    '附則の次に様式として次の2様式を加える。\n様式第1号（第1条関係）\n局長　殿\n様式第2号（第1条関係）\n届出者　氏名',
  ],
  [
    'K30 a form between others',
    A + form(1, '局長　殿') + form(2, '届出者　氏名'),
    A + form(1, '局長　殿') + form(2, '審査の結果の報告') + form(3, '届出者　氏名'),
    '様式第2号を様式第3号とし、様式第1号の次に次の1様式を加える。\n様式第2号（第1条関係）\n審査の結果の報告',
  ],
  [
    'K32 a chapter with its articles; the moves are sentences of their own',
    chapters(A, B + C),
    `## 第1章　総則\n\n${A}## 第2章　公表\n\n${D.replace('第4条', '第2条')}## 第3章　雑則\n\n${B.replace('第2条', '第3条')}${C.replace('第3条', '第4条')}`,
    '第3条を第4条とし、第2条を第3条とする。\n第2章を第3章とし、第1章の次に次の1章を加える。\n　　第2章　公表\n（公表）\n第2条　公表の事項は、別に定める。',
  ],
  [
    'K32 a chapter that goes with its articles',
    `${chapters(A, B)}## 第3章　公表\n\n${C}`,
    `## 第1章　総則\n\n${A}## 第2章　公表\n\n${C.replace('第3条', '第2条')}`,
    '第2章を削る。\n第3条を第2条とする。\n第3章を第2章とする。',
  ],
  [
    'a chapter begins at an article that was there',
    `## 第1章　総則\n\n${A}${B}`,
    chapters(A, B),
    '第2条の前に次の章名を付する。\n　　第2章　雑則',
  ],
  [
    'the name of a chapter goes, its articles stay',
    chapters(A, B),
    `## 第1章　総則\n\n${A}${B}`,
    '第2章の章名を削る。',
  ],
  [
    'supplementary provisions of an amendment are named by their heading',
    `${A}${ENTRY}## 附則（平成22年3月29日改正）\n\n即日施行する。\n\n2　局長の通知による。\n`,
    `${A}${ENTRY}## 附則（平成22年3月29日改正）\n\n即日施行する。\n\n2　長官の通知による。\n`,
    '附則（平成22年3月29日改正）第2項中「局長」を「長官」に改める。',
  ],
];
