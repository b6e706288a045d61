import type { PaneName, ScreenName, State } from './state.ts';

/** The panes of each screen, level by level. */
const LEVELS: Readonly<Record<ScreenName, readonly (readonly PaneName[])[]>> = {
  documents: [
    ['documents', 'about'],
    ['outline', 'text'],
  ],
  changesets: [['changesets', 'reason'], ['amended', 'summary'], ['redline']],
  findings: [['findings', 'finding']],
  meetings: [['meetings', 'agenda'], ['packet']],
  proposal: [['form'], ['places', 'place'], ['preview']],
};

const LISTS: ReadonlySet<PaneName> = new Set([
  'documents',
  'outline',
  'changesets',
  'amended',
  'findings',
  'meetings',
  'places',
]);

/** Lists with the detail of what is selected below: the part of the rows that the list has. */
const UPPER: Readonly<Partial<Record<PaneName, number>>> = { findings: 0.6, places: 0.5 };

/** Rows of the screen that no pane has: tabs, titles, status, keys. */
const CHROME = 4;

export const SMALLEST = { columns: 80, rows: 24 };

/** Whether the terminal is too small to draw anything but a message. */
export function isTooSmall({ size }: State): boolean {
  return size.columns < SMALLEST.columns || size.rows < SMALLEST.rows;
}

/** The panes on show. */
export function panesOn(state: State): readonly PaneName[] {
  if (state.help) return ['help'];
  return LEVELS[state.screen][state.levels[state.screen]]!;
}

/** The pane that keys go to. */
export function focusedPane(state: State): PaneName {
  const panes = panesOn(state);
  return panes[Math.min(state.focus[state.screen], panes.length - 1)]!;
}

/** Whether a pane is a list with a selected row; else it is a text to scroll. */
export function isList(pane: PaneName): boolean {
  return LISTS.has(pane);
}

/** Whether the panes stand one above the other. */
export function isStacked(state: State): boolean {
  return UPPER[panesOn(state)[0]!] !== undefined;
}

/** Columns and rows of a pane on the screen, its margin of one column included. */
export function paneSize(state: State, pane: PaneName): { columns: number; rows: number } {
  const { columns } = state.size;
  const rows = state.size.rows - CHROME;
  const panes = levelOf(pane);
  if (panes.length === 1) return { columns, rows };
  const first = panes[0] === pane;
  const part = UPPER[panes[0]!];
  if (part !== undefined) {
    const upper = Math.ceil((rows - 1) * part);
    return { columns, rows: first ? upper : rows - 1 - upper };
  }
  const left = Math.min(60, Math.max(30, Math.round(columns * 0.4)));
  return { columns: first ? left : columns - left - 1, rows };
}

/** Columns for the text of a pane: without its margin, and a blank before the bar at its right. */
export function textColumns(state: State, pane: PaneName): number {
  const { columns } = paneSize(state, pane);
  return columns - (columns === state.size.columns || levelOf(pane)[0] !== pane ? 1 : 2);
}

function levelOf(pane: PaneName): readonly PaneName[] {
  const levels = Object.values(LEVELS).flat();
  return levels.find((panes) => panes.includes(pane)) ?? [pane];
}
