import type { Row } from '../../render/ansi/index.ts';
import { type Binding, bindingsOf } from '../keys.ts';
import type { PaneName, State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { BLANK, listRow, textRows, widest } from './rows.ts';

/** Every key that works in the pane below the help: its own keys, those of every screen, typing. */
export function helpRows(pane: PaneName, { lang }: Pick<State, 'lang'>, columns: number): Row[] {
  const words = WORDS[lang];
  const bindings = bindingsOf(pane);
  const sections = [
    [words.hereKeys, bindings.filter(({ panes }) => panes !== undefined)],
    [words.allKeys, bindings.filter(({ panes }) => panes === undefined)],
    [words.inputKeys, bindingsOf('input').filter(({ panes }) => panes !== undefined)],
  ] as const;
  const width = widest(
    sections.flatMap(([, list]) => list.map(({ show }) => show[lang])),
    24,
  );
  return sections.flatMap(([title, list], index) =>
    list.length === 0
      ? []
      : [
          ...(index > 0 ? [BLANK] : []),
          ...textRows(title, columns, 'heading'),
          ...list.map((binding) => keyRow(binding, lang, width, columns)),
        ],
  );
}

function keyRow(
  { show, label }: Binding,
  lang: State['lang'],
  width: number,
  columns: number,
): Row {
  return listRow(columns, [
    { text: '', width: 1 },
    { text: show[lang], width, style: 'label' },
    { text: label[lang] },
  ]);
}
