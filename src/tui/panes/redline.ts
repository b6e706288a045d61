import type { DocumentRedline } from '../../app/index.ts';
import { summarize } from '../../redline/index.ts';
import { inlineRows, type Row, summaryRows, twoColumnRows } from '../../render/ansi/index.ts';
import { selectedComparison, selectedRedline } from '../state/selectors.ts';
import type { Compared, State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { cachedRows } from './cache.ts';
import { listRow, textRows, widest } from './rows.ts';

/** The documents that the selected changeset amends, with the number of clauses changed. */
export function amendedPane(state: State, columns: number): Row[] {
  const compared = selectedComparison(state);
  if (!compared || 'problem' in compared) return absentRows(compared, state, columns);
  const width = widest(
    compared.redlines.map(({ document }) => document),
    columns - 12,
  );
  return compared.redlines.map(({ document, redline }) => {
    const { clauses } = summarize(redline);
    const counts = `~${clauses.edited} +${clauses.inserted} -${clauses.deleted}`;
    return listRow(columns, [{ text: document, width, style: 'label' }, { text: counts }]);
  });
}

/** What changed in the selected document, clause by clause. */
export function summaryPane(state: State, columns: number): readonly Row[] {
  const selected = selectedRedline(state);
  if (!selected) return [];
  const { lang } = state;
  return cachedRows(selected, `summary ${columns} ${lang}`, () =>
    summaryRows(selected.redline, { columns, lang }),
  );
}

/** The changes of the selected document, inline or as a comparison table. */
export function redlinePane(state: State, columns: number): readonly Row[] {
  const selected = selectedRedline(state);
  const compared = selectedComparison(state);
  if (!selected) return absentRows(compared, state, columns);
  const { lang, layout, context, color } = state;
  return cachedRows(selected, `${layout} ${context} ${columns} ${lang} ${color}`, () =>
    layout === 'inline' ? inline(selected, state, columns) : table(selected, state, columns),
  );
}

function inline({ redline }: DocumentRedline, state: State, columns: number): Row[] {
  const { lang, context, color } = state;
  return inlineRows(redline, { columns, context, lang, plainMarks: !color });
}

function table({ redline }: DocumentRedline, { lang, color }: State, columns: number): Row[] {
  return twoColumnRows(redline, { columns, lang, order: 'new-left', plainMarks: !color });
}

/** Says that the comparison is being made, or why there is none. */
function absentRows(compared: Compared | undefined, { lang }: State, columns: number): Row[] {
  if (!compared) return textRows(WORDS[lang].comparing, columns, 'dim');
  return 'problem' in compared ? textRows(compared.problem[lang], columns, 'error') : [];
}
