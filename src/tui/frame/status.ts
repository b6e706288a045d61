import { printable } from '../../text/printable.ts';
import { displayWidth, truncate } from '../../text/width.ts';
import { fieldView } from '../field.ts';
import { paneRows } from '../panes/index.ts';
import { formCursor } from '../panes/proposal.ts';
import { stopNumber, stopsOf } from '../state/find.ts';
import { focusedPane, isList, isTooSmall, paneSize, textColumns } from '../state/layout.ts';
import { countsOf } from '../state/proposal.ts';
import { placeOf } from '../state/selectors.ts';
import type { Input, State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { type Cell, fitLine, type Line, lineWidth } from './line.ts';

/** The line above the keys: a message or the line being typed, and where the pane stands. */
export function statusLine(state: State): Line {
  const { columns } = state.size;
  if (state.input) return fitLine(inputLine(state, state.input).line, columns);
  const rule: Cell = { text: '-'.repeat(columns), style: 'dim' };
  const place = state.notice ? '' : placeText(state);
  const right: Line = [{ text: place === '' ? '' : ` ${place} ` }, { text: '--', style: 'dim' }];
  const room = columns - lineWidth(right);
  const text = messageCell(state, room - 4);
  const left = text ? [{ text: '--', style: 'dim' as const }, text, rule] : [rule];
  return [...fitLine(left, room), ...right];
}

/** Column and row of the terminal's cursor while a line is being typed, for input methods. */
export function cursorPlace(state: State): { x: number; y: number } | undefined {
  if (state.input) {
    return { x: inputLine(state, state.input).column, y: state.size.rows - 2 };
  }
  if (isTooSmall(state) || focusedPane(state) !== 'form') return undefined;
  const column = formCursor(state, textColumns(state, 'form'));
  // The margin of the pane is one column; the tabs and the heading are two rows.
  return column === undefined ? undefined : { x: column + 1, y: placeOf(state, 'form').cursor + 2 };
}

function inputLine(state: State, { purpose, field }: Input): { line: Line; column: number } {
  const label =
    purpose === 'write' ? ` ${writeQuestion(state)} ` : ` ${WORDS[state.lang][purpose]}: `;
  const view = fieldView(field, state.size.columns - displayWidth(label) - 1);
  const line: Line = [{ text: label, style: 'label' }, { text: printable(view.text) }];
  return { line, column: displayWidth(label) + view.column };
}

/** What is written when the question is answered by Enter. */
function writeQuestion({ proposal, lang }: State): string {
  const { found } = proposal;
  if (!found) return '';
  const { change, stay } = countsOf(found);
  return WORDS[lang].write
    .replace('{id}', found.places.draft.changeset.id)
    .replace('{change}', String(change))
    .replace('{stay}', String(stay));
}

function messageCell(state: State, columns: number): Cell | undefined {
  const { notice, lang } = state;
  const words = WORDS[lang];
  const cell = (text: string, style: 'note' | 'error' = 'note'): Cell => ({
    text: ` ${truncate(printable(text), columns)} `,
    style,
  });
  if (notice) return cell(notice.text[lang], notice.style);
  if (state.reload === 'wanted') return cell(words.reloading);
  if (state.proposal.phase === 'writing') return cell(words.writing);
  return state.search === '' ? undefined : cell(`${words.search}: ${state.search}`);
}

function placeText(state: State): string {
  const pane = focusedPane(state);
  const rows = paneRows(state, pane).length;
  const { cursor, top } = placeOf(state, pane);
  const height = paneSize(state, pane).rows;
  const lines = isList(pane)
    ? `${Math.min(rows, cursor + 1)}/${rows}`
    : rows > height
      ? `${top + 1}-${Math.min(rows, top + height)}/${rows}`
      : '';
  if (state.search === '' && pane !== 'redline') return lines;
  const word = WORDS[state.lang][state.search === '' ? 'change' : 'search'];
  const stops = `${word} ${stopNumber(state, pane) || '-'}/${stopsOf(state, pane).length}`;
  return lines === '' ? stops : `${stops}  ${lines}`;
}
