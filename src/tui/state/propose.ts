import { type Message, message } from '../../text/message.ts';
import { fieldOf } from '../field.ts';
import type { Key } from '../key-input.ts';
import { commandOf } from '../keys.ts';
import { turnField, typeIntoForm } from './form.ts';
import { linesAgain, oneLine } from './one-line.ts';
import { countsOf, excluded, rewritten, toggled, undone } from './proposal.ts';
import { missingField, proposalFields, proposalForm, proposalOf } from './proposal-form.ts';
import { placeOf, selectedSpot, selectedStatus, withPlace } from './selectors.ts';
import type { State } from './state.ts';

/** Opens the form, for the selected changeset where one is on show. */
export function startProposal(state: State): State {
  if (state.screen === 'proposal') return state;
  const { cameFrom: _, ...rest } = state;
  const { proposal, screen } = state;
  const shown = screen === 'changesets' ? (selectedStatus(state)?.id ?? '') : '';
  const fresh = proposal.phase === 'asking' && shown !== '';
  const form = fresh ? { ...proposalForm(shown), ...typed(state, shown) } : proposal.form;
  return followForm({
    ...rest,
    screen: 'proposal',
    help: false,
    search: '',
    proposal: { ...proposal, from: screen, form },
  });
}

/** What was typed into the form before stays, but for the changeset. */
function typed({ proposal }: State, changeset: string) {
  return { values: { ...proposal.form.values, changeset: fieldOf(changeset) } };
}

/** One key in the form. */
export function formKey(state: State, key: Key): State {
  const fields = proposalFields(state);
  const { form, from } = state.proposal;
  const at = (next: typeof form) =>
    followForm({ ...state, proposal: { ...state.proposal, form: next } });
  switch (commandOf('form', key.name)) {
    case 'submit':
      return form.at === fields.at(-1)?.name ? searched(state) : at(turnField(form, fields, 1));
    case 'nextField':
      return at(turnField(form, fields, 1));
    case 'previousField':
      return at(turnField(form, fields, -1));
    case 'cancel':
      return { ...state, screen: from };
    case 'exit':
      return { ...state, ended: true };
    default:
      return at(typeIntoForm(form, fields, key));
  }
}

/** The row of the field that keys go to is the selected one. */
function followForm(state: State): State {
  const fields = proposalFields(state);
  const cursor = fields.findIndex(({ name }) => name === state.proposal.form.at);
  return withPlace(state, 'form', { cursor, top: 0 });
}

/** Asks for the search; what was found for the same question is taken up again. */
function searched(state: State): State {
  const missing = missingField(state);
  const { proposal } = state;
  if (missing) {
    const form = { ...proposal.form, at: missing };
    return followForm(noticed({ ...state, proposal: { ...proposal, form } }, MISSING));
  }
  const asked = proposalOf(state);
  if (proposal.found && JSON.stringify(asked) === JSON.stringify(proposal.proposal)) {
    return atLevel(state, 1);
  }
  const { found: _, ...rest } = proposal;
  return {
    ...state,
    proposal: { ...rest, id: proposal.id + 1, phase: 'searching', proposal: asked },
  };
}

/** Space: accepts the selected place or takes that back, and goes on. */
export function toggle(state: State): State {
  const { found } = state.proposal;
  const spot = selectedSpot(state);
  if (!found || !spot) return state;
  const next = toggled(found, spot);
  return next ? withFound(state, next) : noticed(state, NOTHING_PROPOSED);
}

/** Asks why the selected place stays; what was said last is offered again. */
export function exclude(state: State): State {
  const { found } = state.proposal;
  if (!found || !selectedSpot(state)) return state;
  const last = [...(found.decisions.exclude?.values() ?? [])].at(-1) ?? '';
  return { ...state, input: { purpose: 'exclude', field: fieldOf(last) } };
}

/** Asks how the sentence of the selected place shall read. */
export function rewrite(state: State): State {
  const { found } = state.proposal;
  const spot = selectedSpot(state);
  if (!found || !spot) return state;
  const words = found.decisions.write?.get(spot.key) ?? spot.sentence.text;
  return { ...state, input: { purpose: 'words', field: fieldOf(oneLine(words)) } };
}

/** Takes the last decision back. */
export function undo(state: State): State {
  const { found } = state.proposal;
  return found ? withFound(state, undone(found)) : state;
}

/** Asks whether to write, once every place is decided. */
export function write(state: State): State {
  const { found, phase } = state.proposal;
  if (!found || phase !== 'deciding') return state;
  const { open, change } = countsOf(found);
  if (open > 0) {
    return noticed(
      state,
      message(
        `決まっていない箇所が ${open} か所ある。n で次の箇所へ移る`,
        `${open} places are not decided; n goes to the next one`,
      ),
    );
  }
  if (change === 0) return noticed(state, NO_CHANGE);
  return { ...state, input: { purpose: 'write', field: fieldOf('') } };
}

/** The answer to one of these questions. */
export function answered(
  state: State,
  purpose: 'exclude' | 'words' | 'write',
  text: string,
): State {
  const { found } = state.proposal;
  const spot = selectedSpot(state);
  if (!found || !spot) return state;
  if (purpose === 'write') return { ...state, proposal: { ...state.proposal, phase: 'writing' } };
  if (text === '') return noticed(state, purpose === 'exclude' ? NO_REASON : NO_WORDS);
  const { key, sentence } = spot;
  return withFound(
    state,
    purpose === 'exclude'
      ? excluded(found, key, text)
      : rewritten(found, key, linesAgain(sentence.text, text)),
  );
}

/** From the places to what they make of the documents. */
export function showPreview(state: State): State {
  return state.proposal.found ? withPlace(atLevel(state, 2), 'preview', START) : state;
}

function withFound(state: State, found: NonNullable<State['proposal']['found']>): State {
  return { ...state, proposal: { ...state.proposal, found } };
}

function atLevel(state: State, level: number): State {
  return {
    ...state,
    levels: { ...state.levels, proposal: level },
    focus: { ...state.focus, proposal: 0 },
    search: '',
    places: { ...state.places, places: placeOf(state, 'places') },
  };
}

function noticed(state: State, text: Message): State {
  return { ...state, notice: { style: 'note', text } };
}

const START = { cursor: 0, top: 0 };
const MISSING = message('この欄を埋める', 'this field has to be filled in');
const NOTHING_PROPOSED = message(
  '機械的には改められない。e で文を書くか、x で残す理由を書く',
  'there is no rule for it: e gives the sentence, x says why it stays',
);
const NO_CHANGE = message('改める箇所がない', 'there is nothing to change');
const NO_REASON = message('残す理由を書く', 'say why it stays');
const NO_WORDS = message('改正後の文を書く', 'give the sentence as it shall read');
