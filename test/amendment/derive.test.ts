import { describe, expect, it } from 'vitest';
import { type ClauseEdit, deriveEdits } from '../../src/amendment/index.ts';
import { parseDocument } from '../../src/document/index.ts';
import { digest } from '../../src/text/digest.ts';

function line(edit: ClauseEdit): string {
  const place = 'anchor' in edit ? ` ${edit.side} ${edit.anchor}` : '';
  const slice = 'slice' in edit ? ` ${JSON.stringify(edit.slice)}` : '';
  return `${edit.op}${'address' in edit ? ` ${edit.address}` : ''}${place}${slice}`;
}

function edits(old: string, now: string): string[] {
  return deriveEdits(parseDocument('a.md', old), parseDocument('b.md', now)).map(line);
}

const A = '# 1 総則\n\n甲\n\n';
const B = '# 2 鍵\n\n乙は、私有鍵を安全に保管する。\n\n';
const C = '# 3 監査\n\n丙\n';

describe('edits name exactly the clauses that differ or moved', () => {
  it.each([
    ['nothing', A + B, A + B, []],
    ['a word', A + B, A.replace('甲', '丁') + B, ['replace sec:1 "# 1 総則\\n\\n丁\\n\\n"']],
    ['a blank', A + B, `${A}${B}\n`, [`replace sec:2 ${JSON.stringify(`${B}\n`)}`]],
    ['a clause less', A + B + C, A + C, ['delete sec:2']],
    ['a clause more', A + C, A + B + C, [`insert after sec:1 ${JSON.stringify(B)}`]],
    ['a clause more at the head', C, A + C, [`insert before sec:3 ${JSON.stringify(A)}`]],
    [
      'two clauses more at one place',
      C,
      A + B + C,
      [`insert before sec:3 ${JSON.stringify(A)}`, `insert before sec:3 ${JSON.stringify(B)}`],
    ],
    ['a clause moved', A + B + C, B + A + C, ['move sec:1 after sec:2']],
    [
      'moved and changed',
      A + B,
      B + A.replace('甲', '丁'),
      ['replace sec:1 "# 1 総則\\n\\n丁\\n\\n"', 'move sec:1 after sec:2'],
    ],
    [
      'renumbered',
      B,
      B.replace('2', '3'),
      [`replace sec:2 ${JSON.stringify(B.replace('2', '3'))}`],
    ],
    ['all of it', A, '', ['delete sec:1']],
    ['from nothing', '', A, [`insert before preamble ${JSON.stringify(A)}`]],
    [
      'a field',
      `---\nid: a\n---\n${A}`,
      `---\nid: b\n---\n${A}`,
      ['replace front "---\\nid: b\\n---\\n"'],
    ],
    ['a BOM', A, `\ufeff${A}`, [`replace sec:1 ${JSON.stringify(`\ufeff${A}`)}`]],
  ])('%s', (_, old, now, expected) => {
    expect(edits(old, now)).toEqual(expected);
  });

  it('with the digest of every clause that they name', () => {
    const found = deriveEdits(parseDocument('a.md', A + B + C), parseDocument('b.md', B + A));
    expect(found).toEqual([
      { op: 'delete', address: 'sec:3', base: digest(C) },
      {
        op: 'move',
        address: 'sec:1',
        base: digest(A),
        side: 'after',
        anchor: 'sec:2',
        anchorBase: digest(B),
      },
    ]);
  });
});
