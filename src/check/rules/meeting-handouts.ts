import { comparable } from '../../text/comparable.ts';
import { message } from '../../text/message.ts';
import { atHead } from '../place.ts';
import type { RepositoryRule } from '../types.ts';

/**
 * Two handouts of a meeting with one number: a member who is asked about 資料2-1 may look at the
 * other one, and their pages would be written to one file.
 *
 * Invalid: `2-1` and `２－１`; `A` and `a`. Valid: one number at several meetings.
 */
export const meetingHandouts: RepositoryRule = {
  id: 'meeting-handouts',
  scope: 'repository',
  severity: 'error',
  about: message('同じ番号の資料が二つある', 'two handouts of the same number'),
  check({ meetings }) {
    return meetings.flatMap(({ path, meeting, places = atHead }) => {
      const seen = new Set<string>();
      return meeting.items.flatMap((item, index) =>
        item.handouts.flatMap(({ number }, at) => {
          const name = comparable(number).trim().toLowerCase();
          if (name === '' || !seen.has(name)) {
            seen.add(name);
            return [];
          }
          return [
            {
              rule: 'meeting-handouts',
              severity: 'error' as const,
              path,
              ...places(['items', index, 'handouts', at, 'number']),
              message: message(
                `資料番号 ${number} が重複している`,
                `the handout number ${number} is used twice`,
              ),
              hint: message('どちらかの番号を改める。', 'Renumber one of the two.'),
            },
          ];
        }),
      );
    });
  },
};
