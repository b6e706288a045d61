import type { ClauseEdit } from '../../amendment/index.ts';
import type { Status } from '../../app/index.ts';
import type { Changeset } from '../../changeset/index.ts';
import { parseDocument } from '../../document/index.ts';
import { documentRows, type Row } from '../../render/ansi/index.ts';
import { wareki } from '../../text/era.ts';
import { type Language, type Message, message } from '../../text/message.ts';
import { selectedChangeset, selectedStatus } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { cachedRows } from './cache.ts';
import { BLANK, fieldRows, listRow, textRows } from './rows.ts';

const OPERATIONS: Record<ClauseEdit['op'], Message> = {
  replace: message('改正', 'amended'),
  delete: message('削る', 'deleted'),
  insert: message('新設', 'new'),
  move: message('移動', 'moved'),
  create: message('制定', 'created'),
  remove: message('廃止', 'abolished'),
};

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
        [
          words.edits,
          [...changeset.edits].map(([id, edits]) => countOf(id, edits, lang)).join('\n'),
        ],
      ],
      columns,
    ),
    BLANK,
    ...textRows(words.why, columns, 'heading'),
    ...documentRows(reason, { columns, lang }),
  ];
}

/** `cp-sign: 2 amended, 1 new`. */
function countOf(document: string, edits: readonly ClauseEdit[], lang: Language): string {
  const counts = new Map<ClauseEdit['op'], number>();
  for (const { op } of edits) counts.set(op, (counts.get(op) ?? 0) + 1);
  const said = [...counts].map(([op, count]) =>
    lang === 'ja' ? `${OPERATIONS[op].ja}${count}` : `${count} ${OPERATIONS[op].en}`,
  );
  return lang === 'ja' ? `${document}　${said.join('、')}` : `${document}: ${said.join(', ')}`;
}
