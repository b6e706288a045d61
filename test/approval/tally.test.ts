import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Question,
  type Roster,
  type Rule,
  reaches,
  type Share,
  type Statement,
  tally,
  type Vote,
} from '../../src/approval/index.ts';
import { digest } from '../../src/text/digest.ts';

const MORE_THAN_HALF: Share = { kind: 'part', of: [1, 2], more: true };
const TWO_THIRDS: Share = { kind: 'part', of: [2, 3], more: false };

it.each<[Share, number, number, boolean]>([
  [MORE_THAN_HALF, 2, 4, false],
  [MORE_THAN_HALF, 3, 4, true],
  [MORE_THAN_HALF, 3, 5, true],
  [TWO_THIRDS, 2, 3, true],
  [TWO_THIRDS, 3, 5, false],
  [{ kind: 'part', of: [1, 1], more: false }, 4, 5, false],
  [{ kind: 'count', least: 3 }, 3, 100, true],
  [{ kind: 'count', least: 3 }, 2, 2, false],
])('%j: %i of %i is %s', (share, count, of, expected) => {
  expect(reaches(share, count, of)).toBe(expected);
});

const ROSTER: Roster = {
  digest: digest('roster'),
  members: [
    { id: 'a', name: '委員A', roles: ['chair', 'member'] },
    { id: 'b', name: '委員B', roles: ['member'] },
    { id: 'c', name: '委員C', roles: ['member'] },
    { id: 'd', name: '委員D', roles: ['member'], to: '2023-03-22' },
  ],
  keys: [
    { member: 'a', fingerprint: 'SHA256:a' },
    { member: 'a', fingerprint: 'SHA256:a2' },
    { member: 'b', fingerprint: 'SHA256:b', to: '2023-03-23T12:00:00Z' },
    { member: 'c', fingerprint: 'SHA256:c', revoked: '2023-03-24T00:00:00Z' },
    { member: 'd', fingerprint: 'SHA256:d' },
  ],
  rules: [],
};
const RULE: Rule = {
  quorum: MORE_THAN_HALF,
  threshold: MORE_THAN_HALF,
  roles: ['chair'],
  proposerVotes: true,
  paper: false,
};
const ASKED: Question = {
  changeset: 'x',
  digest: digest('edits'),
  from: '2023-03-20T00:00:00+09:00',
  to: '2023-03-30T00:00:00+09:00',
};

function vote(member: string, over: Partial<Statement> = {}, more: Partial<Vote> = {}): Vote {
  const statement: Statement = {
    changeset: 'x',
    digest: ASKED.digest,
    roster: ROSTER.digest,
    member,
    role: member === 'a' ? 'chair' : 'member',
    decision: 'approve',
    time: '2023-03-23T10:00:00+09:00',
    ...over,
  };
  return {
    statement,
    fingerprint: `SHA256:${member}`,
    received: '2023-03-23T11:00:00+09:00',
    ...more,
  };
}
const count = (votes: readonly Vote[], rule: Partial<Rule> = {}, asked: Partial<Question> = {}) =>
  tally(votes, ROSTER, { ...RULE, ...rule }, { ...ASKED, ...asked });

describe('what the votes come to', () => {
  it.each<[string, readonly Vote[], string, readonly unknown[]]>([
    ['nothing yet', [], 'open', ['quorum', { role: 'chair' }]],
    ['too few', [vote('a')], 'open', ['quorum']],
    ['enough', [vote('a'), vote('b')], 'approved', []],
    ['without the chair', [vote('b'), vote('c')], 'open', [{ role: 'chair' }]],
    [
      'one for, one against: no majority',
      [vote('a'), vote('b', { decision: 'reject' })],
      'rejected',
      [],
    ],
    [
      'an abstention is a vote, but neither for nor against',
      [vote('a'), vote('b', { decision: 'abstain' })],
      'approved',
      [],
    ],
    [
      'all abstain',
      [vote('a', { decision: 'abstain' }), vote('b', { decision: 'abstain' })],
      'open',
      ['threshold'],
    ],
    [
      'an approval with conditions is one',
      [vote('a', { decision: 'approve-with-conditions', comment: '字句を直す。' }), vote('b')],
      'approved',
      [],
    ],
  ])('%s', (_, votes, state, missing) => {
    expect(count(votes)).toMatchObject({ state, missing, uncounted: [] });
  });

  it('the proposer has no vote and no seat where the rule says so', () => {
    const result = count([vote('a'), vote('b')], { proposerVotes: false }, { proposer: 'a' });
    expect(result.uncounted.map(({ why }) => why)).toEqual(['proposer']);
    const others = count(
      [vote('b'), vote('c')],
      { proposerVotes: false, roles: [] },
      { proposer: 'a' },
    );
    expect(others.state).toBe('approved');
  });
});

describe('what does not count', () => {
  it.each<[string, Vote]>([
    ['other-changeset', vote('a', { changeset: 'y' })],
    ['other-changeset', vote('a', { digest: digest('edits, one byte changed') })],
    ['other-roster', vote('a', { roster: digest('the roster in the change') })],
    ['no-member', vote('z')],
    ['not-in-office', vote('d')],
    ['not-the-role', vote('b', { role: 'chair' })],
    ['unknown-key', vote('a', {}, { fingerprint: 'SHA256:b' })],
    ['key-not-valid', vote('b', {}, { received: '2023-03-23T12:00:01Z' })],
    ['key-revoked', vote('c', {}, { received: '2023-03-24T00:00:00Z' })],
    ['outside-the-time', vote('a', { time: '2023-03-19T23:59:59+09:00' })],
    ['outside-the-time', vote('a', {}, { received: '2023-03-30T00:00:01+09:00' })],
  ])('%s', (why, given) => {
    expect(count([given])).toMatchObject({ counted: [], uncounted: [{ vote: given, why }] });
  });

  it('the earlier of two votes of one person, whatever key and order', () => {
    const first = vote('a', { decision: 'approve' });
    const second = vote(
      'a',
      { decision: 'reject' },
      { fingerprint: 'SHA256:a2', received: '2023-03-23T12:00:00+09:00' },
    );
    for (const votes of [
      [first, second],
      [second, first],
    ]) {
      expect(count(votes)).toMatchObject({
        counted: [second],
        uncounted: [{ vote: first, why: 'replaced' }],
      });
    }
  });

  it('a later statement that does not count replaces nothing', () => {
    const good = vote('a');
    const forged = vote(
      'a',
      { decision: 'reject' },
      { fingerprint: 'SHA256:b', received: '2023-03-25T00:00:00Z' },
    );
    expect(count([good, forged]).counted).toEqual([good]);
  });
});

it('nobody has two votes, each vote is accounted for, and their order does not matter', () => {
  const any = fc
    .record({
      member: fc.constantFrom('a', 'b', 'c', 'd', 'z'),
      decision: fc.constantFrom('approve' as const, 'reject' as const, 'abstain' as const),
      key: fc.constantFrom('a', 'a2', 'b', 'c'),
      hour: fc.integer({ min: 10, max: 23 }),
    })
    .map(({ member, decision, key, hour }) =>
      vote(
        member,
        { decision },
        { fingerprint: `SHA256:${key}`, received: `2023-03-23T${hour}:00:00+09:00` },
      ),
    );
  const votes = fc.uniqueArray(any, { selector: ({ received }) => received, maxLength: 10 });
  fc.assert(
    fc.property(votes, fc.nat(), (given, turn) => {
      const result = count(given);
      const members = result.counted.map(({ statement }) => statement.member);
      expect(new Set(members).size).toBe(members.length);
      expect(result.counted.length + result.uncounted.length).toBe(given.length);
      const at = given.length === 0 ? 0 : turn % given.length;
      expect(count([...given.slice(at), ...given.slice(0, at)])).toMatchObject({
        counted: result.counted,
        state: result.state,
      });
    }),
  );
});
