import { type Document, field } from '../../document/index.ts';
import type { Row } from '../../render/ansi/index.ts';
import { wareki } from '../../text/era.ts';
import { selectedDocument } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { cachedRows } from './cache.ts';
import { BLANK, fieldRows, listRow, textRows, widest } from './rows.ts';

/** The list of documents: id and title. */
export function documentsPane({ model }: State, columns: number): readonly Row[] {
  const { documents } = model.status;
  return cachedRows(model, `documents ${columns}`, () => {
    const ids = documents.map(({ id }) => id);
    const width = widest(ids, 14);
    return documents.map(({ id, title }) =>
      listRow(columns, [{ text: id, width, style: 'label' }, { text: title }]),
    );
  });
}

/** What the front matter of the selected document says, and what the check found in it. */
export function aboutPane(state: State, columns: number): readonly Row[] {
  const document = selectedDocument(state);
  if (!document) return [];
  return cachedRows(document, `about ${columns} ${state.lang}`, () =>
    aboutRows(document, state, columns),
  );
}

function aboutRows(document: Document, state: State, columns: number): Row[] {
  const words = WORDS[state.lang];
  const value = (name: string) => field(document.frontMatter, name);
  const date = (name: string) => dateOf(document, name, state);
  const found = state.model.status.findings.filter(({ path }) => path === document.path);
  return [
    ...textRows(value('title') ?? document.id, columns, 'heading'),
    BLANK,
    ...fieldRows(
      [
        [words.id, document.id],
        [words.short, value('short')],
        [words.version, value('version')],
        [words.date, date('date')],
        [words.effective, date('effective')],
        [words.clauses, String(document.clauses.length)],
        [words.path, document.path],
        [words.findings, String(found.length)],
      ],
      columns,
    ),
    ...(found.length > 0 ? [BLANK] : []),
    ...found.flatMap(({ severity, line, message }) =>
      textRows(
        `${words[severity]} ${line}: ${message[state.lang]}`,
        columns,
        severity === 'error' ? 'error' : 'warning',
      ),
    ),
  ];
}

function dateOf(document: Document, name: string, { lang }: State): string | undefined {
  const date = field(document.frontMatter, name);
  return date !== undefined && lang === 'ja' ? wareki(date) : date;
}
