import type { Row } from '../../render/ansi/index.ts';
import { paneRows } from '../panes/index.ts';
import { hitsOf } from '../state/find.ts';
import { focusedPane, isList, paneSize } from '../state/layout.ts';
import { placeOf } from '../state/selectors.ts';
import type { PaneName, State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { type Cell, fitLine, type Line, markLine } from './line.ts';

/** The rows of a pane that are in sight, one line each, filled up to the size of the pane. */
export function paneLines(state: State, pane: PaneName): Line[] {
  const { columns, rows: height } = paneSize(state, pane);
  const rows = paneRows(state, pane);
  const { top } = placeOf(state, pane);
  if (rows.length === 0 && isList(pane)) {
    const none: Cell = { text: ` ${WORDS[state.lang].none}`, style: 'dim' };
    return filled([fitLine([none], columns)], columns, height);
  }
  const lines = rows
    .slice(top, top + height)
    .map((row, index) => rowLine(state, pane, row, top + index, columns));
  return filled(lines, columns, height);
}

/** The margin says `>` where the selection or the change gone to is; focus makes it stand out. */
function rowLine(state: State, pane: PaneName, row: Row, index: number, columns: number): Line {
  const { cursor } = placeOf(state, pane);
  const focused = pane === focusedPane(state);
  const marks = focused && state.search !== '' ? stretchesIn(state, pane, index) : [];
  const pointed =
    index === cursor && (isList(pane) || pane === 'form' || isStop(row, marks.length, pane));
  const margin: Cell = { text: pointed ? '>' : ' ', style: 'label' };
  const line = fitLine([margin, ...markLine(row.spans, marks)], columns);
  if (!pointed || !isList(pane) || !focused) return line;
  return line.map((cell) => ({ ...cell, inverse: true }));
}

function isStop(row: Row, hits: number, pane: PaneName): boolean {
  return hits > 0 || (pane === 'redline' && row.change !== undefined);
}

function stretchesIn(state: State, pane: PaneName, index: number) {
  return hitsOf(state, pane).flatMap((hit) => hit.filter(({ row }) => row === index));
}

function filled(lines: readonly Line[], columns: number, height: number): Line[] {
  const blank: Line = [{ text: ' '.repeat(columns) }];
  return Array.from({ length: height }, (_, index) => lines[index] ?? blank);
}
