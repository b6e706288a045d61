import { type Message, message } from '../../text/message.ts';
import { paneRows } from '../panes/index.ts';
import { type Hit, hitsIn } from './hits.ts';
import { focusedPane, isList, paneSize } from './layout.ts';
import { moveTo } from './move.ts';
import { placeOf } from './selectors.ts';
import type { PaneName, State } from './state.ts';

/** Where the word searched for stands in a pane. */
export function hitsOf(state: State, pane: PaneName): readonly Hit[] {
  const running = !isList(pane) && !(pane === 'redline' && state.layout === 'columns');
  return hitsIn(paneRows(state, pane), state.search, running);
}

/** Rows that `n` and `N` go to: hits of a search, else changes. */
export function stopsOf(state: State, pane: PaneName): readonly number[] {
  if (state.search !== '') return hitsOf(state, pane).map((hit) => hit[0]!.row);
  return paneRows(state, pane).flatMap((row, index) => (row.change === undefined ? [] : [index]));
}

/** Which of the stops is the one gone to last, counted from 1; 0 for none. */
export function stopNumber(state: State, pane: PaneName): number {
  return stopsOf(state, pane).lastIndexOf(placeOf(state, pane).cursor) + 1;
}

/** Goes to the next (1) or previous (-1) hit or change in the focused pane. */
export function goToStop(state: State, step: 1 | -1): State {
  const pane = focusedPane(state);
  const stops = stopsOf(state, pane);
  const from = startOf(state, pane, step);
  const on = step > 0 ? stops.find((stop) => stop > from) : stops.findLast((stop) => stop < from);
  // Places to be decided go round: none is to be left behind.
  const row = on ?? (pane === 'places' ? stops.at(step > 0 ? 0 : -1) : undefined);
  return row === undefined ? noticed(state, stops.length, step) : moveTo(state, pane, row);
}

/** Searches the focused pane for a word and goes to the first hit from here on. */
export function searchFor(state: State, word: string): State {
  const next: State = { ...state, search: word.trim() };
  const pane = focusedPane(next);
  const stops = next.search === '' ? [] : stopsOf(next, pane);
  if (next.search === '') return next;
  const { cursor, top } = placeOf(next, pane);
  const from = isList(pane) ? cursor : top;
  const row = stops.find((stop) => stop >= from) ?? stops[0];
  if (row !== undefined) return moveTo(next, pane, row);
  return {
    ...next,
    search: '',
    notice: {
      style: 'note',
      text: message(`「${word.trim()}」は見つからない`, `"${word.trim()}" was not found`),
    },
  };
}

/** The row that the search goes on from: the one gone to last while it is in sight. */
function startOf(state: State, pane: PaneName, step: 1 | -1): number {
  const { cursor, top } = placeOf(state, pane);
  if (isList(pane)) return cursor;
  const inSight = cursor >= top && cursor < top + paneSize(state, pane).rows;
  return inSight ? cursor : step > 0 ? top - 1 : top;
}

const NO_MORE: Readonly<Record<1 | -1, Message>> = {
  1: message('これより後にはない', 'no more below'),
  [-1]: message('これより前にはない', 'no more above'),
};

function noticed(state: State, count: number, step: 1 | -1): State {
  return count === 0 ? state : { ...state, notice: { style: 'note', text: NO_MORE[step] } };
}
