import { textRows } from '../panes/rows.ts';
import { isTooSmall } from '../state/layout.ts';
import type { State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { bodyLines } from './body.ts';
import { footerLine } from './footer.ts';
import { headerLine } from './header.ts';
import { fitLine, type Line } from './line.ts';
import { statusLine } from './status.ts';

/**
 * The whole screen, one line per row of the terminal. Panes that stand side by side are one line
 * filled by our own measure of width, so that double-width text cannot push a border aside.
 */
export function screenLines(state: State): Line[] {
  if (isTooSmall(state)) return smallLines(state);
  return [headerLine(state), ...bodyLines(state), statusLine(state), footerLine(state)];
}

function smallLines({ size, lang }: State): Line[] {
  const { small, smallQuit } = WORDS[lang];
  const text = small.replace('{size}', `${size.columns}x${size.rows}`);
  const rows = [text, smallQuit].flatMap((line) => textRows(line, size.columns));
  return Array.from({ length: Math.max(1, size.rows) }, (_, index) =>
    fitLine(rows[index]?.spans ?? [], size.columns),
  );
}
