import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveEdits } from '../../src/amendment/index.ts';
import { rebaseEdits } from '../../src/amendment/rebase.ts';
import { parseDocument } from '../../src/document/index.ts';
import { editedPair } from '../support/markdown.ts';

const document = (source: string) => parseDocument('r.md', source);

/** The text that edits to `proposed` give on `now`, or the places where a person must decide. */
function rebased(base: string, now: string, proposed: string): string | string[] {
  const result = rebaseEdits(
    document(base),
    document(now),
    deriveEdits(document(base), document(proposed)),
  );
  return result.kind === 'rebased'
    ? result.result.source
    : result.clauses.map(({ address, now: text, proposed: other }) =>
        [address, text === undefined ? '' : 'now', other === undefined ? '' : 'proposed']
          .join(' ')
          .trim(),
      );
}

const BASE = '# 1 甲\n\n甲とする。甲を定める。\n\n# 2 乙\n\n乙とする。\n\n# 3 丙\n\n丙とする。\n';

describe('a changeset is carried to another base', () => {
  it.each([
    [
      'another clause changed',
      BASE.replace('丙と', '新と'),
      BASE.replace('乙と', '別と'),
      BASE.replace('丙と', '新と').replace('乙と', '別と'),
    ],
    [
      'another sentence changed',
      BASE.replace('甲を定める', '新を定める'),
      BASE.replace('甲とする', '別とする'),
      BASE.replace('甲を定める', '新を定める').replace('甲とする', '別とする'),
    ],
    [
      'the same was changed',
      BASE.replace('乙と', '新と'),
      BASE.replace('乙と', '新と'),
      BASE.replace('乙と', '新と'),
    ],
    [
      'a clause came before',
      `# 0 序\n\n序とする。\n\n${BASE}`,
      BASE.replace('乙と', '新と'),
      `# 0 序\n\n序とする。\n\n${BASE.replace('乙と', '新と')}`,
    ],
    [
      'an inserted clause',
      BASE.replace('乙と', '新と'),
      BASE.replace('# 3', '# 2.1 加\n\n加とする。\n\n# 3'),
      BASE.replace('乙と', '新と').replace('# 3', '# 2.1 加\n\n加とする。\n\n# 3'),
    ],
    [
      'the same sentence changed',
      BASE.replace('乙とする', '新とする'),
      BASE.replace('乙とする', '別とする'),
      ['sec:2 now proposed'],
    ],
    [
      'deleted here, changed there',
      BASE.replace('乙とする', '新とする'),
      BASE.replace('# 2 乙\n\n乙とする。\n\n', ''),
      ['sec:2 now'],
    ],
    [
      'changed here, deleted there',
      BASE.replace('# 2 乙\n\n乙とする。\n\n', ''),
      BASE.replace('乙とする', '別とする'),
      ['sec:2  proposed'],
    ],
  ])('%s', (_, now, proposed, expected) => {
    expect(rebased(BASE, now, proposed)).toEqual(expected);
  });
});

it('on the base that it was written for nothing changes', () => {
  fc.assert(
    fc.property(editedPair, ({ old, now }) => {
      expect(rebased(old, old, now)).toBe(now);
      expect(rebased(old, now, old)).toBe(now);
    }),
    { numRuns: 200 },
  );
});
