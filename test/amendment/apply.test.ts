import { describe, expect, it } from 'vitest';
import { applyEdits, type ClauseEdit, documentDigest } from '../../src/amendment/index.ts';
import { parseDocument } from '../../src/document/index.ts';
import { digest } from '../../src/text/digest.ts';

const A = '# 1 総則\n';
const B = '# 2 鍵\n';
const C = '# 3 監査\n';
const base = parseDocument('policies/cp.md', A + B + C);
const wrong = digest('another text');
const behind = (anchor: string, slice: string) =>
  ({ side: 'after', anchor, anchorBase: digest(slice) }) as const;
const ahead = (anchor: string, slice: string) =>
  ({ side: 'before', anchor, anchorBase: digest(slice) }) as const;

describe('applyEdits', () => {
  it.each<[string, ClauseEdit[], string]>([
    ['no edits', [], A + B + C],
    [
      'replace',
      [{ op: 'replace', address: 'sec:2', base: digest(B), slice: 'X\n' }],
      `${A}X\n${C}`,
    ],
    ['delete', [{ op: 'delete', address: 'sec:2', base: digest(B) }], A + C],
    [
      'inserts at one place stand in the order of the edits',
      [
        { op: 'insert', ...behind('sec:1', A), slice: 'X\n' },
        { op: 'insert', ...ahead('sec:2', B), slice: 'Y\n' },
        { op: 'insert', ...behind('sec:1', A), slice: 'Z\n' },
      ],
      `${A}X\nZ\nY\n${B}${C}`,
    ],
    ['move', [{ op: 'move', address: 'sec:1', base: digest(A), ...behind('sec:3', C) }], B + C + A],
    [
      'replace and move',
      [
        { op: 'move', address: 'sec:1', base: digest(A), ...behind('sec:3', C) },
        { op: 'replace', address: 'sec:1', base: digest(A), slice: 'X' },
      ],
      `${B}${C}X`,
    ],
    [
      'beside the old place of an anchor that goes away',
      [
        { op: 'delete', address: 'sec:2', base: digest(B) },
        { op: 'insert', ...behind('sec:2', B), slice: 'X' },
        { op: 'move', address: 'sec:3', base: digest(C), ...ahead('sec:1', A) },
      ],
      `${C}${A}X`,
    ],
  ])('%s', (_, edits, text) => {
    expect(applyEdits(base, edits)).toEqual({ kind: 'text', text });
  });

  it('creates a document where there is none, and removes one whole', () => {
    expect(applyEdits(undefined, [{ op: 'create', slice: A }])).toEqual({ kind: 'text', text: A });
    expect(applyEdits(base, [{ op: 'remove', base: documentDigest(base) }])).toEqual({
      kind: 'removed',
    });
  });
});

describe('refusals', () => {
  const fine: ClauseEdit = { op: 'replace', address: 'sec:1', base: digest(A), slice: 'X' };
  const messages = (document: typeof base | undefined, edits: readonly ClauseEdit[]) => {
    const applied = applyEdits(document, edits);
    expect(applied).not.toHaveProperty('text');
    return applied.kind === 'refused'
      ? applied.mismatches.map(({ address, message }) => `${address}: ${message.en}`)
      : [];
  };

  it.each<[string, ClauseEdit[], string[]]>([
    [
      'a clause that is another by now',
      [fine, { op: 'delete', address: 'sec:2', base: wrong }],
      [`sec:2: cp sec:2 is not the base text (expected ${wrong}, found ${digest(B)})`],
    ],
    [
      'a clause that is gone',
      [fine, { op: 'delete', address: 'sec:9', base: wrong }],
      [`sec:9: cp has no clause sec:9 (its base digest was ${wrong})`],
    ],
    [
      'an anchor that is another',
      [{ op: 'insert', side: 'after', anchor: 'sec:2', anchorBase: wrong, slice: 'X' }],
      [`sec:2: cp sec:2 is not the base text (expected ${wrong}, found ${digest(B)})`],
    ],
    [
      'both ends of a move',
      [
        {
          op: 'move',
          address: 'sec:8',
          base: wrong,
          side: 'after',
          anchor: 'sec:9',
          anchorBase: wrong,
        },
      ],
      [
        `sec:8: cp has no clause sec:8 (its base digest was ${wrong})`,
        `sec:9: cp has no clause sec:9 (its base digest was ${wrong})`,
      ],
    ],
    ['the same edit twice', [fine, fine], ['sec:1: sec:1 is changed twice in one changeset']],
    [
      'replaced and deleted',
      [fine, { op: 'delete', address: 'sec:1', base: digest(A) }],
      ['sec:1: sec:1 is changed twice in one changeset'],
    ],
    [
      'deleted and moved',
      [
        { op: 'delete', address: 'sec:1', base: digest(A) },
        { op: 'move', address: 'sec:1', base: digest(A), ...behind('sec:3', C) },
      ],
      ['sec:1: sec:1 is changed twice in one changeset'],
    ],
    ['a document that exists', [{ op: 'create', slice: A }], ['document: cp exists already']],
    [
      'the removal of another text',
      [{ op: 'remove', base: wrong }],
      [`document: cp is not the base text (expected ${wrong}, found ${digest(base.source)})`],
    ],
    [
      'a removal beside other edits',
      [{ op: 'remove', base: digest(base.source) }, fine],
      ['document: creating or removing a document excludes every other edit of it'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(messages(base, edits)).toEqual(expected);
  });

  it.each<[ClauseEdit]>([[fine], [{ op: 'remove', base: wrong }]])('no document: %j', (edit) => {
    expect(messages(undefined, [edit])).toEqual([
      'document: the document to be amended does not exist',
    ]);
  });

  it('names digests, clause and edit', () => {
    const edit: ClauseEdit = { op: 'delete', address: 'sec:2', base: wrong };
    expect(applyEdits(base, [edit])).toMatchObject({
      kind: 'refused',
      mismatches: [{ edit, address: 'sec:2', expected: wrong, found: digest(B) }],
    });
  });
});

describe('a text without a final line end', () => {
  const open = parseDocument('policies/cp.md', A + B + C.trimEnd());
  const replaced = (slice: string): ClauseEdit => ({
    op: 'replace',
    address: 'sec:2',
    base: digest(B),
    slice,
  });
  const afterLast = (slice: string): ClauseEdit => ({
    op: 'insert',
    ...behind('sec:3', C.trimEnd()),
    slice,
  });
  const sentence = (clause: string) =>
    `${clause} does not end its last line, so the heading of the next clause would become part of its text`;

  it.each<[string, ClauseEdit[], string[]]>([
    ['replaced in the middle', [replaced('# 2 鍵')], [sentence('sec:2')]],
    [
      'inserted in the middle',
      [{ op: 'insert', ...ahead('sec:2', B), slice: '# 1.5' }],
      [sentence('the clause set before sec:2')],
    ],
    ['inserted behind an open end', [afterLast('# 4\n')], [sentence('sec:3')]],
    [
      'moved behind an open end',
      [{ op: 'move', address: 'sec:1', base: digest(A), ...behind('sec:3', C.trimEnd()) }],
      [sentence('sec:3')],
    ],
    [
      'replaced and moved into the middle',
      [replaced('# 2 鍵'), { op: 'move', address: 'sec:2', base: digest(B), ...ahead('sec:1', A) }],
      [sentence('sec:2')],
    ],
  ])('is refused: %s', (_, edits, expected) => {
    const applied = applyEdits(open, edits);
    expect(applied.kind).toBe('refused');
    if (applied.kind !== 'refused') return;
    expect(applied.mismatches.map(({ message }) => message.en)).toEqual(expected);
    for (const { edit } of applied.mismatches) expect(edits).toContain(edit);
  });

  it.each<[string, ClauseEdit[], string]>([
    ['a carriage return ends a line', [replaced('# 2 鍵\r')], `${A}# 2 鍵\r${C.trimEnd()}`],
    ['nothing follows', [{ op: 'delete', address: 'sec:2', base: digest(B) }], `${A}# 3 監査`],
    [
      'only what is empty follows',
      [
        replaced('# 2 鍵'),
        { op: 'delete', address: 'sec:3', base: digest(C.trimEnd()) },
        afterLast(''),
      ],
      `${A}# 2 鍵`,
    ],
  ])('is applied: %s', (_, edits, text) => {
    expect(applyEdits(open, edits)).toEqual({ kind: 'text', text });
  });
});
