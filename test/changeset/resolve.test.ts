import { describe, expect, it } from 'vitest';
import type { ClauseEdit } from '../../src/amendment/index.ts';
import {
  applyChangeset,
  type Changeset,
  refusalsOf,
  resolveChangeset,
} from '../../src/changeset/index.ts';
import { parseDocument } from '../../src/document/index.ts';
import { digest } from '../../src/text/digest.ts';
import { message } from '../../src/text/message.ts';

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
  return resolveChangeset(own, documents, all).outcomes.map(
    ({ document, base, result, mismatches }) => [
      document,
      base?.source,
      result?.source,
      mismatches.length,
    ],
  );
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

  const refusals = (own: Changeset, ...others: Changeset[]) => {
    const all = new Map([own, ...others].map((one) => [one.id, one]));
    const { outcomes, refusals } = resolveChangeset(own, documents, all);
    expect(outcomes.map(({ result, mismatches }) => [result, mismatches])).toEqual(
      outcomes.map(() => [undefined, refusals]),
    );
    return refusals.map(({ after, message }) => [after, message.en]);
  };

  it.each([
    [
      'what is missing',
      [changeset('a', { cp: [] }, 'b')],
      [['b', 'after names the changeset b, which does not exist']],
    ],
    [
      'what follows it',
      [changeset('a', { cp: [] }, 'b'), changeset('b', {}, 'a')],
      [
        [
          'b',
          'the changeset b, named by after, does not apply: after leads in a circle (a → b → a)',
        ],
      ],
    ],
    ['itself', [changeset('a', {}, 'a')], [['a', 'after leads in a circle (a → a)']]],
  ])('cannot follow %s, and says so as a value', (_, [own, ...others], expected) => {
    expect(refusals(own!, ...others)).toEqual(expected);
  });

  it('does not apply where the changeset that it follows does not', () => {
    const first = changeset('first', { cp: [replace('other', 'x')] });
    const second = changeset('second', { cp: [replace(A, 'y')] }, 'first');
    const third = changeset('third', { cps: [{ op: 'create', slice: 'z' }] }, 'second');
    const why = `cp sec:1 is not the base text (expected ${digest('other')}, found ${digest(A)})`;
    expect(refusals(second, first)).toEqual([
      ['first', `the changeset first, named by after, does not apply: ${why}`],
    ]);
    expect(refusals(third, second, first)).toEqual([
      [
        'second',
        `the changeset second, named by after, does not apply: the changeset first, named by after, does not apply: ${why}`,
      ],
    ]);
  });

  it('does not apply where one of its files cannot be read, nor what follows it', () => {
    const unreadable = [{ message: message('読めない', 'cp.md:3 cannot be read') }];
    const first = { ...changeset('first', {}), unreadable };
    const all = new Map([['first', first]]);
    expect(refusalsOf(resolveChangeset(first, documents, all))).toEqual(unreadable);
    expect(refusals(changeset('second', { cp: [replace(A, 'y')] }, 'first'), first)).toEqual([
      ['first', 'the changeset first, named by after, does not apply: cp.md:3 cannot be read'],
    ]);
  });

  it('gives each reason once', () => {
    const both = changeset('x', { cp: [replace('1', 'x')], cps: [replace('2', 'x')] }, 'gone');
    expect(refusalsOf(resolveChangeset(both, documents, new Map()))).toHaveLength(1);
  });
});

describe('applyChangeset', () => {
  it('applies to what is given, whatever it follows, as a whole or not at all', () => {
    const both = changeset(
      'x',
      { cp: [replace(A, '# 2 b\n')], cps: [{ op: 'create', slice: 'z' }] },
      'y',
    );
    expect([...applyChangeset(both, documents).documents.values()].map((d) => d.source)).toEqual([
      '# 2 b\n',
      'z',
    ]);
    const half = changeset('x', { cp: [replace('?', 'x')], cps: [{ op: 'create', slice: 'z' }] });
    expect(applyChangeset(half, documents).documents).toBe(documents);
    const removed = changeset('x', { cp: [{ op: 'remove', base: digest(A) }] });
    expect(applyChangeset(removed, documents).documents.size).toBe(0);
  });
});
