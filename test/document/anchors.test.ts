import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../src/document/anchors.ts';
import { parseDocument } from '../../src/document/index.ts';

const anchors = (source: string) =>
  Object.fromEntries(
    [...anchorsOf(parseDocument('a.md', source))].map(([anchor, { address }]) => [anchor, address]),
  );

describe('anchorsOf', () => {
  it.each([
    [
      'GitHub and pandoc',
      '# 4.9 Revocation & `SHA`\n',
      { '49-revocation--sha': 'sec:4.9', 'revocation-sha': 'sec:4.9' },
    ],
    ['Japanese', '# 4.2 申請（窓口）\n', { '42-申請窓口': 'sec:4.2', 申請窓口: 'sec:4.2' }],
    ['one heading twice', '# A\n\n# A\n', { a: 'head:A', 'a-1': 'head:A~2' }],
    [
      'what an author wrote',
      '# 1 申請 {#Apply .x}\n',
      { apply: 'sec:1', '1-申請': 'sec:1', 申請: 'sec:1' },
    ],
    ['what is no anchor', '# a {x}\n', { 'a-x': 'head:a_{x}' }],
    [
      'HTML',
      '# a\n\nx <a id="One"></a> <b name=two>\n\n<p id=\'three\'>\n',
      { one: 'head:a', two: 'head:a', three: 'head:a', a: 'head:a' },
    ],
    ['neither comments nor code', '# a\n\n<!-- <a id="x"> -->\n\n`<a id="y">`\n', { a: 'head:a' }],
    [
      'a heading in a quotation',
      '# a\n\n> # b\n\n# b\n',
      { a: 'head:a', b: 'head:a', 'b-1': 'head:b' },
    ],
    ['Setext', 'a\n===\n', { a: 'head:a' }],
    ['an author before GitHub', '# b\n\n# a {#b}\n', { b: 'head:a_{_b}', a: 'head:a_{_b}' }],
  ])('%s', (_, source, expected) => {
    const { top, ...found } = anchors(source);
    expect(found).toEqual(expected);
    expect(top).toBe(parseDocument('a.md', source).clauses[0]!.address);
  });

  it('leads to the head of the document by top, unless that is somewhere else', () => {
    expect(anchors('x\n\n# a\n').top).toBe('preamble');
    expect(anchors('x\n\n# Top\n').top).toBe('head:Top');
    expect(anchors('').top).toBe('preamble');
  });
});
