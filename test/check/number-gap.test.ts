import { describe, expect, it } from 'vitest';
import { itemKind } from '../../src/check/rules/item-kind.ts';
import { numberGap } from '../../src/check/rules/number-gap.ts';
import { numberOrder } from '../../src/check/rules/number-order.ts';
import { numberUnique } from '../../src/check/rules/number-unique.ts';
import { says } from './repository.ts';

const headings = (...lines: string[]) => lines.map((line) => `${line}\n`).join('');
const article = (...lines: string[]) => `## 第4条（申請）\n\n${lines.join('\n\n')}\n`;
const items = (...labels: string[]) =>
  `## 4.2 x\n\n${labels.map((label) => `- ${label}　甲`).join('\n')}\n`;
const table = (label: string) => `${label}　甲\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n`;

describe('number-gap', () => {
  it.each([
    ['sections without gap', headings('# 4', '## 4.1', '## 4.2', '### 4.2.1', '# 5')],
    ['an extract', headings('# 第5条', '# 第6条')],
    ['branch numbers', headings('# 第12条', '# 第12条の2', '# 第12条の3', '# 第13条')],
    ['a number kept', headings('# 第3条', '# 第4条　削除', '# 第5条')],
    ['several numbers kept', headings('# 第3条', '# 第4条から第6条まで　削除', '# 第7条')],
    ['numbers out of order', headings('## 4.1', '## 4.3', '## 4.2')],
    ['letters', headings('# Appendix A', '# Appendix B', '# 1')],
    ['annexes', headings('# 第1条', '# 別表第1', '# 別表第2', '# 様式第1号', '# 様式第2号')],
    ['each 附則', headings('# 第1条', '# 附則', '## 第1条', '## 第2条', '# 附則', '## 第1条')],
    ['items', items('(1)', '(2)', '(3)')],
    ['items that go on after a paragraph', `${items('(1)', '(2)')}\n乙\n\n- (3)　丙\n`],
    ['a table of contents', '- 1. 甲\n- 1.1 乙\n- 1.2 丙\n- 3 丁\n- 3.1 戊\n'],
    ['paragraphs in a list', '# 第4条\n\n甲\n\n- (1)　乙\n- 2　丙\n- (1)　丁\n- (2)　戊\n'],
    ['kinds of sub-items', items('(1)', '(2)\n  - ア　a\n  - イ　b\n  - ウ　c')],
    ['the iroha', items('イ', 'ロ', 'ハ', 'ニ')],
    ['tables', headings('# 7') + table('表7.1.1') + table('表7.1.2') + table('表7.2.1')],
  ])('valid: %s', (_, source) => {
    expect(says(numberGap, source)).toEqual([]);
  });

  it.each([
    ['sections', headings('### 4.2.1', '### 4.2.3'), ['4.2.2 is missing between 4.2.1 and 4.2.3']],
    [
      'articles',
      headings('# 第3条', '# 第6条'),
      ['第4条 to 第5条 are missing between 第3条 and 第6条'],
    ],
    ['branches', headings('# 第12条', '# 第12条の3'), ['第12条の2 is missing before 第12条の3']],
    ['the first of its row', headings('## 4.2', '### 4.2.2'), ['4.2.1 is missing before 4.2.2']],
    [
      'forms',
      headings('# 第1条', '# 様式第1号', '# 様式第3号'),
      ['様式第2号 is missing between 様式第1号 and 様式第3号'],
    ],
    [
      'appendices',
      headings('# 1', '# Appendix A', '# Appendix C'),
      ['Appendix B is missing between Appendix A and Appendix C'],
    ],
    ['items', items('(1)', '(3)'), ['(2) is missing between 4.2 (1) and 4.2 (3)']],
    ['circled numbers', items('①', '③'), ['② is missing between 4.2 ① and 4.2 ③']],
    ['sub-items', items('ア', 'イ', 'エ'), ['ウ is missing between 4.2 イ and 4.2 エ']],
    ['iroha', items('イ', 'ロ', 'ニ'), ['ハ is missing between 4.2 ロ and 4.2 ニ']],
    [
      'paragraphs',
      article('甲', '2　乙', '4　丙'),
      ['第4条第3項 is missing between 第4条第2項 and 第4条第4項'],
    ],
    [
      'tables',
      `# 7\n\n${table('表7.1.1')}\n${table('表7.1.3')}`,
      ['表7.1.2 is missing between 表7.1.1 and 表7.1.3'],
    ],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(numberGap, source).map((said) => said.replace(/^\S+ /, ''))).toEqual(expected);
  });

  it('leaves missing sections of RFC 3647 to the rule of the outline', () => {
    const front = '---\nid: a\ntitle: t\nnumbering: rfc3647\n---\n';
    expect(
      says(numberGap, `${front}# 1 x\n## 1.1 x\n## 1.3 y\n# 2 z\n## 2.5 a\n## 2.7 b\n`),
    ).toEqual(['11:1 2.6 is missing between 2.5 and 2.7']);
  });
});

describe('numbers of items, paragraphs and tables', () => {
  it.each([
    ['items', numberUnique, items('(1)', '(2)', '(2)'), ['the number 4.2 (2) is used twice']],
    [
      'paragraphs',
      numberUnique,
      article('甲', '2　乙', '2　丙'),
      ['the number 第4条第2項 is used twice'],
    ],
    [
      'tables',
      numberUnique,
      `# 7\n\n${table('表1')}\n${table('表1')}`,
      ['the number 表1 is used twice (first for "甲")'],
    ],
    [
      'a list that begins anew',
      numberUnique,
      `${items('(1)', '(2)')}\n乙\n\n- (1)　丙\n- (2)　丁\n`,
      ['the items begin again with 4.2 (1), so that there are two of them'],
    ],
    ['items', numberOrder, items('(1)', '(3)', '(2)'), ['the number 4.2 (2) comes after 4.2 (3)']],
    [
      'tables',
      numberOrder,
      `# 7\n\n${table('表1.2')}\n${table('表1.1')}`,
      ['the number 表1.1 comes after 表1.2'],
    ],
    [
      'sections below an appendix',
      numberUnique,
      headings('# 1', '# 2', '# Appendix A', '## 1'),
      [],
    ],
    ['sections below an appendix', numberOrder, headings('# 1', '# 2', '# Appendix A', '## 1'), []],
    ['sub-items of two items', numberUnique, items('(1)\n  - ア　a', '(2)\n  - ア　b'), []],
  ])('%s: %o', (_, rule, source, expected) => {
    expect(says(rule, source).map((said) => said.replace(/^\S+ /, ''))).toEqual(expected);
  });
});

describe('item-kind', () => {
  it.each([
    ['one kind', items('(1)', '（２）', '(3)')],
    ['none', '- a\n- b\n'],
    ['a lone number', '- 3　年\n- 甲\n- 乙\n'],
    ['two lists', `${items('(1)', '(2)')}\n乙\n\n- ①　丙\n- ②　丁\n`],
    ['a table of contents', '- 1. 甲\n- 1.1 乙\n- 1.2 丙\n- 2 丁\n- 2.1 戊\n'],
  ])('valid: %s', (_, source) => {
    expect(says(itemKind, source)).toEqual([]);
  });

  it.each([
    [
      'kinds',
      items('(1)', '②', '(3)'),
      ['4:3 the label ② is of another kind than the others of its list, (1)'],
    ],
    [
      'none between',
      `- (1)　甲\n- 乙\n- (2)　丙\n`,
      ['2:3 an entry without a label stands in a list of labelled ones'],
    ],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(itemKind, source)).toEqual(expected);
  });
});
