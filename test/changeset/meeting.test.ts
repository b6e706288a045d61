import { describe, expect, it } from 'vitest';
import { parseMeeting } from '../../src/changeset/index.ts';

const SOURCE = `---
title: 第19回 専門家会議
body: 専門家会議
date: 2022-12-19
time: 14時から16時まで
place: 会議室A
items:
  - title: SHA-1の削除について
    question: 確認事項1
    ask: 改正してよいか。
    changeset: sha1
    handouts:
      - number: 2-1
        document: cp-sign
      - number: "3"
        title: 参考資料
  - title: その他
---

- 傍聴者は入室できない。
`;

describe('parseMeeting', () => {
  it('reads an agenda', () => {
    const { meeting, findings } = parseMeeting('m/19.md', SOURCE, '19');
    expect({ meeting, findings }).toEqual({
      meeting: {
        number: '19',
        title: '第19回 専門家会議',
        body: '専門家会議',
        lang: 'ja',
        date: '2022-12-19',
        time: '14時から16時まで',
        place: '会議室A',
        items: [
          {
            title: 'SHA-1の削除について',
            question: '確認事項1',
            ask: '改正してよいか。',
            changeset: 'sha1',
            handouts: [
              { number: '2-1', document: 'cp-sign' },
              { number: '3', title: '参考資料' },
            ],
          },
          { title: 'その他', handouts: [] },
        ],
        comparison: {},
        notes: '- 傍聴者は入室できない。',
      },
      findings: [],
    });
  });

  const front = (yaml: string) => `---\ntitle: t\nbody: b\n${yaml}\n---\n`;

  it.each([
    ['English', front('lang: en'), { lang: 'en' }],
    ['another language is Japanese', front('lang: fr'), { lang: 'ja' }],
    ['no items', front('items:'), { items: [] }],
    ['no settings', front('comparison:'), { comparison: {} }],
    [
      'settings of the comparison tables',
      front(
        'comparison:\n  order: old-left\n  titles: [改正案, 現行]\n  blanks: equal\n  doubled: false\n  context: full',
      ),
      {
        comparison: {
          order: 'old-left',
          titles: ['改正案', '現行'],
          blanks: 'equal',
          doubled: false,
          context: 'full',
        },
      },
    ],
    ['CRLF', front('place: A').replace(/\n/g, '\r\n'), { place: 'A' }],
  ])('%s', (_, source, expected) => {
    const { meeting, findings } = parseMeeting('m.md', source, '1');
    expect(meeting).toMatchObject(expected);
    expect(findings).toEqual([]);
  });

  it.each([
    [
      'no front matter',
      'x',
      ['1:1', '1:1'],
      [
        'the field title is missing (example: title: 第19回 専門家会議)',
        'the field body is missing (example: body: 専門家会議)',
      ],
    ],
    [
      'a day that is none',
      front('date: 2022-02-29'),
      ['4:7'],
      ['the field date is "2022-02-29", but must be a date such as 2023-04-01'],
    ],
    ['items that are no list', front('items: a'), ['4:8'], ['the field items must be a list']],
    [
      'settings that are a text',
      front('comparison: a'),
      ['4:13'],
      ['the field comparison must be a mapping of names to values'],
    ],
    [
      'settings that are none',
      front('comparison:\n  order: left\n  colour: red\n  titles: [改正案]'),
      ['5:10', '6:11', '7:11'],
      [
        'order is "left", but must be one of new-left, old-left',
        'comparison has no field colour (there are order, blanks, doubled, context, titles)',
        'titles must be two texts, for the columns of the new and the old version (example: titles: [New, Now])',
      ],
    ],
    ['items that are texts', front('items: [a]'), ['4:8'], ['the field items must be a list']],
    [
      'an item without title',
      front('items:\n  - title: y\n  - ask: x'),
      ['6:5'],
      ['an agenda item has no title'],
    ],
    [
      'a handout without number',
      front('items:\n  - title: x\n    handouts:\n      - document: cp'),
      ['7:9'],
      ['a handout has no number (example: number: 2-1)'],
    ],
  ])('%s', (_, source, places, expected) => {
    const { findings } = parseMeeting('m.md', source, '1');
    expect(findings.map((finding) => finding.message.en)).toEqual(expected);
    expect(findings.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
    expect(findings.map(({ hint }) => hint?.ja && hint.en)).not.toContain(undefined);
    expect(findings.map((finding) => finding.rule)).toEqual(expected.map(() => 'meeting-schema'));
  });
});
