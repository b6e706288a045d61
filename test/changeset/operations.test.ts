import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/amendment/wording/index.ts';
import { formatChangesetHead, parseChangesetHead } from '../../src/changeset/index.ts';

const OPERATIONS: readonly Operation[] = [
  {
    kind: 'rename',
    name: '医政局長',
    to: '審議官',
    sort: 'name',
    variants: ['医務局長'],
    beside: [],
    documents: ['rule-proc'],
    excluded: { 'rule-proc#art:16/p:4': '通知: 発出者である。' },
  },
  {
    kind: 'retire',
    name: 'SHA-1',
    sort: 'algorithm',
    variants: [],
    beside: ['KeyIdentifier'],
    documents: [],
    excluded: {},
  },
];

const head = (operations: string) =>
  parseChangesetHead('c.md', `---\ntitle: x\nclass: editorial\n${operations}---\n`, 'c');

describe('operations of a changeset', () => {
  it('are read as they were written', () => {
    const { head: plain } = head('');
    const text = formatChangesetHead({ ...plain, operations: OPERATIONS });
    const read = parseChangesetHead('c.md', text, 'c');
    expect(read.findings).toEqual([]);
    expect(read.head.operations).toEqual(OPERATIONS);
  });

  it.each([
    ['no list', 'operations: x\n'],
    ['no operation', 'operations:\n  - insert: x\n'],
    ['a rename to nothing', 'operations:\n  - rename: x\n    sort: name\n    documents: []\n'],
    ['a name of no sort', 'operations:\n  - retire: x\n    documents: []\n'],
    ['a list of lists', 'operations:\n  - retire: x\n    sort: name\n    documents: [[a]]\n'],
    [
      'reasons that are a list',
      'operations:\n  - retire: x\n    sort: name\n    documents: []\n    excluded: [a]\n',
    ],
  ])('%s is a finding', (_, yaml) => {
    const read = head(yaml);
    expect(read.findings.map(({ rule }) => rule)).toEqual(['changeset-schema']);
    expect(read.head.operations).toBeUndefined();
  });
});
