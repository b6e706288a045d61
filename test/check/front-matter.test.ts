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
      ),
    ],
    ['empty fields', document('date:', 'oid:', 'aliases:', 'approval:')],
    ['an approval by number', document('approval: {body: 専門家会議, clause: 1.5.4}')],
    ['what the parser reports', '---\nid: [\n---\n'],
  ])('valid: %s', (_, source) => {
    expect(says(frontMatter, source)).toEqual([]);
  });

  it.each([
    ['none', BODY, ['1:1 there is no front matter']],
    [
      'empty',
      `---\n---\n${BODY}`,
      [
        '1:1 the field title is missing',
        '1:1 the field id is missing',
        '1:1 the field numbering is missing',
      ],
    ],
    [
      'an id with capitals',
      '---\nid: CP\ntitle: t\nnumbering: none\n---\n',
      ['2:5 the field id has the value "CP" (expected e.g. cp-sign)'],
    ],
    [
      'an id with a path',
      '---\nid: ../cp\ntitle: t\nnumbering: none\n---\n',
      ['2:5 the field id has the value "../cp" (expected e.g. cp-sign)'],
    ],
    [
      'a numbering that is none',
      '---\nid: a\ntitle: t\nnumbering: rfc\n---\n',
      ['4:12 the field numbering has the value "rfc" (expected e.g. rfc3647, articles, none)'],
    ],
    [
      'a day that is none',
      document('date: 2023-02-30'),
      ['5:7 the field date has the value "2023-02-30" (expected e.g. 2022-10-12)'],
    ],
    [
      'another form of date',
      document('effective: 令和4年10月12日'),
      ['5:12 the field effective has the value "令和4年10月12日" (expected e.g. 2022-10-12)'],
    ],
    [
      'a list for a date',
      document('date: [2022-10-12]'),
      ['5:7 the field date has the value "["2022-10-12"]" (expected e.g. 2022-10-12)'],
    ],
    [
      'an OID that is none',
      document('oid: 3.1.02'),
      ['5:6 the field oid has the value "3.1.02" (expected e.g. 1.2.392.100495.1.5)'],
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

  it('warns of a missing id or numbering only', () => {
    const severities = frontMatter
      .check(...documentOf(`---\ntitle: t\n---\n`))
      .map((problem) => problem.severity);
    expect(severities).toEqual(['warning', 'warning']);
  });
});

function documentOf(source: string) {
  const repository = repositoryOf({ 'a.md': source });
  return [repository.documents[0]!, repository] as const;
}
