import { describe, expect, it } from 'vitest';
import { bidiControl } from '../../src/check/rules/bidi-control.ts';
import { fixed } from './fixed.ts';
import { says } from './repository.ts';

describe('bidi-control', () => {
  it.each([
    ['none', '# 1 申請\n\n1.2.392\n'],
    ['a mark beside Hebrew', 'שלום\u200f (CA)\n'],
    ['a reference shown in code', '`&#x202e;`\n\n    &rlm;\n'],
    ['other references', '&amp; &#x2029; &#8239;\n'],
  ])('valid: %s', (_, source) => {
    expect(says(bidiControl, source)).toEqual([]);
  });

  it.each([
    [
      'text',
      '甲\u202e1.2\u202c\n',
      ['1:2 RIGHT-TO-LEFT OVERRIDE', '1:6 POP DIRECTIONAL FORMATTING'],
    ],
    ['code', '```\na\u2066b\n```\n', ['2:2 LEFT-TO-RIGHT ISOLATE']],
    ['raw HTML', '<p title="\u2067">a</p>\n', ['1:11 RIGHT-TO-LEFT ISOLATE']],
    ['front matter', '---\ntitle: \u202d甲\n---\n', ['2:8 LEFT-TO-RIGHT OVERRIDE']],
    ['marks without such letters', 'CA\u200f\n', ['1:3 RIGHT-TO-LEFT MARK']],
  ])('invalid: %s', (_, source, expected) => {
    const found = says(bidiControl, source).map((line) =>
      line.replace(/ a control .*\(U\+[0-9A-F]{4} (.*)\)$/, ' $1'),
    );
    expect(found).toEqual(expected);
  });

  it.each(['&#x202E;', '&#8238;', '&#x0000202e;', '&rlm;'])('invalid: the reference %s', (name) => {
    expect(says(bidiControl, `甲${name}乙\n`)).toEqual([
      `1:2 a control that changes the direction of text (${name})`,
    ]);
  });

  it('leaves the text to a person', () => {
    expect(fixed(bidiControl, '甲\u202e乙\n')).toBe('甲\u202e乙\n');
  });
});
