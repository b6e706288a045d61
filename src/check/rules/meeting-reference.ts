import { type Message, message } from '../../text/message.ts';
import { atHead } from '../place.ts';
import type { CheckedMeeting, RepositoryRule, RuleFinding } from '../types.ts';

type Key = string | number;

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
    const amended = new Map(
      changesets.map(({ changeset }) => [changeset.id, [...changeset.edits.keys()]]),
    );
    return meetings.flatMap((checked) =>
      checked.meeting.items.flatMap((item, index) =>
        item.changeset === undefined ? [] : checkItem(checked, index, amended),
      ),
    );
  },
};

function checkItem(
  checked: CheckedMeeting,
  index: number,
  amended: ReadonlyMap<string, readonly string[]>,
): RuleFinding[] {
  const item = checked.meeting.items[index]!;
  const id = item.changeset!;
  const find = (keys: readonly Key[], text: Message, hint: Message) =>
    finding(checked, ['items', index, ...keys], text, hint);
  const documents = amended.get(id);
  if (!documents) {
    return [
      find(
        ['changeset'],
        message(`改正案 ${id} がない`, `there is no changeset ${id}`),
        message(
          `改正案の id を確かめる${[...amended.keys()].length > 0 ? `（あるもの: ${[...amended.keys()].join(', ')}）` : ''}。`,
          `Look at the id of the changeset${[...amended.keys()].length > 0 ? ` (there are: ${[...amended.keys()].join(', ')})` : ''}.`,
        ),
      ),
    ];
  }
  const listed = item.handouts.flatMap((handout) => handout.document ?? []);
  const missing = documents.filter((document) => !listed.includes(document));
  return [
    ...missing.map((document) =>
      find(
        ['handouts'],
        message(
          `改正案 ${id} が改める ${document} の資料番号がない`,
          `changeset ${id} amends ${document}, which has no handout number`,
        ),
        message(
          `handouts に「number: 2-1」と「document: ${document}」を加える。`,
          `Add "document: ${document}" with its number to handouts.`,
        ),
      ),
    ),
    ...item.handouts.flatMap(({ document }, at) =>
      document === undefined || documents.includes(document)
        ? []
        : find(
            ['handouts', at, 'document'],
            message(
              `改正案 ${id} は ${document} を改めない`,
              `changeset ${id} does not amend ${document}`,
            ),
            message(
              `handouts から ${document} を除くか、改正案に ${document} の変更を加える。`,
              `Take ${document} out of handouts, or bring edits of it into the changeset.`,
            ),
          ),
    ),
  ];
}

function finding(
  { path, places = atHead }: CheckedMeeting,
  keys: readonly Key[],
  text: Message,
  hint: Message,
): RuleFinding {
  return {
    rule: 'meeting-reference',
    severity: 'error',
    path,
    ...places(keys),
    message: text,
    hint,
  };
}
