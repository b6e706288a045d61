import type { Clause } from '../../document/index.ts';
import { documentRows, type Row } from '../../render/ansi/index.ts';
import { selectedDocument } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { cachedRows } from './cache.ts';
import { listRow } from './rows.ts';

/** The outline of the selected document, one row per clause, indented by depth. */
export function outlinePane(state: State, columns: number): readonly Row[] {
  const document = selectedDocument(state);
  if (!document) return [];
  return cachedRows(document, `outline ${columns} ${state.lang}`, () =>
    document.clauses.map((clause) => ({
      ...listRow(columns, [
        { text: ' '.repeat(Math.max(0, clause.depth - 1)) + clauseTitle(clause, state) },
      ]),
      address: clause.address,
    })),
  );
}

/** The text of the selected document; each row knows its clause. */
export function textPane(state: State, columns: number): readonly Row[] {
  const document = selectedDocument(state);
  if (!document) return [];
  return cachedRows(document, `text ${columns} ${state.lang}`, () =>
    documentRows(document, { columns, lang: state.lang }),
  );
}

/** What a clause is called in lists: label and title. */
export function clauseTitle(clause: Clause, { lang }: Pick<State, 'lang'>): string {
  if (clause.kind !== 'section') return WORDS[lang][clause.kind];
  return clause.label && clause.title
    ? `${clause.label} ${clause.title}`
    : clause.label || clause.title;
}
