import { describe, expect, it } from 'vitest';
import { parseDocument, sameSyntax } from '../../src/document/index.ts';

/** Which clauses of the same place in two files are read alike. */
function alike(old: string, now: string): boolean[] {
  const [a, b] = [parseDocument('a.md', old), parseDocument('b.md', now)];
  const same = sameSyntax(a, b);
  return a.clauses.map((clause, index) => same(clause, b.clauses[index]!));
}

describe('clauses that are surely read alike', () => {
  it.each([
    [
      'one that is the same',
      '# 1\n\na\n\n# 2\n\nb\n\n# 3\n',
      '# 1\n\nx\n\n# 2\n\nb\n\n# 3\n',
      [false, true, true],
    ],
    ['not the last one, which ends otherwise', '# 1\n\n- a\n\n', '# 1\n\n- a\n\n# 2\n', [false]],
    [
      'not one that may leave something open',
      '# 1\n\n<!-- a -->\n\n# 2\n',
      '# 1\n\n<!-- a -->\n\n# 2\n',
      [false, true],
    ],
    [
      'not one whose brackets a definition made a link',
      '# 1\n\n[a]\n\n# 2\n\nb\n\n# 3\n\nc\n',
      '# 1\n\n[a]\n\n# 2\n\nb\n\n# 3\n\n[a]: /c\n',
      [false, true, false],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(alike(old, now)).toEqual(expected);
  });
});
