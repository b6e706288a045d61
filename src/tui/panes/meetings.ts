import type { AgendaItem } from '../../changeset/index.ts';
import { handoutLabel } from '../../packet/index.ts';
import type { Row } from '../../render/ansi/index.ts';
import { wareki } from '../../text/era.ts';
import { selectedMeeting } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { BLANK, fieldRows, listRow, textRows } from './rows.ts';

/** The list of meetings. */
export function meetingsPane({ model }: State, columns: number): Row[] {
  return [...model.workspace.meetings.values()].map(({ meeting }) =>
    listRow(columns, [{ text: meeting.number, style: 'label' }, { text: meeting.title }]),
  );
}

/** The agenda of the selected meeting. */
export function agendaPane(state: State, columns: number): Row[] {
  const meeting = selectedMeeting(state);
  if (!meeting) return [];
  const { lang } = state;
  const words = WORDS[lang];
  const date =
    meeting.date && lang === 'ja' ? wareki(meeting.date, { weekday: true }) : meeting.date;
  return [
    ...textRows(meeting.title, columns, 'heading'),
    BLANK,
    ...fieldRows(
      [
        [words.opens, [date, meeting.time].filter(Boolean).join(' ') || words.unset],
        [words.room, meeting.place ?? words.unset],
      ],
      columns,
    ),
    ...meeting.items.flatMap((item, index) => itemRows(item, index, state, columns)),
  ];
}

function itemRows(item: AgendaItem, index: number, { lang }: State, columns: number): Row[] {
  const words = WORDS[lang];
  const indented = fieldRows(
    [
      [words.question, item.question],
      [words.ask, item.ask],
      [words.changesets, item.changeset],
      ...item.handouts.map(
        ({ number, document, title }) => [handoutLabel(number, lang), document ?? title] as const,
      ),
    ],
    columns - 3,
  );
  return [
    BLANK,
    ...textRows(`(${index + 1}) ${item.title}`, columns, 'label'),
    ...indented.map(({ spans }) => ({ spans: [{ text: '   ' }, ...spans] })),
  ];
}
