import { describe, expect, it } from 'vitest';
import type { ClauseEdit } from '../../src/amendment/index.ts';
import { type Changeset, resolveChangeset } from '../../src/changeset/index.ts';
import { parseDocument } from '../../src/document/index.ts';
import { digest } from '../../src/text/digest.ts';

const A = '# 1 総則\n';
const documents = new Map([['cp', parseDocument('policies/cp.md', A)]]);

function changeset(id: string, edits: Record<string, ClauseEdit[]>, after?: string): Changeset {
  return {
    id,
    title: id,
    class: 'editorial',
    versions: {},
    base: {},
    unaffected: {},
    reason: '',
    edits: new Map(Object.entries(edits)),
    ...(after !== undefined && { after }),
  };
}

function resolve(own: Changeset, ...others: Changeset[]) {
  const all = new Map([own, ...others].map((one) => [one.id, one]));
  return resolveChangeset(own, documents, all).map(({ document, base, result, mismatches }) => [
    document,
    base?.source,
    result?.source,
    mismatches.length,
  ]);
}

const replace = (from: string, to: string): ClauseEdit => ({
  op: 'replace',
  address: 'sec:1',
  base: digest(from),
  slice: to,
});

describe('resolveChangeset', () => {
  it('gives base and result of each document', () => {
    const own = changeset('x', {
      cp: [replace(A, '# 1 目的\n')],
      cps: [{ op: 'create', slice: 'new' }],
    });
    expect(resolve(own)).toEqual([
      ['cp', A, '# 1 目的\n', 0],
      ['cps', undefined, 'new', 0],
    ]);
  });

  it('gives no result where the edits do not fit, nor where the document goes', () => {
    expect(resolve(changeset('x', { cp: [replace('other', 'x')] }))).toEqual([
      ['cp', A, undefined, 1],
    ]);
    expect(resolve(changeset('x', { cp: [{ op: 'remove', base: digest(A) }] }))).toEqual([
      ['cp', A, undefined, 0],
    ]);
  });

  it('builds on the result of the changeset that it follows', () => {
    const first = changeset('first', {
      cp: [replace(A, '# 1 目的\n')],
      cps: [{ op: 'create', slice: A }],
    });
    const second = changeset(
      'second',
      { cp: [replace('# 1 目的\n', '# 1 趣旨\n')], cps: [replace(A, 'x')] },
      'first',
    );
    expect(resolve(second, first)).toEqual([
      ['cp', '# 1 目的\n', '# 1 趣旨\n', 0],
      ['cps', A, 'x', 0],
    ]);
    const third = changeset('third', { cps: [replace('x', 'y')] }, 'second');
    expect(resolve(third, second, first)).toEqual(
      [['cps', 'x', 'y', 1]].map(([a, b]) => [a, b, undefined, 1]),
    );
  });

  it('cannot follow what is missing, or itself', () => {
    expect(() => resolve(changeset('a', {}, 'b'))).toThrow('no changeset b');
    expect(() => resolve(changeset('a', {}, 'b'), changeset('b', {}, 'a'))).toThrow('in a circle');
    expect(() => resolve(changeset('a', {}, 'a'))).toThrow('in a circle');
  });
});
