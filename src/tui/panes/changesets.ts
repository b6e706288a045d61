import type { ClauseEdit } from '../../amendment/index.ts';
import type { Status } from '../../app/index.ts';
import type { Changeset } from '../../changeset/index.ts';
import { parseDocument } from '../../document/index.ts';
import { documentRows, type Row } from '../../render/ansi/index.ts';
import { wareki } from '../../text/era.ts';
import type { Language } from '../../text/message.ts';
import { selectedChangeset, selectedStatus } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { cachedRows } from './cache.ts';
import { BLANK, fieldRows, listRow, textRows } from './rows.ts';

/** The list of changesets: question and title. */
export function changesetsPane({ model, lang }: State, columns: number): readonly Row[] {
  return cachedRows(model, `changesets ${columns} ${lang}`, () =>
    model.status.changesets.map(({ question, title, applies }) =>
      listRow(columns, [
        ...(applies ? [] : [{ text: `! ${WORDS[lang].broken}`, style: 'error' as const }]),
        ...(question === undefined ? [] : [{ text: question, style: 'label' as const }]),
        { text: title },
      ]),
    ),
  );
}

/** What is asked by the selected changeset, and why. */
export function reasonPane(state: State, columns: number): readonly Row[] {
  const changeset = selectedChangeset(state);
  const status = selectedStatus(state);
  if (!changeset || !status) return [];
  return cachedRows(changeset, `reason ${columns} ${state.lang}`, () =>
    reasonRows(changeset, status, state.lang, columns),
  );
}

function reasonRows(
  changeset: Changeset,
  status: Status['changesets'][number],
  lang: Language,
  columns: number,
): Row[] {
  const words = WORDS[lang];
  const { effective } = changeset;
  const reason = parseDocument('reason.md', changeset.reason);
  return [
    ...textRows(changeset.title, columns, 'heading'),
    BLANK,
    ...fieldRows(
      [
        [words.id, changeset.id],
        [words.state, status.applies ? words[status.state] : words.broken],
        [words.class, words[changeset.class]],
        [words.question, changeset.question],
        [words.proposer, changeset.proposer],
        [words.meeting, changeset.meeting],
        [words.effective, effective && lang === 'ja' ? wareki(effective) : effective],
        [words.after, changeset.after],
        [words.edits, [...changeset.edits].map((edits) => countOf(...edits)).join('\n')],
      ],
      columns,
    ),
    BLANK,
    ...textRows(words.why, columns, 'heading'),
    ...documentRows(reason, { columns, lang }),
  ];
}

/** `cp-sign: replace 2, insert 1`. */
function countOf(document: string, edits: readonly ClauseEdit[]): string {
  const counts = new Map<string, number>();
  for (const { op } of edits) counts.set(op, (counts.get(op) ?? 0) + 1);
  return `${document}: ${[...counts].map(([op, count]) => `${op} ${count}`).join(', ')}`;
}
