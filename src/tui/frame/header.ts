import { printable } from '../../text/printable.ts';
import { truncate } from '../../text/width.ts';
import type { ScreenName, State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { type Cell, fitLine, type Line, lineWidth } from './line.ts';

const SCREENS: readonly ScreenName[] = [
  'documents',
  'changesets',
  'findings',
  'meetings',
  'proposal',
];

/** The first line: the repository, the screens with the open one in brackets, the language. */
export function headerLine(state: State): Line {
  const { columns } = state.size;
  const words = WORDS[state.lang];
  const name: Cell = { text: ` ${truncate(printable(state.model.name), 16)} `, style: 'label' };
  const tabs = SCREENS.map((screen, index): Cell => {
    const count = screen === 'findings' ? state.model.status.findings.length : 0;
    const text = `${index + 1} ${words[screen]}${count > 0 ? `(${count})` : ''}`;
    return screen === state.screen ? { text: `[${text}]`, inverse: true } : { text: ` ${text} ` };
  });
  const lang: Cell = { text: `${words.lang} `, style: 'dim' };
  const left = fitLine([name, { text: ' ' }, ...tabs], columns - lineWidth([lang]));
  return [...left, lang];
}
