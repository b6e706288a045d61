import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/index.ts';

function findings(source: string) {
  return parseDocument('p/a.md', source).findings.map(({ rule, line, column, severity, path }) => {
    expect(severity).toBe('error');
    expect(path).toBe('p/a.md');
    return `${line}:${column} ${rule}`;
  });
}

describe('what the parser finds', () => {
  it.each([
    ['an unclosed fence', '# 1\n\n  ```ts\ncode\n', ['3:3 parse/unclosed-fence']],
    [
      'an unclosed fence behind CRLF and a BOM',
      '\ufeff# 1\r\n~~~\r\ncode',
      ['2:1 parse/unclosed-fence'],
    ],
    ['a lone fence', '```', ['1:1 parse/unclosed-fence']],
    ['a fence closed by a shorter one', '````\ncode\n```\n', ['1:1 parse/unclosed-fence']],
    ['a fence closed by the other sign', '```\ncode\n~~~\n', ['1:1 parse/unclosed-fence']],
    ['an unclosed comment', '本文\n\n<!-- 注\n# 2\n', ['3:1 parse/unclosed-comment']],
    ['unclosed front matter', '---\nid: a\n\n# 1\n', ['1:1 parse/unclosed-front-matter']],
    ['YAML that is none', '---\nid: a\ntitle: "b\n---\n# 1\n', ['4:1 parse/front-matter']],
    ['a key twice', '---\nid: a\nid: b\n---\n', ['3:1 parse/front-matter']],
    ['a list', '---\n- a\n---\n', ['1:1 parse/front-matter']],
    ['a scalar', '---\nabc\n---\n', ['1:1 parse/front-matter']],
    ['both', '---\n- a\n---\n```\n', ['1:1 parse/front-matter', '4:1 parse/unclosed-fence']],
  ])('%s', (_, source, expected) => {
    expect(findings(source)).toEqual(expected);
  });

  it.each([
    ['a closed fence', '```\ncode\n```\n'],
    ['a fence closed by a longer one', '```\ncode\n`````\n'],
    ['a fence closed with blanks', '~~~\ncode\n  ~~~  \n'],
    ['an empty fence', '```\n```\n'],
    ['indented code', '    ```\n    code\n'],
    ['a closed comment', '<!-- a\nb -->\n'],
    ['empty front matter', '---\n---\n'],
    ['a thematic break', '---\n\n# 1\n'],
    ['front matter with CR only', '---\rid: a\r---\r# 1\r'],
  ])('nothing in %s', (_, source) => {
    expect(findings(source)).toEqual([]);
  });
});
