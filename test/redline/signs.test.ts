import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/redline/index.ts';
import { redlineOf } from '../support/pieces.ts';

/** Clauses edited, clauses of which only the form changed, characters that came and went. */
function counts(old: string, now: string): [number, number, number, number] {
  const { clauses, insertedCharacters, deletedCharacters } = summarize(redlineOf(old, now));
  return [clauses.edited, clauses.formatOnly, insertedCharacters, deletedCharacters];
}

describe('what is printed before a text counts as its wording', () => {
  it.each([
    ['the first number of a list', '1. x\n2. y', '3. x\n4. y', [1, 0, 4, 4]],
    ['numbers that became bullets', '1. x\n2. y', '- x\n- y', [1, 0, 2, 4]],
    ['a box that is ticked', '- [ ] x\n- z', '- [x] x\n- z', [1, 0, 1, 1]],
    ['a box before a label', '- [ ] (1)　x', '- [x] (1)　x', [1, 0, 1, 1]],
    ['the target of a definition', '[r]: http://x/old', '[r]: http://x/new', [1, 0, 12, 12]],
    ['the title of a definition', '[r]: /x "a"', '[r]: /x "b"', [1, 0, 3, 3]],
    ['an image without a text', '![](a.png)', '![](b.png)', [1, 0, 5, 5]],
    ['the label of a note', '[^1]: a note', '[^2]: a note', [1, 0, 3, 3]],
  ])('%s', (_, old, now, expected) => {
    expect(counts(old, now)).toEqual(expected);
  });

  it.each([
    ['bullets of another kind before labels', '- (1)　x', '1. (1)　x', [0, 1, 0, 0]],
    ['a loose list', '- x\n- y', '- x\n\n- y', [0, 1, 0, 0]],
    ['the level of a heading', '## 1 a', '### 1 a', [0, 1, 0, 0]],
    ['definitions in another order', '[r]: /r\n[s]: /s', '[s]: /s\n[r]: /r', [1, 0, 0, 0]],
    ['items that count on', '1. 申請\n2. 通知', '1. 申請\n2. 審査\n3. 通知', [1, 0, 2, 0]],
  ])('but not %s', (_, old, now, expected) => {
    expect(counts(old, now)).toEqual(expected);
  });
});
