import { describe, expect, it } from 'vitest';
import { repairReferences } from '../../src/amendment/repair/index.ts';
import { restructure, type StructureRequest } from '../../src/amendment/structure/index.ts';
import { parseDocument } from '../../src/document/index.ts';

const FRONT = '---\nid: r\nshort: 見本規則\nnumbering: articles\n---\n\n';
const OTHER = '---\nid: o\nnumbering: none\n---\n\n';

/** The body of the rules, and of another document, after an operation; and what is to be looked at. */
function amended(body: string, request: StructureRequest, other = '') {
  const document = parseDocument('policies/r.md', FRONT + body);
  const second = parseDocument('policies/o.md', OTHER + other);
  const result = restructure(document, request);
  if ('problem' in result) return { problem: result.problem.ja };
  const { documents, concerns } = repairReferences({
    before: [document, second],
    id: 'r',
    after: result.document,
    shifts: result.shifts,
    trace: result.trace,
  });
  return {
    body: documents.get('r')!.source.slice(FRONT.length),
    other: (documents.get('o') ?? second).source.slice(OTHER.length),
    concerns: concerns.map(({ why, reference }) => `${why} ${reference.surface}`),
  };
}

const insert = (anchor: string, text: string, more = {}): StructureRequest => ({
  op: 'insert',
  anchor,
  side: 'after',
  text,
  numbering: 'renumber',
  ...more,
});
const remove = (address: string, numbering: 'renumber' | 'keep' = 'renumber') =>
  ({ op: 'delete', address, numbering }) as const;

const THREE =
  '## 第1条（甲）\n\n甲。\n\n## 第2条（乙）\n\n乙。\n\n## 第3条（丙）\n\n前条と第1条。\n';

describe('articles', () => {
  it.each<[string, string, StructureRequest, string]>([
    [
      'one between',
      THREE,
      insert('art:1', '新。', { title: '新設' }),
      '## 第1条（甲）\n\n甲。\n\n## 第2条（新設）\n\n新。\n\n## 第3条（乙）\n\n乙。\n\n## 第4条（丙）\n\n前条と第1条。\n',
    ],
    [
      'one between, so that 前条 is no longer the one before',
      THREE,
      insert('art:2', '新。'),
      '## 第1条（甲）\n\n甲。\n\n## 第2条（乙）\n\n乙。\n\n## 第3条\n\n新。\n\n## 第4条（丙）\n\n第2条と第1条。\n',
    ],
    [
      'a branch number',
      THREE,
      insert('art:2', '新。', { numbering: 'branch' }),
      '## 第1条（甲）\n\n甲。\n\n## 第2条（乙）\n\n乙。\n\n## 第2条の2\n\n新。\n\n## 第3条（丙）\n\n第2条と第1条。\n',
    ],
    [
      'one at the end',
      '## 第1条（甲）\n\n甲。\n',
      insert('art:1', '新。', { title: '新設' }),
      '## 第1条（甲）\n\n甲。\n\n## 第2条（新設）\n\n新。\n',
    ],
    [
      'in kanji and full-width digits',
      '## 第一条（甲）\n\n甲。\n\n## 第二条（乙）\n\n第１条及び第二条。\n',
      insert('art:1', '新。', { side: 'before' }),
      '## 第一条\n\n新。\n\n## 第二条（甲）\n\n甲。\n\n## 第三条（乙）\n\n第２条及び第三条。\n',
    ],
    [
      'one taken out',
      THREE.replace('前条と', ''),
      remove('art:2'),
      '## 第1条（甲）\n\n甲。\n\n## 第2条（丙）\n\n第1条。\n',
    ],
    [
      'a place-holder',
      THREE.replace('前条と', ''),
      remove('art:2', 'keep'),
      '## 第1条（甲）\n\n甲。\n\n## 第2条　削除\n\n## 第3条（丙）\n\n第1条。\n',
    ],
    [
      'one moved to the end',
      THREE,
      { op: 'move', address: 'art:1', anchor: 'art:2', side: 'after' },
      '## 第1条（乙）\n\n乙。\n\n## 第2条（甲）\n\n甲。\n\n## 第3条（丙）\n\n第1条と第2条。\n',
    ],
    [
      'a branch taken out, those after it close up',
      '## 第1条\n\n甲。\n\n## 第1条の2\n\n乙。\n\n## 第1条の3\n\n第1条の3。\n',
      remove('art:1_2'),
      '## 第1条\n\n甲。\n\n## 第1条の2\n\n第1条の2。\n',
    ],
  ])('%s', (_, body, request, expected) => {
    const result = amended(body, request);
    expect(result).toMatchObject({ body: expected, concerns: [] });
  });

  it.each<[string, string, StructureRequest]>([
    ['枝番号のものがある', '## 第1条\n\n甲。\n\n## 第1条の2\n\n乙。\n', remove('art:1')],
    ['唯一の条は削れない', '## 第1条\n\n甲。\n', remove('art:1')],
    [
      '次の枝番号は既に用いられている',
      '## 第1条\n\n甲。\n\n## 第1条の2\n\n乙。\n',
      insert('art:1', '新。', { numbering: 'branch' }),
    ],
    [
      'その前後に動かすことのできる規定でない',
      THREE,
      { op: 'move', address: 'art:1', anchor: 'art:1/p:1', side: 'after' },
    ],
    ['数える条、項、号、表の行又は節でない', THREE, remove('front')],
    ['項及び表の行に枝番号は用いない', THREE, insert('art:1/p:1', '新。', { numbering: 'branch' })],
  ])('%s', (problem, body, request) => {
    expect(amended(body, request).problem).toContain(problem);
  });
});

describe('paragraphs', () => {
  const BODY =
    '## 第1条（甲）\n\n甲。\n\n- (1)　い\n- (2)　ろ\n\n2　前項の乙。\n\n3　前2項の丙。\n';

  it.each<[string, StructureRequest, string]>([
    [
      'behind the first',
      insert('art:1/p:1', '新。'),
      '## 第1条（甲）\n\n甲。\n\n- (1)　い\n- (2)　ろ\n\n2　新。\n\n3　第1項の乙。\n\n4　第1項及び第3項の丙。\n',
    ],
    [
      'before the first',
      insert('art:1/p:1', '新。', { side: 'before' }),
      '## 第1条（甲）\n\n新。\n\n2　甲。\n\n- (1)　い\n- (2)　ろ\n\n3　前項の乙。\n\n4　前2項の丙。\n',
    ],
    ['at the end', insert('art:1/p:3', '新。'), `${BODY}\n4　新。\n\n`],
    ['the first taken out', remove('art:1/p:1'), '## 第1条（甲）\n\n前項の乙。\n\n2　前項の丙。\n'],
  ])('%s', (name, request, expected) => {
    const result = amended(BODY, request);
    expect(result.body).toBe(expected);
    expect(result.concerns).toEqual(name === 'the first taken out' ? ['gone 前項'] : []);
  });
});

describe('items', () => {
  const BODY =
    '## 第1条（甲）\n\n次の各号とする。\n\n- (1)　い\n- (2)　ろ\n  - ア　は\n  - イ　に\n- (3)　前号のほか、前2号。\n\n2　前項第2号アと第1項第3号。\n';

  it.each<[string, StructureRequest, string, string[]]>([
    [
      'one taken out',
      remove('art:1/p:1/i:1'),
      '## 第1条（甲）\n\n次の各号とする。\n\n- (1)　ろ\n  - ア　は\n  - イ　に\n- (2)　前号のほか、前号。\n\n2　前項第1号アと第1項第2号。\n',
      [],
    ],
    [
      'one between',
      insert('art:1/p:1/i:1', '新'),
      '## 第1条（甲）\n\n次の各号とする。\n\n- (1)　い\n- (2)　新\n- (3)　ろ\n  - ア　は\n  - イ　に\n- (4)　前号のほか、第1号及び第3号。\n\n2　前項第3号アと第1項第4号。\n',
      [],
    ],
    [
      'below an item',
      insert('art:1/p:1/i:2/s:ア', '新', { side: 'before' }),
      '## 第1条（甲）\n\n次の各号とする。\n\n- (1)　い\n- (2)　ろ\n  - ア　新\n  - イ　は\n  - ウ　に\n- (3)　前号のほか、前2号。\n\n2　前項第2号イと第1項第3号。\n',
      [],
    ],
    [
      'with a branch number',
      insert('art:1/p:1/i:2', '新', { numbering: 'branch' }),
      '## 第1条（甲）\n\n次の各号とする。\n\n- (1)　い\n- (2)　ろ\n  - ア　は\n  - イ　に\n- (2の2)　新\n- (3)　第2号のほか、第1号及び第2号。\n\n2　前項第2号アと第1項第3号。\n',
      [],
    ],
  ])('%s', (_, request, expected, concerns) => {
    expect(amended(BODY, request)).toMatchObject({ body: expected, concerns });
  });
});

describe('what else cites', () => {
  it('other documents, by the name of the rules', () => {
    const other = '見本規則第2条から第3条まで、見本規則第3条第1項及び第2条。\n';
    const result = amended(THREE, insert('art:1', '新。'), other);
    expect(result.other).toBe('見本規則第3条から第4条まで、見本規則第4条第1項及び第3条。\n');
  });

  it('links to headings, and marks', () => {
    const other = '[乙](r.md#第2条乙)、様式による。<!-- kaitei: see r#art:2/p:1 -->\n';
    const result = amended(THREE, insert('art:1', '新。'), other);
    expect(result.other).toBe('[乙](r.md#第3条乙)、様式による。<!-- kaitei: see r#art:3/p:1 -->\n');
  });

  it('the clause that says who approves', () => {
    const front = FRONT.replace('---\n\n', 'approval:\n  body: 会議\n  clause: art:2\n---\n\n');
    const document = parseDocument('policies/r.md', front + THREE);
    const result = restructure(document, insert('art:1', '新。'));
    if ('problem' in result) throw new Error(result.problem.en);
    const { documents } = repairReferences({
      before: [document],
      id: 'r',
      after: result.document,
      shifts: result.shifts,
      trace: result.trace,
    });
    expect(documents.get('r')!.frontMatter!.fields.approval).toMatchObject({ clause: 'art:3' });
  });

  it('not history, nor the supplementary provisions of the past', () => {
    const past =
      '\n## 附則（令和2年改正）\n\n第2条の改正による。\n\n## 附則（令和3年改正）\n\n施行する。\n\n## 改定履歴\n\n| 版 | 内容 |\n| --- | --- |\n| 1 | 第2条を改めた。 |\n';
    const result = amended(THREE + past, insert('art:1', '新。'));
    expect(result.body!.endsWith(past)).toBe(true);
  });

  it.each<[string, StructureRequest, string[]]>([
    ['第2条による。', remove('art:2'), ['gone 前条', 'gone 見本規則第2条']],
    ['第1条から第3条までによる。', insert('art:2', '新。'), ['wider 見本規則第1条から第3条まで']],
    [
      '第1条から第2条までによる。',
      { op: 'move', address: 'art:1', anchor: 'art:3', side: 'after' },
      [],
    ],
  ])('and what a person has to look at: %s', (text, request, concerns) => {
    const result = amended(THREE, request, `見本規則${text}\n`);
    expect(result.concerns!.filter((one) => concerns.includes(one))).toEqual(concerns);
    if (concerns.length === 0)
      expect(result.concerns).toEqual(['unclear 見本規則第1条から第2条まで']);
  });
});

it('a row is put between others', () => {
  const body =
    '## 別表第1（第1条関係）\n\n| 番号 | 書類 |\n| --- | --- |\n| 1 | 甲 |\n| 2 | 乙 |\n';
  const result = amended(body, insert('annex:1/tbl/r:1', '1の2|新'));
  expect(result.body).toBe(body.replace('| 2 |', '| 1の2 | 新 |\n| 2 |'));
});

describe('to another article, paragraph or table', () => {
  const move = (address: string, anchor: string, side: 'before' | 'after' = 'after') =>
    ({ op: 'move', address, anchor, side }) as const;
  const TWO =
    '## 第1条（甲）\n\n甲1。\n\n2　甲2。\n\n- (1)　い\n- (2)　ろ\n\n## 第2条（乙）\n\n乙1。\n\n- (1)　は\n\n2　前項及び前条第2項第2号。\n';

  it.each<[string, StructureRequest, string]>([
    [
      'a paragraph with its items',
      move('art:1/p:2', 'art:2/p:1'),
      '## 第1条（甲）\n\n甲1。\n\n## 第2条（乙）\n\n乙1。\n\n- (1)　は\n\n2　甲2。\n\n- (1)　い\n- (2)　ろ\n\n3　第1項及び第2条第2項第2号。\n',
    ],
    [
      'the first paragraph, to first place',
      move('art:1/p:1', 'art:2/p:1', 'before'),
      '## 第1条（甲）\n\n甲2。\n\n- (1)　い\n- (2)　ろ\n\n## 第2条（乙）\n\n甲1。\n\n2　乙1。\n\n- (1)　は\n\n3　前項及び前条第1項第2号。\n',
    ],
    [
      'a paragraph to the end of the file',
      move('art:1/p:1', 'art:2/p:2'),
      '## 第1条（甲）\n\n甲2。\n\n- (1)　い\n- (2)　ろ\n\n## 第2条（乙）\n\n乙1。\n\n- (1)　は\n\n2　前項及び前条第1項第2号。\n\n3　甲1。\n\n',
    ],
    [
      'an item',
      move('art:1/p:2/i:1', 'art:2/p:1/i:1'),
      '## 第1条（甲）\n\n甲1。\n\n2　甲2。\n\n- (1)　ろ\n\n## 第2条（乙）\n\n乙1。\n\n- (1)　は\n- (2)　い\n\n2　前項及び前条第2項第1号。\n',
    ],
  ])('%s', (_, asked, body) => {
    expect(amended(TWO, asked)).toMatchObject({ body, concerns: [] });
  });

  it.each<[string, StructureRequest]>([
    ['その前後に動かすことのできる規定でない', move('art:1', 'art:2/p:1')],
    ['同じ種類の規定でない', move('art:1/p:2/i:1', 'art:2/p:1')],
    ['唯一のものは動かせない', move('art:2/p:1/i:1', 'art:1/p:2/i:1')],
  ])('not where %s', (problem, asked) => {
    expect(amended(TWO, asked).problem).toContain(problem);
  });

  it('a row', () => {
    const table = (rows: string) => `| a | b |\n|---|---|\n${rows}`;
    const body = `## 別表第1\n\n${table('| 1 | い |\n| 2 | ろ |\n')}\n## 別表第2\n\n${table('| 3 | は |\n')}`;
    expect(amended(body, move('annex:1/tbl/r:1', 'annex:2/tbl/r:1')).body).toBe(
      `## 別表第1\n\n${table('| 2 | ろ |\n')}\n## 別表第2\n\n${table('| 3 | は |\n| 1 | い |\n')}`,
    );
  });
});
