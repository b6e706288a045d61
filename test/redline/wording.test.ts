import { describe, expect, it } from 'vitest';
import { summarize, wordingOf } from '../../src/redline/index.ts';
import { redlineOf } from '../support/pieces.ts';

const ORDER = ['same', 'space', 'format', 'number', 'edited', 'one-sided'] as const;

/** How far the words of the last clause are others, and how many characters are marked. */
function wording(old: string, now: string): [string, number, number] {
  const redline = redlineOf(old, now);
  const { insertedCharacters, deletedCharacters } = summarize(redline);
  const found = redline.clauses.map((clause) => wordingOf(clause));
  const worst = ORDER.findLast((name) => found.includes(name))!;
  return [worst, insertedCharacters, deletedCharacters];
}

const TABLE = '| 項目 | 値 |\n| --- | --- |\n| 鍵長 | 2048 |\n';
const PARTS = 'Before issuance the authority checks the name and keeps a copy of the paper.';

describe('the wording of a clause', () => {
  it.each([
    ['nothing', '# 1 a\n\nb\n', '# 1 a\n\nb\n', 'same'],
    ['a wider column', TABLE, '|  項目  |  値  |\n|---|---|\n|  鍵長  |  2048  |\n', 'space'],
    ['a blank line more', 'a\n\nb\n', 'a\n\n\nb\n', 'space'],
    ['lines wrapped anew', 'the CA\nSHALL revoke\n', 'the CA SHALL\nrevoke\n', 'space'],
    ['a hard line break', 'the CA  \nSHALL\n', 'the CA SHALL\n', 'space'],
    ['a no-break space', 'the CA\u00a0SHALL\n', 'the CA SHALL\n', 'space'],
    ['a blank between kanji', '登録局\n責任者\n', '登録局責任者\n', 'space'],
    ['stars for lines', '*a*\n', '_a_\n', 'space'],
    ['a heading written otherwise', 'a\n===\n', '# a\n', 'space'],
    ['code', 'the keyUsage bit\n', 'the `keyUsage` bit\n', 'format'],
    ['code of several words', 'set a = b here\n', 'set `a = b` here\n', 'format'],
    ['bold', 'a **b** c\n', 'a b c\n', 'format'],
    ['an escape', 'a \\*b c\n', 'a &#42;b c\n', 'space'],
    ['a quotation', `${PARTS}\n`, `> ${PARTS}\n`, 'format'],
    ['paragraphs put into a list', 'a.\n\nb.\n\nc.\n', '- a.\n\n- b.\n\n- c.\n', 'format'],
    ['numbers that were text', '1\\. a.\n\n2\\. b.\n', '1. a.\n\n2. b.\n', 'format'],
    [
      'lists put below an item',
      '1. a:\n\n b;\n c.\n\n2. d\n',
      '1. a:\n\n   b;\n   c.\n\n2. d\n',
      'format',
    ],
    ['a table put into a list', TABLE, '- 項目\n- 値\n- 鍵長\n- 2048\n', 'format'],
    ['code put into a text', '```\na b c\n```\n', 'a b c\n', 'format'],
    [
      'a number',
      '## 4.2 a\n\nb b b b b b b b b b b b\n',
      '## 4.3 a\n\nb b b b b b b b b b b b\n',
      'number',
    ],
    ['a dot behind a number', '## 4.2. a\n\nb\n', '## 4.2 a\n\nb\n', 'number'],
  ])('%s is no change of it', (_, old, now, expected) => {
    const [found, inserted, deleted] = wording(old, now);
    expect(found).toBe(expected);
    if (expected !== 'number') expect([inserted, deleted]).toEqual([0, 0]);
  });

  it.each<[string, string, string, number, number]>([
    ['two words joined', 'now here', 'nowhere', 0, 0],
    ['digits put apart', '10000 yen', '10 000 yen', 5, 5],
    ['a full-width blank', '前の語　後の語', '前の語 後の語', 0, 0],
    ['code of another word', 'the keyUsage bit', 'the `keyUsages` bit', 9, 8],
    ['a picture instead of its name', '鍵の図', '![鍵の図](a.png)', 3, 3],
    ['a word in a quotation', PARTS, `> ${PARTS.replace('keeps', 'makes')}`, 5, 5],
    ['numbers of items', `${PARTS}\n\nSo it does.\n`, `1. ${PARTS}\n\n2. So it does.\n`, 4, 0],
    ['a box', 'the text of it', '- [ ] the text of it', 1, 0],
    ['a title', '## 4.2 a name', '## 4.2 a name of it', 4, 0],
    ['a paragraph split', 'One is here. Two is there.', 'One is here.\n\nTwo is there.', 0, 0],
  ])('%s is one', (_, old, now, inserted, deleted) => {
    expect(wording(`${old}\n`, `${now}\n`)).toEqual(['edited', inserted, deleted]);
  });
});
