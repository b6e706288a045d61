import { describe, expect, it } from 'vitest';
import { changesetEffective } from '../../src/check/rules/changeset-effective.ts';
import { checked, repositoryOf } from './repository.ts';

const found = (effective: string, date: string, changeset = 'x') => {
  const { path, outcomes, refusals, ...rest } = checked('x', {}, []);
  const proposal = { path, outcomes, refusals, changeset: { ...rest.changeset, effective } };
  const meeting = {
    path: 'changesets/meetings/1.md',
    meeting: { date, items: [{ changeset, handouts: [] }] },
  };
  return changesetEffective
    .check(repositoryOf({}, { changesets: [proposal], meetings: [meeting] }))
    .map((finding) => `${finding.path} ${finding.message.en}`);
};

describe('changeset-effective', () => {
  it.each([
    ['later', '2023-04-01', '2023-02-10', 'x'],
    ['on the day', '2023-02-10', '2023-02-10', 'x'],
    ['of another meeting', '2023-01-01', '2023-02-10', 'y'],
    ['no real day', '2023-02-30', '2023-03-10', 'x'],
  ])('valid: %s', (_, effective, date, changeset) => {
    expect(found(effective, date, changeset)).toEqual([]);
  });

  it('invalid: before the meeting', () => {
    expect(found('2023-01-01', '2023-02-10')).toEqual([
      'changesets/x/changeset.md the effective date 2023-01-01 is before 2023-02-10, the day of the meeting that is asked',
    ]);
  });
});
