import type { Finding } from '../../document/index.ts';
import { type Message, message } from '../../text/message.ts';
import type { RepositoryRule } from '../types.ts';

/**
 * An agenda that names a changeset which is not there, a document that the changeset does not
 * amend, or leaves out one that it does.
 */
export const meetingReference: RepositoryRule = {
  id: 'meeting-reference',
  scope: 'repository',
  severity: 'error',
  about: message(
    '議事次第が参照する改正案や文書がない',
    'an agenda that cites what does not exist',
  ),
  check({ changesets, meetings }) {
    const known = new Map(changesets.map(({ changeset }) => [changeset.id, changeset]));
    return meetings.flatMap(({ path, meeting }) =>
      meeting.items.flatMap((item) => {
        if (item.changeset === undefined) return [];
        const changeset = known.get(item.changeset);
        if (!changeset) {
          const text = message(
            `改正案 ${item.changeset} がない`,
            `there is no changeset ${item.changeset}`,
          );
          return [finding(path, text)];
        }
        const listed = item.handouts.flatMap((handout) => handout.document ?? []);
        const amended = [...changeset.edits.keys()];
        return [
          ...amended
            .filter((id) => !listed.includes(id))
            .map((id) =>
              finding(
                path,
                message(
                  `改正案 ${item.changeset} が改める ${id} の資料番号がない`,
                  `changeset ${item.changeset} amends ${id}, which has no handout number`,
                ),
              ),
            ),
          ...listed
            .filter((id) => !amended.includes(id))
            .map((id) =>
              finding(
                path,
                message(
                  `改正案 ${item.changeset} は ${id} を改めない`,
                  `changeset ${item.changeset} does not amend ${id}`,
                ),
              ),
            ),
        ];
      }),
    );
  },
};

function finding(path: string, text: Message): Finding {
  return {
    rule: 'meeting-reference',
    severity: 'error',
    path,
    range: { start: 0, end: 0 },
    line: 1,
    column: 1,
    message: text,
  };
}
