import { describe, expect, it } from 'vitest';
import { frontMatter } from '../../src/check/rules/front-matter.ts';
import { repositoryOf, says } from './repository.ts';

const FINE = ['id: cp-sign', 'title: 証明書ポリシ', 'numbering: rfc3647'];
const BODY = '# 1.5.4 CPS承認手続き\n\n本ポリシは、専門家会議が承認する。\n';
const document = (...lines: string[]) => `---\n${[...FINE, ...lines].join('\n')}\n---\n${BODY}`;

describe('front-matter', () => {
  it.each([
    ['the least', document()],
    [
      'everything',
      document(
        'version: 1.10',
        'date: 2022-10-12',
        'effective: 2024-02-29',
        'oid: 1.2.392.100495.1.5',
        'aliases: [署名用CP]',
        'approval: {body: 専門家会議, clause: sec:1.5.4}',
        'x-own: a',
        'lang: ja',
        'cites: {本CP: cp-sign, 基準: ext:WebTrust}',
      ),
    ],
    ['empty fields', document('date:', 'oid:', 'aliases:', 'approval:')],
    ['an approval by number', document('approval: {body: 専門家会議, clause: 1.5.4}')],
    ['what the parser reports', '---\nid: [\n---\n'],
  ])('valid: %s', (_, source) => {
    expect(says(frontMatter, source)).toEqual([]);
  });

  it.each([
    [
      'none',
      BODY,
      ['1:1 there is no front matter: id and numbering are guessed from file name and headings'],
    ],
    [
      'that of other tools',
      `---\ntitle: t\ndate: 1 January, 2024\nauthor: [a]\n---\n${BODY}`,
      [
        '1:1 the front matter has neither id nor numbering: both are guessed from file name and headings',
      ],
    ],
    [
      'one field of ours',
      `---\nid: a\n---\n${BODY}`,
      ['1:1 the field title is missing', '1:1 the field numbering is missing'],
    ],
    [
      'names that are almost ours',
      document('alias: CP', 'Version: 1.0', 'effective-date: 2022-10-12', 'numberring: x'),
      [
        '5:8 the field alias is not read; is aliases meant?',
        '6:10 the field Version is not read; is version meant?',
        '7:17 the field effective-date is not read; is effective meant?',
      ],
    ],
    [
      'an alias twice',
      document('aliases: [署名用CP, 署名用ＣＰ]'),
      ['5:10 aliases has "署名用ＣＰ" twice'],
    ],
    [
      'an OID of one arc below 0',
      document('oid: 1.40.1'),
      ['5:6 the field oid cannot have the value "1.40.1"'],
    ],
    [
      'cites that are no mapping',
      document('cites: [cp-sign]'),
      [
        '5:8 the field cites must give, for each name, the id of a document, a list of ids, or ext:NAME',
      ],
    ],
    [
      'a numbering that the headings contradict',
      `---\nid: a\ntitle: t\nnumbering: articles\n---\n# 1.1 x\n# 1.2 y\n# 1.3 z\n`,
      ['4:12 numbering is articles, but most numbered headings are decimal numbers'],
    ],
    [
      'an id with capitals',
      '---\nid: CP\ntitle: t\nnumbering: none\n---\n',
      ['2:5 the field id cannot have the value "CP"'],
    ],
    [
      'an id with a path',
      '---\nid: ../cp\ntitle: t\nnumbering: none\n---\n',
      ['2:5 the field id cannot have the value "../cp"'],
    ],
    [
      'a numbering that is none',
      '---\nid: a\ntitle: t\nnumbering: rfc\n---\n',
      ['4:12 the field numbering cannot have the value "rfc"'],
    ],
    [
      'a day that is none',
      document('date: 2023-02-30'),
      ['5:7 the field date cannot have the value "2023-02-30"'],
    ],
    [
      'another form of date',
      document('effective: 令和4年10月12日'),
      ['5:12 the field effective cannot have the value "令和4年10月12日"'],
    ],
    [
      'a list for a date',
      document('date: [2022-10-12]'),
      ['5:7 the field date cannot have the value "["2022-10-12"]"'],
    ],
    [
      'an OID that is none',
      document('oid: 3.1.02'),
      ['5:6 the field oid cannot have the value "3.1.02"'],
    ],
    [
      'aliases that are no list',
      document('aliases: 署名用CP'),
      ['5:10 the field aliases must be a list of names (e.g. - Signature CP)'],
    ],
    [
      'an empty alias',
      document('aliases: [""]'),
      ['5:10 the field aliases must be a list of names (e.g. - Signature CP)'],
    ],
    [
      'an approval without clause',
      document('approval: 専門家会議'),
      ['5:11 the field approval needs body (who decides) and clause (the clause that says so)'],
    ],
    [
      'an approval clause that is not there',
      document('approval: {body: 専門家会議, clause: sec:1.5.9}'),
      ['5:11 approval cites sec:1.5.9, which this document does not have'],
    ],
    [
      'an approval clause that says otherwise',
      document('approval: {body: 理事会, clause: sec:1.5.4}'),
      ['5:11 approval cites sec:1.5.4, but that clause does not name "理事会"'],
    ],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(frontMatter, source)).toEqual(expected);
  });

  it('takes the names of properties for names of fields', () => {
    const source =
      '---\nid: a\ntitle: t\nnumbering: none\nconstructor: x\n__proto__:\n  title: 甲\n---\n';
    expect(frontMatter.check(documentOf(source))).toEqual([]);
    expect(documentOf('---\nid: a\n__proto__:\n  title: 甲\n---\n').frontMatter!.fields.title).toBe(
      undefined,
    );
  });

  it('wants articles as headings', () => {
    const body = (text: string) => `---\nid: a\ntitle: t\nnumbering: articles\n---\n\n${text}`;
    const said = (text: string) =>
      frontMatter.check(documentOf(body(text))).map(({ message }) => message.en);
    expect(said('第1条（目的）　甲\n\n第2条　乙\n')).toEqual([
      'the articles are no headings, so they do not count as articles',
    ]);
    expect(said('## 第1条（目的）\n\n甲\n\n第2条　乙\n\n第3条　丙\n')).toEqual([]);
    expect(said('第1条に定める。\n\n第2条による。\n')).toEqual([]);
  });

  it('warns of a missing id or numbering only', () => {
    const severities = (front: string) =>
      frontMatter.check(documentOf(`---\n${front}---\n`)).map((problem) => problem.severity);
    expect(severities('id: a\n')).toEqual(['error', 'warning']);
    expect(severities('title: t\nnumbering: none\n')).toEqual(['warning']);
    expect(severities('title: t\ndate: May 2020\n')).toEqual(['info']);
  });

  it.each([
    ['date: 令和4年10月12日', '"2022-10-12"'],
    ['effective: 1 January, 2024', '"2024-01-01"'],
    ['oid: urn:oid:1.2.392', '"1.2.392"'],
    ['date: 2023年5月', undefined],
    ['oid: 3.1', undefined],
  ])('puts right what nobody has to decide: %s', (line, text) => {
    const [problem] = frontMatter.check(documentOf(document(line)));
    expect(problem!.fix?.[0]?.text).toBe(text);
  });
});

function documentOf(source: string) {
  return repositoryOf({ 'a.md': source }).documents[0]!;
}
