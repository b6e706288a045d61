import { describe, expect, it } from 'vitest';
import { numberDepth } from '../../src/check/rules/number-depth.ts';
import { numberOrder } from '../../src/check/rules/number-order.ts';
import { numberUnique } from '../../src/check/rules/number-unique.ts';
import { fixed } from './fixed.ts';
import { says } from './repository.ts';

/** A document of headings only. */
const headings = (...lines: string[]) => lines.map((line) => `${line}\n`).join('');

describe('number-unique', () => {
  it.each([
    ['different numbers', headings('# 4 甲', '## 4.1 乙', '## 4.10 丙')],
    ['branch numbers', headings('# 第12条', '# 第12条の2')],
    [
      'several 附則 with their own articles',
      headings('# 第1条', '# 附則', '## 第1条', '# 附則', '## 第1条'),
    ],
    ['headings without number', headings('# 改定履歴', '# 改定履歴')],
    [
      '節 and 款 of each chapter',
      headings(
        '# 第1章',
        '## 第1節',
        '### 第1条',
        '### 第1款',
        '## 第2節',
        '### 第1款',
        '# 第2章',
        '## 第1節',
      ),
    ],
    ['章 of each 編', headings('# 第1編', '## 第1章', '### 第1条', '# 第2編', '## 第1章')],
    [
      '節 at the depth of their chapters',
      headings('# 第1条', '# 第1章', '# 第1節', '# 第2章', '# 第1節'),
    ],
    ['kinds of one number', headings('# 第1章', '## 第1条', '# 別表第1', '# 様式第1号')],
  ])('valid: %s', (_, source) => {
    expect(says(numberUnique, source)).toEqual([]);
  });

  it.each([
    [
      'twice',
      headings('## 4.2 申請', '本文', '## 4.2 審査'),
      ['3:1 the number 4.2 is used twice (first for "申請")'],
    ],
    [
      'three times',
      headings('# 1 a', '# 1 b', '# 1 c'),
      [
        '2:1 the number 1 is used twice (first for "a")',
        '3:1 the number 1 is used twice (first for "a")',
      ],
    ],
    [
      '節 twice in one chapter',
      headings('# 第1条', '# 第1章', '## 第1節 甲', '## 第1節 乙'),
      ['4:1 the number 第1節 is used twice (first for "甲")'],
    ],
    [
      'full width',
      headings('# 第２条（甲）', '# 第二条（乙）'),
      ['2:1 the number 第二条 is used twice (first for "甲")'],
    ],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(numberUnique, source)).toEqual(expected);
  });
});

describe('number-order', () => {
  it.each([
    ['gaps', headings('# 4', '## 4.2', '### 4.2.1', '### 4.2.3', '## 4.10', '# 7')],
    ['branch numbers', headings('# 第12条', '# 第12条の2', '# 第12条の10', '# 第13条')],
    ['letters after digits', headings('# 9', '## A.1', '## A.2', '## B.1')],
    ['articles through chapters', headings('# 第1章', '## 第1条', '# 第2章', '## 第2条')],
    [
      'sections of each chapter',
      headings('# 第1章', '## 第1条', '## 第1節', '## 第2節', '# 第2章', '## 第1節'),
    ],
    [
      'each 附則 for itself',
      headings('# 第5条', '# 附則', '## 第1条', '## 第2条', '# 附則', '## 第1条'),
    ],
    ['the same number twice', headings('# 1', '# 1')],
  ])('valid: %s', (_, source) => {
    expect(says(numberOrder, source)).toEqual([]);
  });

  it.each([
    [
      'sections',
      headings('## 4.2.1 a', '## 4.2.3 b', '## 4.2.2 c', '## 4.2.4 d'),
      ['3:1 the number 4.2.2 comes after 4.2.3'],
    ],
    ['articles', headings('# 第5条', '# 第4条'), ['2:1 the number 第4条 comes after 第5条']],
    ['branches', headings('# 第5条の2', '# 第5条'), ['2:1 the number 第5条 comes after 第5条の2']],
    [
      'a parent after its child',
      headings('## 4.2.1', '## 4.2'),
      ['2:1 the number 4.2 comes after 4.2.1'],
    ],
    ['ten before nine', headings('## 4.10', '## 4.9'), ['2:1 the number 4.9 comes after 4.10']],
    [
      '節 within a chapter at one depth with them',
      headings('# 第1条', '# 第1章', '# 第2節', '# 第1節', '# 第2章', '# 第1節'),
      ['4:1 the number 第1節 comes after 第2節'],
    ],
    [
      'one far too early',
      headings('# 9', '# 1', '# 2', '# 10'),
      ['2:1 the number 1 comes after 9', '3:1 the number 2 comes after 9'],
    ],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(numberOrder, source)).toEqual(expected);
  });
});

describe('number-depth', () => {
  it.each([
    ['depth follows number', headings('# 1', '## 1.1', '### 1.1.1', '# 2')],
    ['one deeper, below a title', headings('# Policy', '## 1', '### 1.1', '### 1.2', '## 2')],
    [
      'more levels than Markdown has',
      headings(
        '# 1',
        '## 1.1',
        '### 1.1.1',
        '#### 1.1.1.1',
        '##### 1.1.1.1.1',
        '###### 1.1.1.1.1.1',
        '###### 1.1.1.1.1.1.1',
      ),
    ],
    ['articles of any depth', headings('# 第1章', '### 第1条', '## 第2条')],
    ['nothing', ''],
  ])('valid: %s', (_, source) => {
    expect(says(numberDepth, source)).toEqual([]);
  });

  it.each([
    [
      'too deep',
      headings('# 4', '## 4.2', '#### 4.2.1', '### 4.2.2'),
      ['3:1 the heading of 4.2.1 should be ###, but is ####'],
    ],
    [
      'too high',
      headings('# 4', '## 4.1', '# 4.2'),
      ['3:1 the heading of 4.2 should be ##, but is #'],
    ],
    [
      'a run, as one finding',
      headings('# 1', '## 1.1', '# 1.2', '## 1.2.1', '# 2', '## 2.1', '### 2.1.1', '# 3'),
      ['3:1 the heading of 1.2 should be ##, but is #; so are the next 1, by as much'],
    ],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(numberDepth, source)).toEqual(expected);
  });

  it.each([
    ['# 4\n## 4.2\n#### 4.2.1 甲 ####\n### 4.2.2\n', '# 4\n## 4.2\n### 4.2.1 甲 ####\n### 4.2.2\n'],
    ['# 4\n## 4.1\n # 4.2\n', '# 4\n## 4.1\n ## 4.2\n'],
    [
      '# 1\n## 1.1\n# 1.2\n## 1.2.1\n# 2\n## 2.1\n# 3\n',
      '# 1\n## 1.1\n## 1.2\n### 1.2.1\n# 2\n## 2.1\n# 3\n',
    ],
    // Which sign stands below the words is left to a person.
    ['# 4\n## 4.1\n### 4.1.1\n4.2\n===\n', '# 4\n## 4.1\n### 4.1.1\n4.2\n===\n'],
  ])('is fixed in %j', (source, expected) => {
    expect(fixed(numberDepth, source)).toBe(expected);
  });
});
