import { type Binding, bindingsOf } from '../keys.ts';
import { focusedPane, panesOn } from '../state/layout.ts';
import { canGoBack } from '../state/navigate.ts';
import type { State } from '../state/state.ts';
import { type Cell, fitLine, type Line, lineWidth } from './line.ts';

/** The last line: keys of the pane that has the focus, as many as fit; help and quitting always. */
export function footerLine(state: State): Line {
  const { columns } = state.size;
  const { lang } = state;
  const bindings = bindingsOf(state.input ? 'input' : focusedPane(state));
  const shown = bindings.filter((binding) => binding.footer && isUseful(state, binding));
  const always = shown.filter(isAlways).flatMap((binding) => keyCells(binding, lang));
  let room = columns - lineWidth(always);
  const cells: Cell[] = [];
  for (const binding of shown) {
    if (isAlways(binding)) continue;
    const key = keyCells(binding, lang);
    room -= lineWidth(key);
    if (room < 0) break;
    cells.push(...key);
  }
  return fitLine([...cells, ...always], columns);
}

/** Keys that would do nothing now are left out. */
function isUseful(state: State, { command }: Binding): boolean {
  if (command === 'nextPane') return panesOn(state).length > 1;
  if (command === 'search') return !state.help;
  return command !== 'back' || canGoBack(state);
}

function isAlways({ command }: Binding): boolean {
  return command === 'help' || command === 'quit';
}

function keyCells({ show, label }: Binding, lang: State['lang']): Cell[] {
  return [{ text: ` ${show[lang]}`, style: 'label' }, { text: ` ${label[lang]} ` }];
}
