import { describe, expect, it } from 'vitest';
import { field, parseDocument } from '../../src/document/index.ts';

function fields(yaml: string) {
  return parseDocument('a.md', `---\n${yaml}\n---\n本文\n`).frontMatter?.fields;
}

describe('front matter', () => {
  it.each([
    ['version: 1.10', { version: '1.10' }],
    ['version: "1.10"', { version: '1.10' }],
    ['date: 2022-10-12', { date: '2022-10-12' }],
    ['draft: yes', { draft: 'yes' }],
    ['draft: null', { draft: 'null' }],
    ['number: 0x1F', { number: '0x1F' }],
    ['oid: 1.2.392', { oid: '1.2.392' }],
    ['title:', { title: '' }],
    ['title: ~', { title: '~' }],
    ['aliases:\n  - 署名用CP\n  - 2', { aliases: ['署名用CP', '2'] }],
    [
      'approval: {body: 専門家会議, clause: sec:1.5.4}',
      { approval: { body: '専門家会議', clause: 'sec:1.5.4' } },
    ],
    ['x-own: 残る', { 'x-own': '残る' }],
    ['reason: |\n  一\n  二', { reason: '一\n二\n' }],
  ])('%j', (yaml, expected) => {
    expect(fields(yaml)).toEqual(expected);
  });

  it.each(['\n', '\r\n', '\r'])('knows where each value stands (line end %j)', (eol) => {
    const source = [
      '---',
      'id: cp-sign',
      'title: "署名用"',
      'aliases: [甲, 乙]',
      '---',
      '# 1',
    ].join(eol);
    for (const text of [source, `\ufeff${source}`]) {
      const { ranges, range } = parseDocument('a.md', text).frontMatter!;
      const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
      expect(Object.entries(ranges).map(([name, place]) => [name, at(place)])).toEqual([
        ['id', 'cp-sign'],
        ['title', '"署名用"'],
        ['aliases', '[甲, 乙]'],
      ]);
      expect(at(range).startsWith('---') && at(range).endsWith('---')).toBe(true);
    }
  });

  it('names the document, or else the file does', () => {
    expect(parseDocument('policies/cp.md', '---\nid: cp-sign\n---\n').id).toBe('cp-sign');
    expect(parseDocument('policies/cp.md', '# 1\n').id).toBe('cp');
    expect(parseDocument('C:\\policies\\cps.markdown', '').id).toBe('cps');
    expect(parseDocument('cp.md', '---\nid: [a]\n---\n').id).toBe('cp');
  });

  it('names the numbering, or else the headings do', () => {
    expect(parseDocument('a.md', '---\nnumbering: articles\n---\n# 1 総則\n').numbering).toBe(
      'articles',
    );
    expect(parseDocument('a.md', '---\nnumbering: roman\n---\n# 1 総則\n').numbering).toBe(
      'rfc3647',
    );
    expect(parseDocument('a.md', '# 総則\n').numbering).toBe('none');
  });

  it.each([
    ['an alias without an anchor', 'id: q\nx: *a', '3:4'],
    [
      'aliases that grow without end',
      `a: &a [x, x]\nb: &b [${'*a, '.repeat(90)}]\nc: [${'*b, '.repeat(90)}]`,
      '4:4',
    ],
  ])('finds %s', (_, yaml, place) => {
    const { findings, frontMatter } = parseDocument('a.md', `---\n${yaml}\n---\n# 甲\n`);
    expect(findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
      `parse/front-matter ${place}`,
    ]);
    expect(Object.keys(frontMatter!.fields)).toHaveLength(yaml.split('\n').length);
  });

  it('gives a field only where it is a filled text', () => {
    const { frontMatter } = parseDocument('a.md', '---\na: x\nb:\nc: [x]\n---\n');
    expect(['a', 'b', 'c', 'd'].map((name) => field(frontMatter, name))).toEqual([
      'x',
      undefined,
      undefined,
      undefined,
    ]);
    expect(field(undefined, 'a')).toBeUndefined();
  });
});
