import { describe, expect, it } from 'vitest';
import { ledgerOf, type Operation } from '../../../src/amendment/wording/index.ts';
import { documentOf } from './support.ts';

const RENAME: Operation = {
  kind: 'rename',
  name: '局長',
  to: '審議官',
  sort: 'name',
  variants: [],
  beside: [],
  documents: ['r'],
  excluded: {},
};

/** One line for each place: its key, what became of it, and whether a reason is known. */
function rows(before: string, after: string, operation = RENAME) {
  const ledger = ledgerOf(operation, documentOf(before, 'r'), documentOf(after, 'r'));
  return ledger.rows.map(
    ({ key, outcome, why }) => `${key.slice(2)} ${outcome}${why ? ` ${why.ja}` : ''}`,
  );
}

describe('every place of the words is accounted for', () => {
  it.each([
    ['changed', '# 1 甲\n\n局長に。\n', '# 1 甲\n\n審議官に。\n', ['sec:1 changed']],
    ['forgotten', '# 1 甲\n\n局長に。\n', '# 1 甲\n\n局長に。\n', ['sec:1 stays']],
    [
      'one of two',
      '# 1 甲\n\n局長と局長に。\n',
      '# 1 甲\n\n局長と審議官に。\n',
      ['sec:1 stays', 'sec:1@2 changed'],
    ],
    [
      'in a clause that moved',
      '# 1 甲\n\n局長に届ける。\n\n# 2 乙\n\n本文の長い条項である。\n',
      '# 2 乙\n\n本文の長い条項である。\n\n# 1 甲\n\n局長に届ける。\n',
      ['sec:1 stays'],
    ],
    ['in a clause that went', '# 1 甲\n\n局長に。\n', '', ['sec:1 changed']],
    ['brought in', '# 1 甲\n\n本文。\n', '# 1 甲\n\n本文。\n\n# 2 乙\n\n局長に。\n', ['sec:2 new']],
    [
      'of the past',
      '# 改定履歴\n\n| 版 | 内容 |\n| --- | --- |\n| 1 | 局長とした。 |\n',
      '# 改定履歴\n\n| 版 | 内容 |\n| --- | --- |\n| 1 | 局長とした。 |\n',
      ['head:改定履歴/tbl/r:1 stays 改定履歴は、当時の記載のままとする。'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(rows(before, after)).toEqual(expected);
  });

  it('with the reason that a person gave', () => {
    const excluded = { 'r#sec:1': '別の局の長である。' };
    const body = '# 1 甲\n\n局長に。\n';
    expect(rows(body, body, { ...RENAME, excluded })).toEqual(['sec:1 stays 別の局の長である。']);
  });

  it('not the new name, though it holds the old one', () => {
    const operation = { ...RENAME, to: '副局長' };
    expect(rows('局長と副局長。\n', '副局長と副局長。\n', operation)).toEqual(['preamble changed']);
  });

  it('in a document that is taken away', () => {
    expect(ledgerOf(RENAME, documentOf('局長に。\n')).rows[0]!.outcome).toBe('changed');
  });
});
