import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockChange, Redline } from '../../src/redline/index.ts';
import { splitGraphemes } from '../../src/text/width.ts';
import { markedOf, redlineOf } from '../support/pieces.ts';
import { expectLaw } from '../support/tree.ts';

/** Characters of more than one code point, and some that share their first one. */
const CHARACTERS = [
  '👨‍👩‍👧',
  '👨‍👩‍👦',
  '👨',
  '👍🏽',
  '👍',
  '🇯🇵',
  '🇯🇲',
  '1️⃣',
  '2️⃣',
  '1',
  '葛\u{e0100}',
  '葛\u{e0101}',
  '葛',
  'か\u3099',
  'か',
  'が',
  'e\u0301',
  'e',
  '한',
  '\u1112\u1161\u11ab',
  '𠮷',
  '証明書',
  '、',
  ' the ',
];

describe('a redline splits no character that a reader sees as one', () => {
  it.each([
    [
      '葛\u{e0100}飾区に届け出る。',
      '葛\u{e0101}飾区に届け出る。',
      '[-葛\u{e0100}-]{+葛\u{e0101}+}',
    ],
    ['葛\u{e0100}飾区に届け出る。', '葛飾区に届け出る。', '[-葛\u{e0100}-]{+葛+}'],
    ['家族👨‍👩‍👧を見る。', '家族👨‍👩‍👦を見る。', '[-👨‍👩‍👧-]{+👨‍👩‍👦+}'],
    ['家族👨‍👩‍👧を見る。', '家族👨を見る。', '[-👨‍👩‍👧-]{+👨+}'],
    ['日本🇯🇵の旗である。', '日本🇯🇲の旗である。', '[-🇯🇵-]{+🇯🇲+}'],
    ['か\u3099ある。書類による。', 'かある。書類による。', '[-か\u3099-]{+か+}'],
    ['図1️⃣を見よとする。', '図2️⃣を見よとする。', '[-1️⃣-]{+2️⃣+}'],
    ['親指👍🏽とする。', '親指👍とする。', '[-👍🏽-]{+👍+}'],
  ])('%s -> %s', (old, now, expected) => {
    expect(markedOf(old, now)).toContain(expected);
  });

  const text = fc
    .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 25 })
    .map((all) => all.join(''));
  const edited = fc
    .tuple(
      fc.array(fc.constantFrom(...CHARACTERS), { minLength: 2, maxLength: 25 }),
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 3 }),
    )
    .map(([all, place, length, brought]): [string, string] => {
      const at = place % all.length;
      const now = [...all.slice(0, at), ...brought, ...all.slice(at + length)];
      return [all.join(''), now.join('')];
    });

  it('in any text and edit', () => {
    fc.assert(
      fc.property(fc.oneof(edited, fc.tuple(text, text)), ([old, now]) => {
        const redline = redlineOf(`本文は${old}である。\n`, `本文は${now}である。\n`);
        expectLaw(redline);
        expectWhole(redline);
      }),
      { numRuns: 2_000 },
    );
  });
});

function expectWhole(redline: Redline): void {
  const visit = (block: BlockChange): void => {
    if (block.change === 'container') block.children.forEach(visit);
    if (block.change !== 'text') return;
    for (const gone of ['inserted', 'deleted'] as const) {
      const pieces = block.pieces.filter(({ op }) => op !== gone).map((piece) => piece.text);
      const ends = (parts: readonly string[]) => {
        let end = 0;
        return parts.map((part) => {
          end += part.length;
          return end;
        });
      };
      const allowed = new Set([0, ...ends(splitGraphemes(pieces.join('')))]);
      expect(ends(pieces).filter((end) => !allowed.has(end))).toEqual([]);
    }
  };
  for (const clause of redline.clauses) clause.blocks.forEach(visit);
}
