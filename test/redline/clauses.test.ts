import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/index.ts';
import { movedPairs, pairClauses, summarize } from '../../src/redline/index.ts';
import { marked, redlineOf } from '../support/pieces.ts';

/** A clause: heading and a paragraph that says something of its own. */
function clause(heading: string, subject = heading.replace(/^#+ [\d. ]*/, '')): string {
  return `${heading}\n\n${subject}に関する手続は、登録局がこれを定め、加入者に通知する。\n\n`;
}

/** One line per clause of the redline: `sec:4.2 -> sec:4.3 edited renumbered`. */
function changes(old: string, now: string): string[] {
  return redlineOf(old, now).clauses.map((one) =>
    [
      `${one.old?.address ?? ''} -> ${one.new?.address ?? ''}`,
      one.change,
      ...(['moved', 'renumbered', 'retitled'] as const).filter((name) => one[name]),
    ].join(' '),
  );
}

describe('what became of each clause', () => {
  it('same and edited', () => {
    const old = clause('## 4.2 申請') + clause('## 4.3 発行');
    expect(changes(old, old.replace('発行に', '発行等に'))).toEqual([
      'sec:4.2 -> sec:4.2 same',
      'sec:4.3 -> sec:4.3 edited',
    ]);
  });

  it('renumbered by an insertion', () => {
    const old = clause('## 4.2 申請') + clause('## 4.3 発行');
    const now = clause('## 4.2 審査') + clause('## 4.3 申請') + clause('## 4.4 発行');
    expect(changes(old, now)).toEqual([
      ' -> sec:4.2 inserted',
      'sec:4.2 -> sec:4.3 edited renumbered',
      'sec:4.3 -> sec:4.4 edited renumbered',
    ]);
  });

  it('retitled', () => {
    const [old, now] = [clause('## 4.2 申請', '申請'), clause('## 4.2 申請及び審査', '申請')];
    expect(changes(old, now)).toEqual(['sec:4.2 -> sec:4.2 edited retitled']);
    expect(marked(redlineOf(old, now))).toBe('4.2 申請{+及び審査+}');
  });

  it('renumbered and retitled, known by its text', () => {
    const text = '私有鍵の危殆化が疑われるときは、直ちに認証局に届け出なければならない。\n';
    expect(changes(`## 4.2 届出\n\n${text}`, `## 5.7 危殆化\n\n${text}`)).toEqual([
      'sec:4.2 -> sec:5.7 edited renumbered retitled',
    ]);
  });

  it('the same text in a document that is numbered otherwise', () => {
    expect(changes('## 1.1 目的\n', '## 第2条（定義）\n## 1.1 目的\n')).toEqual([
      ' -> art:2 inserted',
      'sec:1.1 -> head:1.1_目的 same',
    ]);
  });

  it('another clause under the same number', () => {
    const old = '## 4.2 届出\n\n危殆化が疑われるときは、直ちに届け出なければならない。\n';
    const now = '## 4.2 監査\n\nAudits take place once in every calendar year.\n';
    expect(changes(old, now)).toEqual(['sec:4.2 ->  deleted', ' -> sec:4.2 inserted']);
  });

  it('the same titles below several clauses follow the clause above', () => {
    const tail = (number: string, title: string) =>
      `## ${number} ${title}\n\n### ${number}.7 通知\n\n規定しない。\n\n`;
    const old = tail('4.6', '更新') + tail('4.7', '鍵更新') + tail('4.8', '変更');
    const now = tail('4.6', '更新') + tail('4.7', '変更');
    expect(changes(old, now)).toEqual([
      'sec:4.6 -> sec:4.6 same',
      'sec:4.6.7 -> sec:4.6.7 same',
      'sec:4.7 ->  deleted',
      'sec:4.7.7 ->  deleted',
      'sec:4.8 -> sec:4.7 edited renumbered',
      'sec:4.8.7 -> sec:4.7.7 edited renumbered',
    ]);
    expect(changes(now, old)).toEqual([
      'sec:4.6 -> sec:4.6 same',
      'sec:4.6.7 -> sec:4.6.7 same',
      ' -> sec:4.7 inserted',
      ' -> sec:4.7.7 inserted',
      'sec:4.7 -> sec:4.8 edited renumbered',
      'sec:4.7.7 -> sec:4.8.7 edited renumbered',
    ]);
  });

  it('swapped: the shorter one moved, and its old place is marked', () => {
    const [short, long] = [clause('## 甲'), `${clause('## 乙')}${'本文である。'.repeat(20)}\n\n`];
    expect(changes(short + long, long + short)).toEqual([
      'head:甲 -> head:甲 moved-away moved',
      'head:乙 -> head:乙 same',
      'head:甲 -> head:甲 same moved',
    ]);
  });

  it('a document split in two keeps the clauses of its half', () => {
    const [first, second] = [
      clause('# 1 総則') + clause('# 2 鍵'),
      clause('# 3 監査') + clause('# 4 雑則'),
    ];
    expect(changes(first + second, second)).toEqual([
      'sec:1 ->  deleted',
      'sec:2 ->  deleted',
      'sec:3 -> sec:3 same',
      'sec:4 -> sec:4 same',
    ]);
  });

  it('front matter and preamble are themselves, whatever they say', () => {
    expect(changes('---\nid: a\n---\n甲\n', '---\ntitle: 乙\n---\nXYZ\n')).toEqual([
      'front -> front edited',
      'preamble -> preamble edited',
    ]);
  });

  it('several supplementary provisions are told apart by their text', () => {
    const body = '# 第1条（目的）\n\n';
    const suppl = (date: string) => `# 附則（${date}）\n\nこの規則は、${date}から施行する。\n\n`;
    expect(
      changes(
        body + suppl('平成25年5月16日'),
        body + suppl('令和4年10月12日') + suppl('平成25年5月16日'),
      ),
    ).toEqual(['art:1 -> art:1 same', ' -> suppl inserted', 'suppl -> suppl~2 same']);
  });
});

describe('movedPairs', () => {
  const moved = (old: string, now: string) => {
    const [a, b] = [parseDocument('a.md', old), parseDocument('b.md', now)];
    return [...movedPairs(pairClauses(a.clauses, b.clauses))].map((pair) => pair.old?.address);
  };
  const parts = ['甲', '乙', '丙', '丁', '戊'].map((title) => `# ${title}\n`);
  const order = (...indices: number[]) => indices.map((index) => parts[index]).join('');

  it.each([
    [[0, 1, 2, 3, 4], []],
    [[4, 0, 1, 2, 3], ['head:戊']],
    [[1, 2, 3, 4, 0], ['head:甲']],
    [[0, 3, 1, 2, 4], ['head:丁']],
    [[0, 2, 4], []],
  ])('order %j moves %j', (indices, expected) => {
    expect(moved(order(0, 1, 2, 3, 4), order(...indices))).toEqual(expected);
  });

  it('moves as little text as it can', () => {
    const long = `# 長\n\n${'本文'.repeat(50)}\n`;
    expect(moved(long + order(0, 1, 2), order(0, 1, 2) + long)).toEqual([
      'head:甲',
      'head:乙',
      'head:丙',
    ]);
    expect(moved(order(4, 3, 2, 1, 0), order(0, 1, 2, 3, 4))).toHaveLength(4);
  });
});

describe('summarize', () => {
  it('counts clauses by what became of them, and characters without blanks', () => {
    const old = `${clause('# 1 総則')}${clause('# 2 鍵')}${clause('# 3 監査')}# 4 書式\n\n**強調**した本文である。\n`;
    const now = `${clause('# 1 総則').replace('登録局', '発行局')}${clause('# 3 監査の記録', '監査')}# 4 書式\n\n強調した本文である。\n\n# 5 雑則\n\n本 文\n`;
    expect(summarize(redlineOf(old, now))).toEqual({
      clauses: {
        edited: 2,
        inserted: 1,
        deleted: 1,
        moved: 0,
        split: 0,
        merged: 0,
        renumbered: 0,
        retitled: 1,
        numberOnly: 0,
        formatOnly: 1,
        spaceOnly: 0,
      },
      insertedCharacters: 10,
      deletedCharacters: 32,
    });
  });
});
