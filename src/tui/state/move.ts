import { paneRows } from '../panes/index.ts';
import { focusedPane, isList, paneSize } from './layout.ts';
import { placeOf, selectedDocument, withPlace } from './selectors.ts';
import type { PaneName, Place, State } from './state.ts';

/** Panes that show what is selected in another, and begin anew when the selection changes. */
const FOLLOWERS: Readonly<Partial<Record<PaneName, readonly PaneName[]>>> = {
  documents: ['about', 'outline', 'text'],
  changesets: ['reason', 'amended', 'summary', 'redline'],
  amended: ['summary', 'redline'],
  findings: ['finding'],
  meetings: ['agenda'],
  places: ['place'],
};

/** Rows above the one gone to that stay in sight in a text. */
const MARGIN = 2;

/** Moves the focused pane by a number of rows: the selection of a list, the top of a text. */
export function moveBy(state: State, rows: number): State {
  const pane = focusedPane(state);
  const { cursor, top } = placeOf(state, pane);
  if (isList(pane)) return moveTo(state, pane, cursor + rows);
  const last = lastTop(state, pane);
  const next = rows > 0 ? Math.max(top, Math.min(top + rows, last)) : Math.max(0, top + rows);
  return followText(withPlace(state, pane, { top: next }), pane);
}

/** Moves the focused pane by its height, less one row. */
export function movePage(state: State, pages: number): State {
  return moveBy(state, pages * (paneSize(state, focusedPane(state)).rows - 1));
}

/** Moves the focused pane to its first or last row. */
export function moveToEnd(state: State, end: 'first' | 'last'): State {
  const pane = focusedPane(state);
  const row = end === 'first' ? 0 : paneRows(state, pane).length - 1;
  if (isList(pane)) return moveTo(state, pane, row);
  const place = { cursor: row, top: end === 'first' ? 0 : lastTop(state, pane) };
  return followText(withPlace(state, pane, place), pane);
}

/** Goes to a row of any pane: selects it in a list, marks it near the top of a text. */
export function moveTo(state: State, pane: PaneName, row: number): State {
  const count = paneRows(state, pane).length;
  const cursor = Math.max(0, Math.min(row, count - 1));
  if (!isList(pane)) {
    const top = Math.max(0, Math.min(cursor - MARGIN, lastTop(state, pane)));
    return followText(withPlace(state, pane, { cursor, top }), pane, cursor);
  }
  const before = placeOf(state, pane);
  const moved = withPlace(
    state,
    pane,
    inSight({ cursor, top: before.top }, paneSize(state, pane).rows),
  );
  if (pane === 'outline') return followOutline(moved);
  if (cursor === before.cursor) return moved;
  return (FOLLOWERS[pane] ?? []).reduce(
    (next, follower) => withPlace(next, follower, { cursor: 0, top: 0 }),
    moved,
  );
}

/** Puts right what a new size, layout or model has made impossible. */
export function settle(state: State): State {
  return (Object.keys(state.places) as PaneName[]).reduce((next, pane) => {
    const count = paneRows(next, pane).length;
    const { cursor, top } = placeOf(next, pane);
    const place = {
      cursor: Math.max(0, Math.min(cursor, count - 1)),
      top: Math.max(0, Math.min(top, count - 1)),
    };
    return withPlace(next, pane, isList(pane) ? inSight(place, paneSize(next, pane).rows) : place);
  }, state);
}

/** Scrolls a text to the first row of a clause, and marks the first change in it. */
export function showAddress(state: State, pane: PaneName, address: string | undefined): State {
  const rows = paneRows(state, pane);
  const row = rows.findIndex((candidate) => candidate.address === address);
  if (row < 0 || address === undefined) return state;
  const change = rows.findIndex((candidate) => candidate.address === address && candidate.change);
  const headed = rows.slice(0, row).every((candidate) => candidate.address === undefined);
  return withPlace(state, pane, { cursor: change < 0 ? row : change, top: headed ? 0 : row });
}

/** The address of the clause at the top of a text. */
export function addressAtTop(state: State, pane: PaneName): string | undefined {
  return addressFrom(state, pane, placeOf(state, pane).top);
}

function inSight({ cursor, top }: Place, rows: number): Place {
  return { cursor, top: Math.max(0, Math.min(top, cursor), cursor - rows + 1) };
}

function lastTop(state: State, pane: PaneName): number {
  return Math.max(0, paneRows(state, pane).length - paneSize(state, pane).rows);
}

/** The text shows the clause selected in the outline, or the next one that has any text. */
function followOutline(state: State): State {
  const clauses = selectedDocument(state)?.clauses ?? [];
  const rows = paneRows(state, 'text');
  for (const { address } of clauses.slice(placeOf(state, 'outline').cursor)) {
    const row = rows.findIndex((candidate) => candidate.address === address);
    if (row >= 0) return withPlace(state, 'text', { cursor: row, top: row });
  }
  return state;
}

/** The outline selects the clause at the top of the text, or that of the row gone to. */
function followText(state: State, pane: PaneName, row = placeOf(state, pane).top): State {
  if (pane !== 'text') return state;
  const address = addressFrom(state, pane, row);
  const cursor = selectedDocument(state)?.clauses.findIndex((clause) => clause.address === address);
  if (cursor === undefined || cursor < 0) return state;
  const { top } = placeOf(state, 'outline');
  return withPlace(state, 'outline', inSight({ cursor, top }, paneSize(state, 'outline').rows));
}

function addressFrom(state: State, pane: PaneName, row: number): string | undefined {
  return paneRows(state, pane)
    .slice(row)
    .find(({ address }) => address !== undefined)?.address;
}
