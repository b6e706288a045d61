import { describe, expect, it } from 'vitest';
import { aliasUnique } from '../../src/check/rules/alias-unique.ts';
import { emptyClause } from '../../src/check/rules/empty-clause.ts';
import { tableNamed } from '../../src/check/rules/table-named.ts';
import { repositoryOf, says } from './repository.ts';

const table = (label: string) => `${label}　甲\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n`;

describe('table-named', () => {
  it.each([
    ['by its label', `# 1 x\n\n表7.1.1に示す。\n\n${table('表7.1.1')}`],
    ['with others', `# 1 x\n\n表7.1.1及び7.1.2に示す。\n\n${table('表7.1.1')}${table('表7.1.2')}`],
    ['in a range', `# 1 x\n\n表1から表3まで\n\n${table('表1')}${table('表2')}${table('表3')}`],
    ['as the next table', `# 1 x\n\n次の表による。\n\n${table('表1')}`],
    ['the only 別表', '# 第1条\n\n別表に掲げる。\n\n# 別表（第1条関係）\n\n甲\n'],
    ['forms', '# 第1条\n\n様式第1号又は第2号による。\n\n# 様式第１号\n\n# 様式第2号\n'],
    ['appendices', '# 1 x\n\nSee Appendix A and B.\n\n# Appendix A\n\n# Appendix B - y\n'],
  ])('valid: %s', (_, source) => {
    expect(says(tableNamed, source)).toEqual([]);
  });

  it.each([
    [
      'a table',
      `# 1 x\n\n表7.1.1に示す。\n\n${table('表7.1.2')}`,
      ['5:1 no sentence of the document names 表7.1.2'],
    ],
    [
      'a longer number',
      `# 1 x\n\n表7.1.12に示す。\n\n${table('表7.1.1')}`,
      ['5:1 no sentence of the document names 表7.1.1'],
    ],
    [
      'a form',
      '# 第1条\n\n甲\n\n# 様式第3号（第1条関係）\n',
      ['5:1 no sentence of the document names 様式第3号'],
    ],
    [
      'only in the history',
      '# 第1条\n\n甲\n\n# 別表第1\n\n乙\n\n# 改定履歴\n\n別表第1を加えた。\n',
      ['5:1 no sentence of the document names 別表第1'],
    ],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(tableNamed, source)).toEqual(expected);
  });
});

describe('empty-clause', () => {
  const FRONT = '---\nnumbering: rfc3647\n---\n';
  it.each([
    ['text', '# 1 x\n\n規定しない。\n'],
    ['subsections', '# 1 x\n## 1.1 y\n\nz\n'],
    ['subsections of one depth with it', '## 4.2 x\n## 4.2.1 y\n\nz\n'],
    ['deleted', '# 4 削除\n\n# 5 [Reserved]\n'],
    ['no number', '# Policy\n\n# 1 x\n\ny\n'],
    ['a table', '# 1 x\n\n| a |\n| --- |\n'],
  ])('valid: %s', (_, source) => {
    expect(says(emptyClause, FRONT + source)).toEqual([]);
  });

  it.each([
    ['nothing', `${FRONT}# 1 x\n\n# 2 y\n`, ['4:1 1 has no text', '6:1 2 has no text']],
    ['a comment', `${FRONT}# 1 x\n\n<!-- later -->\n`, ['4:1 1 has no text']],
    [
      'once where nothing is declared',
      '# 1 x\n\n# 2 y\n\n# 3 z\n',
      ['1:1 1 and 2 other clauses have no text'],
    ],
  ])('invalid: %s', (_, source, expected) => {
    expect(says(emptyClause, source)).toEqual(expected);
  });
});

describe('alias-unique', () => {
  const found = (a: string, b: string, id = 'b') => {
    const sources = { 'a.md': `---\nid: a\n${a}\n---\n`, 'b.md': `---\nid: ${id}\n${b}\n---\n` };
    const repository = repositoryOf(sources);
    return repository.documents.flatMap((document) =>
      aliasUnique
        .check(document, repository)
        .map(
          ({ range, message }) =>
            `${document.id}: ${document.source.slice(range.start, range.end)}: ${message.en}`,
        ),
    );
  };

  it.each([
    ['names of their own', 'title: A', 'aliases: [B]'],
    ['one name several times in one document', 'title: A\nshort: A\naliases: [A]', 'title: B'],
    ['meant', 'aliases: [CP]\ncites: {CP: [a, b]}', 'aliases: [CP]'],
    ['of a draft of the document', 'title: A', 'title: A', 'a'],
  ])('valid: %s', (_, a, b, id?: string) => {
    expect(found(a, b, id)).toEqual([]);
  });

  it.each([
    [
      'aliases',
      'aliases: [CP]',
      'aliases: [ＣＰ]',
      ['b: [ＣＰ]: the name "ＣＰ" is also that of a'],
    ],
    [
      'title and short',
      'title: Rules',
      'short: rules',
      ['b: rules: the name "rules" is also that of a'],
    ],
    [
      'meant of others',
      'aliases: [CP]\ncites: {CP: [a, c]}',
      'aliases: [CP]',
      ['b: [CP]: the name "CP" is also that of a'],
    ],
  ])('invalid: %s', (_, a, b, expected) => {
    expect(found(a, b)).toEqual(expected);
  });
});
