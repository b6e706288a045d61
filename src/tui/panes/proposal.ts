import { concernLine } from '../../app/index.ts';
import type { Row } from '../../render/ansi/index.ts';
import { inlineRows } from '../../render/ansi/index.ts';
import { fit as fill } from '../../text/width.ts';
import { fieldView } from '../field.ts';
import { valueIn } from '../state/form.ts';
import type { Found } from '../state/proposal.ts';
import { proposalFields } from '../state/proposal-form.ts';
import type { State } from '../state/state.ts';
import { WORDS } from '../words.ts';
import { cachedRows } from './cache.ts';
import { BLANK, listRow, textRows, widest } from './rows.ts';

/** The form of a proposal: a line for each field, and what is to be known about the current one. */
export function formPane(state: State, columns: number): readonly Row[] {
  const { proposal, lang } = state;
  const words = WORDS[lang];
  const fields = proposalFields(state);
  const width = labelWidth(state);
  const rows = fields.map(({ name, choices }): Row => {
    const label = { text: `${fill(words[`form-${name}`], width)}  `, style: 'label' as const };
    if (!choices)
      return { spans: [label, { text: viewOf(state, name, columns - width - 2).text }] };
    const chosen = valueIn(proposal.form, name);
    const shown = choices.map((value) => {
      const text = words[`choice-${value}` as keyof typeof words];
      return { text: value === chosen ? `<${text}> ` : ` ${text}  ` };
    });
    return { spans: [label, ...shown] };
  });
  const ids = [...state.model.workspace.changesets.keys()].join(', ');
  const hint = words[`hint-${proposal.form.at}` as keyof typeof words] as string | undefined;
  const last = fields.at(-1)?.name === proposal.form.at ? words.findPlaces : words.nextField;
  return [
    ...rows,
    BLANK,
    ...textRows(hint?.replace('{ids}', ids || words.none) ?? '', columns, 'dim'),
    ...textRows(
      proposal.phase === 'searching' ? words.searching : `Enter: ${last}`,
      columns,
      'note',
    ),
  ];
}

/** Column of the cursor in the field that keys go to, counted from the left of the pane's text. */
export function formCursor(state: State, columns: number): number | undefined {
  const { form } = state.proposal;
  const field = proposalFields(state).find(({ name }) => name === form.at);
  if (!field || field.choices) return undefined;
  const width = labelWidth(state) + 2;
  return width + viewOf(state, field.name, columns - width).column;
}

function labelWidth(state: State): number {
  const words = WORDS[state.lang];
  return widest(
    proposalFields(state).map(({ name }) => words[`form-${name}`]),
    24,
  );
}

function viewOf({ proposal }: State, name: string, columns: number) {
  const field = proposal.form.values[name] ?? { text: '', cursor: 0 };
  return fieldView(name === proposal.form.at ? field : { ...field, cursor: 0 }, columns);
}

/** What the decisions make of the documents, one after the other. */
export function previewPane(state: State, columns: number): readonly Row[] {
  const { proposal, lang, color } = state;
  const preview = proposal.found?.preview;
  if (!preview) return textRows(WORDS[lang].comparing, columns, 'dim');
  if ('problem' in preview) return textRows(preview.problem[lang], columns, 'error');
  return cachedRows(preview, `preview ${columns} ${lang} ${color}`, () =>
    previewRows(preview, state, columns),
  );
}

type Shown = Exclude<NonNullable<Found['preview']>, { readonly problem: unknown }>;

function previewRows({ redlines, concerns }: Shown, state: State, columns: number): Row[] {
  const { lang, color } = state;
  if (redlines.length === 0) return textRows(WORDS[lang].unchanged, columns, 'dim');
  return [
    ...concerns.flatMap((concern) => textRows(concernLine(concern, lang), columns, 'warning')),
    ...redlines.flatMap(({ document, redline }) => [
      listRow(columns, [{ text: document, style: 'heading' }]),
      ...inlineRows(redline, { columns, lang, context: 'changed', plainMarks: !color }),
      BLANK,
    ]),
  ];
}
