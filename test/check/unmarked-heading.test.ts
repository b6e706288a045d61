import { describe, expect, it } from 'vitest';
import { unmarkedHeading } from '../../src/check/rules/unmarked-heading.ts';
import { parseDocument } from '../../src/document/index.ts';
import { readReferences } from '../../src/reference/index.ts';
import { says } from './repository.ts';

const HEADS = '# 3 A\n\n## 3.2 B\n\n### 3.2.2 C\n\n';

describe('unmarked-heading', () => {
  it.each([
    ['a heading', '#### 3.2.2.1 Identity\n'],
    ['a sentence', '3.2.2.1 is not what it was.\n'],
    ['a sentence in Japanese', '3.2.2.1 本人の確認は、次による。\n'],
    ['a number whose section above is missing', '4.2.2.1 Identity\n'],
    ['a number that has a heading', '3.2.2 Identity\n'],
    ['two lines', '3.2.2.1 Identity\nof the applicant\n'],
  ])('valid: %s', (_, body) => {
    expect(says(unmarkedHeading, HEADS + body)).toEqual([]);
  });

  it.each([
    [
      'one',
      '3.2.2.1 Identity\n',
      ['7:1 the line of 3.2.2.1 looks like the heading of a section and is none'],
    ],
    [
      'several, with what is below them',
      '3.2.2.1 本人の確認\n\n甲。\n\n**3.2.2.1.1** 申請者\n\n3.2.2.2 組織\n',
      ['7:1 the line of 3.2.2.1 looks like the heading of a section and is none; so do 2 more'],
    ],
  ])('invalid: %s', (_, body, expected) => {
    expect(says(unmarkedHeading, HEADS + body)).toEqual(expected);
  });

  it('names nothing itself, and what names it cannot be checked', () => {
    const document = parseDocument(
      'a.md',
      `${HEADS}See Section 3.2.2.1 and 3.2.2.9.\n\n3.2.2.1 Identity\n`,
    );
    expect(
      readReferences(document, [document]).map(({ surface, status }) => [surface, status]),
    ).toEqual([
      ['Section 3.2.2.1', 'not-checkable'],
      ['3.2.2.9', 'dangling'],
    ]);
  });
});
