import { isDate } from '../../text/era.ts';
import { message } from '../../text/message.ts';
import { atHead } from '../place.ts';
import type { RepositoryRule } from '../types.ts';

/**
 * An amendment that takes effect before the meeting that is asked about it: the committee would
 * approve what was already applied.
 *
 * Invalid: `effective: 2023-01-01` asked about at a meeting of `date: 2023-02-10`. Valid: on the day
 * of the meeting or later; a meeting without a date yet.
 */
export const changesetEffective: RepositoryRule = {
  id: 'changeset-effective',
  scope: 'repository',
  severity: 'warning',
  about: message('施行予定日が会議の日より前である', 'effective before the meeting that is asked'),
  check({ changesets, meetings }) {
    return changesets.flatMap(({ path, changeset, places = atHead }) => {
      const { effective } = changeset;
      if (effective === undefined || !isDate(effective)) return [];
      return meetings.flatMap(({ meeting }) => {
        const { date, items } = meeting;
        const asked = items.some((item) => item.changeset === changeset.id);
        if (!asked || date === undefined || !isDate(date) || effective >= date) return [];
        return [
          {
            rule: 'changeset-effective',
            severity: 'warning' as const,
            path: `${path}/changeset.md`,
            ...places(['effective']),
            message: message(
              `施行予定日 ${effective} が、審議する会議の日 ${date} より前である`,
              `the effective date ${effective} is before ${date}, the day of the meeting that is asked`,
            ),
            hint: message(
              '施行予定日か会議の日を確かめる。',
              'Look at the effective date and at the day of the meeting.',
            ),
          },
        ];
      });
    });
  },
};
