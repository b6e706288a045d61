import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, deriveEdits } from '../../src/amendment/index.ts';
import { parseDocument } from '../../src/document/index.ts';
import { FRAGMENTS, NASTY } from '../document/sources.ts';
import { editedPair } from '../support/markdown.ts';

const MARKERS = [
  '<!-- kaitei: delete sec:1 -->\n',
  '\\<!-- kaitei: x -->\n',
  '# 2 鍵\n',
  '# 1 総則\n',
  '# 2 鍵\r\n本文\r\n',
];

function expectLaw(old: string, now: string): void {
  const [base, edited] = [parseDocument('old.md', old), parseDocument('new.md', now)];
  const edits = deriveEdits(base, edited);
  expect(applyEdits(base, edits)).toEqual({ kind: 'text', text: now });
  if (old === now) expect(edits).toEqual([]);
  const brought = new Set(edits.flatMap((edit) => ('slice' in edit ? edit.slice : [])));
  const kept = new Map(base.clauses.map((clause) => [clause.address, clause.slice]));
  for (const edit of edits) {
    if (edit.op === 'replace') expect(edit.slice).not.toBe(kept.get(edit.address));
  }
  const gone = edits.flatMap((edit) => (edit.op === 'delete' ? kept.get(edit.address)! : []));
  const come = edits.flatMap((edit) => (edit.op === 'insert' ? edit.slice : []));
  expect(gone.filter((slice) => come.includes(slice))).toEqual([]);
  for (const slice of brought) {
    expect(edited.clauses.some((clause) => clause.slice === slice)).toBe(true);
  }
}

describe('apply(base, derive(base, edited)) is edited, byte for byte', () => {
  it('for random edits of Markdown', () => {
    fc.assert(
      fc.property(editedPair, ({ old, now }) => {
        expectLaw(old, now);
        expectLaw(now, old);
      }),
      { numRuns: 400 },
    );
  });

  it('for any two files put together of line ends, fences, BOMs and markers', () => {
    const source = fc
      .array(fc.constantFrom(...FRAGMENTS, ...MARKERS), { maxLength: 15 })
      .map((parts) => parts.join(''));
    fc.assert(fc.property(source, source, expectLaw), { numRuns: 800 });
  });

  const small = NASTY.filter(([, source]) => source.length < 5_000);

  it.each(small)('for %s, against every other', (_, source) => {
    for (const [, other] of small) expectLaw(source, other);
  });
});
