import { expect, it } from 'vitest';
import { withoutBlankChanges } from '../../src/amendment/blanks.ts';
import { parseDocument } from '../../src/document/index.ts';

const BASE =
  '# 1 甲\n\n甲とする。乙とする。\n\n# 2 表\n\n| a | b |\n| --- | --- |\n| c | d |\n\n# 3 符号\n\n```\na b\n```\n\n# 4 項目\n\n- a\n- b\n';

it.each([
  ['a line that was wrapped', BASE.replace('。乙', '。\n乙'), BASE],
  ['a table that was padded', BASE.replace('| c | d |', '| c    | d   |'), BASE],
  ['a blank line more', BASE.replace('# 2', '\n# 2'), BASE],
  ['blanks in code', BASE.replace('a b', 'a  b'), BASE.replace('a b', 'a  b')],
  ['other nesting', BASE.replace('\n- b', '\n  - b'), BASE.replace('\n- b', '\n  - b')],
  [
    'words in one clause, blanks in another',
    BASE.replace('甲とする', '新とする').replace('| c | d |', '|c|d|'),
    BASE.replace('甲とする', '新とする'),
  ],
  [
    'a word and blanks in one clause',
    BASE.replace('。乙', '。\n丙'),
    BASE.replace('。乙', '。\n丙'),
  ],
])('%s', (_, edited, expected) => {
  const [base, now] = [BASE, edited].map((source) => parseDocument('a.md', source));
  expect(withoutBlankChanges(base!, now!).source).toBe(expected);
});
