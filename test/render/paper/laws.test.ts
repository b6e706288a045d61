import fc from 'fast-check';
import { describe, it } from 'vitest';
import { NASTY } from '../../document/sources.ts';
import { editedPair } from '../../support/markdown.ts';
import { redlineOf } from '../../support/pieces.ts';
import { expectVersions } from './versions.ts';

describe('a paper of two versions has both in it', () => {
  it('for random documents and edits', () => {
    fc.assert(
      fc.property(editedPair, ({ old, now }) => expectVersions(redlineOf(old, now))),
      { numRuns: 400 },
    );
  });

  it('for a paragraph of an ideographic blank', () => {
    expectVersions(redlineOf('', '　'));
  });

  it('for documents that have nothing to do with one another', () => {
    fc.assert(
      fc.property(editedPair, editedPair, (one, other) =>
        expectVersions(redlineOf(one.old, other.now)),
      ),
      { numRuns: 200 },
    );
  });

  const small = NASTY.filter(([, source]) => source.length < 5_000);

  it.each(small)('for %s, against every other', (_, source) => {
    for (const [, other] of small) expectVersions(redlineOf(source, other));
  });
});
