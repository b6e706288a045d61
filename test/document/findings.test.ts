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
    ['an indented one', '  <!-- 注\n\n# 2\n', ['1:3 parse/unclosed-comment']],
    ['an unclosed element', 'a\n\n<PRE class="x">\n\n# 2\n', ['3:1 parse/unclosed-html']],
    ['an unclosed instruction', '<?php\n\n# 2\n', ['1:1 parse/unclosed-html']],
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
    ['a closed element', '<pre>\n\n# 2\n</pre>\n\n<script>x</script>\n'],
    ['elements that end with their block', '<div>\n\n# 2\n\n<prefix>\n\n# 3\n'],
    ['empty front matter', '---\n---\n'],
    ['a thematic break', '---\n\n# 1\n'],
    ['front matter with CR only', '---\rid: a\r---\r# 1\r'],
  ])('nothing in %s', (_, source) => {
    expect(findings(source)).toEqual([]);
  });
});
