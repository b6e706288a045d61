import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, parseMarkdown } from '../../../src/document/index.ts';
import { compareDocuments, type Redline } from '../../../src/redline/index.ts';
import { inlineMarkdown } from '../../../src/render/critic/index.ts';
import { NASTY } from '../../document/sources.ts';
import { describeCorpora } from '../../support/corpora.ts';
import { editedPair } from '../../support/markdown.ts';
import { redlineOf } from '../../support/pieces.ts';
import { expectSameTree } from '../../support/tree.ts';

/** Takes one sign after the other, as a reader of CriticMarkup does; written without the code that writes them. */
function answered(text: string, keep: '+' | '-'): string {
  let out = '';
  let rest = text;
  for (;;) {
    const start = rest.search(/\{(?:\+\+|--|>>)/);
    if (start < 0) return out + rest;
    const sign = rest[start + 1]!;
    const close = { '+': '++}', '-': '--}', '>': '<<}' }[sign]!;
    const end = rest.indexOf(close, start + 3);
    out += rest.slice(0, start) + (sign === keep ? rest.slice(start + 3, end) : '');
    rest = rest.slice(end + 3);
  }
}

function expectVersions(redline: Redline): void {
  const text = inlineMarkdown(redline, { lang: 'ja', context: 'all' });
  expectSameTree(parseMarkdown(answered(text, '+')), redline.new.tree);
  expectSameTree(parseMarkdown(answered(text, '-')), redline.old.tree);
}

describe('CriticMarkup has both versions in it', () => {
  it('for random documents and edits', () => {
    fc.assert(
      fc.property(editedPair, ({ old, now }) => expectVersions(redlineOf(old, now))),
      { numRuns: 150 },
    );
  });

  it('for documents that have nothing to do with one another', () => {
    fc.assert(
      fc.property(editedPair, editedPair, (one, other) =>
        expectVersions(redlineOf(one.old, other.now)),
      ),
      { numRuns: 50 },
    );
  });

  const small = NASTY.filter(([, source]) => source.length < 5_000);

  it.each(small)('for %s, against its neighbours', (_, source) => {
    const index = small.findIndex(([, other]) => other === source);
    for (const [, other] of small.slice(index, index + 3)) {
      expectVersions(redlineOf(source, other));
      expectVersions(redlineOf(other, source));
    }
  });
});

describe('a text with signs of its own', () => {
  it('is refused, with the line', () => {
    const redline = redlineOf('a\n\nb {++ c\n', 'a\n');
    expect(() => inlineMarkdown(redline, { lang: 'en', context: 'all' })).toThrow(
      'old.md has the sign {++ of CriticMarkup in its own text (line 3)',
    );
  });
});

describeCorpora('a real amendment', ({ cases, read }) => {
  it.each(cases.filter((_, index) => index % 3 === 0))(
    '$name: has both versions in it',
    ({ old, new: now }) => {
      expectVersions(
        compareDocuments(parseDocument('d.md', read(old)), parseDocument('d.md', read(now))),
      );
    },
  );
});
