import { printable } from '../../text/printable.ts';
import { truncate } from '../../text/width.ts';
import { focusedPane, isStacked, paneSize, panesOn } from '../state/layout.ts';
import type { PaneName, State } from '../state/state.ts';
import { type Cell, fitLine, type Line } from './line.ts';
import { paneLines } from './pane.ts';
import { paneTitle } from './title.ts';

/** The panes with their headings: the row of headings, then what is in sight of each. */
export function bodyLines(state: State): Line[] {
  const panes = panesOn(state);
  const [first, second] = panes;
  if (!first) return [];
  if (!second) return [rule(state, first), ...paneLines(state, first)];
  if (isStacked(state)) {
    return panes.flatMap((pane) => [rule(state, pane), ...paneLines(state, pane)]);
  }
  const right = paneLines(state, second);
  return [
    [...rule(state, first), { text: '+', style: 'dim' }, ...rule(state, second)],
    ...paneLines(state, first).map(
      (line, index): Line => [...line, { text: '|', style: 'dim' }, ...right[index]!],
    ),
  ];
}

/** `-- heading ------`; the pane that keys go to has its heading in brackets. */
function rule(state: State, pane: PaneName): Line {
  const { columns } = paneSize(state, pane);
  const focused = panesOn(state).length > 1 && pane === focusedPane(state);
  const title = truncate(printable(paneTitle(state, pane)), columns - 8);
  const heading: Cell = focused ? { text: `[${title}]`, style: 'heading' } : { text: ` ${title} ` };
  return fitLine(
    [{ text: '--', style: 'dim' }, heading, { text: '-'.repeat(columns), style: 'dim' }],
    columns,
  );
}
