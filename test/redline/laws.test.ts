import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NASTY } from '../document/sources.ts';
import { editedPair } from '../support/markdown.ts';
import { heldText, wholeText } from '../support/once.ts';
import { redlineOf } from '../support/pieces.ts';
import { expectLaw } from '../support/tree.ts';

describe('reject is the old tree, accept the new one', () => {
  it('for random documents and edits', () => {
    fc.assert(
      fc.property(editedPair, ({ old, now }) => {
        expectLaw(redlineOf(old, now));
        expectLaw(redlineOf(now, old));
      }),
      { numRuns: 500 },
    );
  });

  it('for documents that have nothing to do with one another', () => {
    fc.assert(
      fc.property(editedPair, editedPair, (one, other) => {
        expectLaw(redlineOf(one.old, other.now));
      }),
      { numRuns: 300 },
    );
  });

  const small = NASTY.filter(([, source]) => source.length < 5_000);

  it.each(small)('for %s, against every other', (_, source) => {
    for (const [, other] of small) expectLaw(redlineOf(source, other));
  });
});

describe('a document against itself', () => {
  it.each(NASTY.filter(([name]) => !name.startsWith('deep')))(
    '%s: all clauses are the same',
    (_, source) => {
      const redline = redlineOf(source, source);
      expect(redline.clauses.filter((clause) => clause.change !== 'same' || clause.moved)).toEqual(
        [],
      );
    },
  );
});

describe('unchanged text is held once', () => {
  it('what is the same and deleted is the old text, what is the same and inserted the new one', () => {
    fc.assert(
      fc.property(editedPair, ({ old, now }) => {
        const redline = redlineOf(old, now);
        expect(heldText(redline, 'old')).toBe(wholeText(redline, 'old'));
        expect(heldText(redline, 'new')).toBe(wholeText(redline, 'new'));
      }),
      { numRuns: 500 },
    );
  });
});
