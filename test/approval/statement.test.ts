import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatement, type Statement, statementBytes } from '../../src/approval/index.ts';
import { digest } from '../../src/text/digest.ts';

const GOOD: Statement = {
  changeset: '2023-sha1-cp',
  digest: digest('edits'),
  roster: digest('roster'),
  member: 'm-01',
  role: 'chair',
  decision: 'approve',
  time: '2023-03-23T14:30:00+09:00',
};
const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (statement: object) =>
  new TextDecoder().decode(statementBytes(statement as Statement));

const text = fc.string({ minLength: 1, maxLength: 12 }).filter((words) => words.trim() !== '');
const digests = fc.dictionary(text, text.map(digest), { maxKeys: 3 });
const statement: fc.Arbitrary<Statement> = fc.record(
  {
    changeset: text,
    digest: text.map(digest),
    roster: text.map(digest),
    member: text,
    role: text,
    decision: fc.constantFrom('approve' as const, 'reject' as const, 'abstain' as const),
    time: fc.constantFrom('2024-02-29T00:00:00Z', '2023-12-31T23:59:59-11:30'),
    meeting: text,
    minutes: text,
    comment: text,
    base: digests,
    result: digests,
    manifest: text.map(digest),
  },
  { requiredKeys: ['changeset', 'digest', 'roster', 'member', 'role', 'decision', 'time'] },
);

it('whatever is written is read again, from these bytes alone', () => {
  fc.assert(
    fc.property(statement, fc.nat(), fc.nat({ max: 255 }), (given, where, byte) => {
      const written = statementBytes(given);
      expect(readStatement(written)).toEqual({ statement: given });
      const changed = Uint8Array.from(written);
      changed[where % written.length] = byte;
      const read = readStatement(changed);
      // Another byte is another statement or none.
      if ('statement' in read) expect(statementBytes(read.statement)).toEqual(changed);
    }),
  );
});

it('is one line of canonical JSON', () => {
  expect(textOf({ ...GOOD, meeting: '19' })).toBe(
    `{"changeset":"2023-sha1-cp","decision":"approve","digest":"${GOOD.digest}","meeting":"19","member":"m-01","role":"chair","roster":"${GOOD.roster}","time":"2023-03-23T14:30:00+09:00"}\n`,
  );
});

describe('is refused', () => {
  const { role: _, ...withoutRole } = GOOD;
  it.each<[string, string, string]>([
    ['no JSON', 'approved', 'it is no JSON object'],
    ['null', 'null\n', 'it is no JSON object'],
    ['without its line end', textOf(GOOD).trimEnd(), 'it is not in canonical form'],
    ['with blanks', `${JSON.stringify(GOOD, null, 1)}\n`, 'it is not in canonical form'],
    ['in another order', `${JSON.stringify(GOOD)}\n`, 'it is not in canonical form'],
    ['with a byte order mark', `\ufeff${textOf(GOOD)}`, 'it is no JSON object'],
    [
      'with a field twice',
      textOf(GOOD).replace('"decision":"approve"', '"decision":"reject","decision":"approve"'),
      'it is not in canonical form',
    ],
    ['without a role', textOf(withoutRole), 'role is missing'],
    ['with a field of its own', textOf({ ...GOOD, weight: 2 }), 'there is no field weight'],
    ['with another decision', textOf({ ...GOOD, decision: 'yes' }), 'decision is missing or not'],
    ['with a short digest', textOf({ ...GOOD, digest: 'sha256:00' }), 'digest is missing or not'],
    ['with a day that is none', textOf({ ...GOOD, time: '2023-02-29T00:00:00Z' }), 'time is'],
    ['with a time without offset', textOf({ ...GOOD, time: '2023-02-28T00:00:00' }), 'time is'],
    ['with digests in a list', textOf({ ...GOOD, base: [GOOD.digest] }), 'base is missing or not'],
    [
      'with conditions that are not named',
      textOf({ ...GOOD, decision: 'approve-with-conditions' }),
      'an approval with conditions',
    ],
  ])('%s', (_name, given, problem) => {
    const read = readStatement(bytes(given));
    expect('problem' in read && read.problem.en).toContain(problem);
  });

  it('bytes that are no UTF-8', () => {
    expect(readStatement(Uint8Array.of(0x22, 0xff, 0x22))).toHaveProperty('problem');
  });
});
