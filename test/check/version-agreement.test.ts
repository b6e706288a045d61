import { describe, expect, it } from 'vitest';
import { effectiveDate } from '../../src/check/rules/effective-date.ts';
import { versionAgreement } from '../../src/check/rules/version-agreement.ts';
import { says } from './repository.ts';

const front = (...lines: string[]) =>
  `---\nid: a\ntitle: t\nnumbering: rfc3647\n${lines.join('\n')}\n---\n`;
const history = (head: string, ...rows: string[]) =>
  `# 改定履歴\n\n| ${head} |\n| ${head.replace(/[^|]+/g, ' --- ')} |\n${rows.map((row) => `| ${row} |\n`).join('')}\n`;
const FRONT = front('version: "1.6"', 'date: "2021-03-25"', 'effective: "2021-04-01"');
const FINE = history(
  '版数 | 日付 | 内容',
  '第1.5版 | 平成30年3月22日 | 甲',
  '第1.6版 | 令和3年3月25日 | 乙',
);

describe('version-agreement', () => {
  it.each([
    [
      'all agree',
      `${FRONT}第1.6版　令和3年3月25日\n\n${FINE}## 1.2 x\n\n版数は第1.6版、日付は令和3年3月25日である。\n`,
    ],
    [
      'newest first',
      FRONT + history('Ver. | Date | Changes', '1.6 | 25-Mar-21 | b', '1.5 | 22-Mar-18 | a'),
    ],
    ['the effective date', FRONT + history('版 | 改定日付 | 内容', '1.6 | 2021.04.01 | 乙')],
    [
      'no versions',
      front('date: "2021-03-24"') + history('改定日付 | 改定内容', '令和3年3月24日 | 甲'),
    ],
    ['nothing to compare', front()],
    [
      'a day of another decision',
      `${FRONT}平成22年3月29日　決定\n\n最終改正　令和3年3月25日　委員会決定\n`,
    ],
    [
      '1.0 and 第1版',
      front('version: "1.0"') + history('版数 | 日付 | 内容', '第1版 | 2021-03-25 | 甲'),
    ],
    [
      'two changes of one version',
      `# Revisions\n\n| Version | Description |\n| --- | --- |\n| 1.1 | a |\n| 1.1 | b |\n`,
    ],
    ['versions in prose', `${FRONT}この文書は第1.5版を改めたものである。\n\n# 1 x\n`],
  ])('valid: %s', (_, source) => {
    expect(says(versionAgreement, source)).toEqual([]);
  });

  it.each([
    [
      'history',
      FRONT + history('版数 | 日付 | 内容', '第1.5版 | 2021-03-24 | 甲'),
      [
        '13:3 the version 1.5 of the newest row of the revision history differs from 1.6 of the front matter',
        '13:11 the date 2021-03-24 of the newest row of the revision history differs from 2021-03-25 of the front matter',
      ],
    ],
    [
      'title page',
      `${FRONT}第1.7版　令和3年3月26日\n`,
      [
        '9:1 the version 1.7 of the title page differs from 1.6 of the front matter',
        '9:7 the date 2021-03-26 of the title page differs from 2021-03-25 of the front matter',
      ],
    ],
    [
      'clause 1.2',
      `${FRONT}## 1.2 x\n\n版数はVer 1.5、決定の日は令和2年3月25日である。\n`,
      [
        '11:4 the version 1.5 of clause 1.2 differs from 1.6 of the front matter',
        '11:17 the date 2020-03-25 of clause 1.2 differs from 2021-03-25 of the front matter',
      ],
    ],
    [
      'title page and history, without front matter',
      `**Version 2.0.1**\n\n${history('Version | Description', '2.0.0 | a')}`,
      [
        '1:3 the version 2.0.1 of the title page differs from 2.0.0 of the newest row of the revision history',
      ],
    ],
    [
      'a version twice',
      history('版数 | 日付 | 内容', '1.4 | 2020-01-01 | 甲', '1.4 | 2020-02-01 | 乙'),
      ['6:3 the revision history has version 1.4 twice'],
    ],
    [
      'days out of order',
      history(
        '版数 | 日付 | 内容',
        '1.1 | 2020-01-01 | 甲',
        '1.2 | 2019-02-01 | 乙',
        '1.3 | 2020-03-01 | 丙',
        '1.4 | 2020-04-01 | 丁',
      ),
      ['6:9 the date 2019-02-01 in the revision history is out of order after 2020-01-01'],
    ],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(versionAgreement, source)).toEqual(expected);
  });
});

describe('effective-date', () => {
  it.each([
    ['later', 'date: 2022-10-12', 'effective: 2023-04-01', []],
    ['one day', 'date: 2022-10-12', 'effective: 2022-10-12', []],
    ['no date', 'x: y', 'effective: 2022-10-12', []],
    ['no real day', 'date: 2022-10-12', 'effective: 2022-02-30', []],
    [
      'before',
      'date: 2022-10-12',
      'effective: 2022-04-01',
      ['6:12 the effective date 2022-04-01 is before 2022-10-12, the date of the decision'],
    ],
  ])('%s', (_, date, effective, expected) => {
    expect(says(effectiveDate, front(date, effective))).toEqual(expected);
  });
});
