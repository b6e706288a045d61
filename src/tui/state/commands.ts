import { fieldOf } from '../field.ts';
import type { Command } from '../keys.ts';
import { goToStop } from './find.ts';
import { focusedPane } from './layout.ts';
import { addressAtTop, moveBy, movePage, moveToEnd, settle, showAddress } from './move.ts';
import { back, inward, open, outward, quit, showScreen, turnFocus } from './navigate.ts';
import { exclude, rewrite, startProposal, toggle, undo, write } from './propose.ts';
import { withPlace } from './selectors.ts';
import type { State } from './state.ts';

/** What each command of the keymap does. */
export const COMMANDS: Readonly<Record<Command, (state: State) => State>> = {
  up: (state) => moveBy(state, -1),
  down: (state) => moveBy(state, 1),
  pageUp: (state) => movePage(state, -1),
  pageDown: (state) => movePage(state, 1),
  first: (state) => moveToEnd(state, 'first'),
  last: (state) => moveToEnd(state, 'last'),
  inward,
  outward,
  open,
  back,
  quit,
  exit: (state) => ({ ...state, ended: true }),
  nextPane: (state) => turnFocus(state, 1),
  previousPane: (state) => turnFocus(state, -1),
  documents: (state) => showScreen(state, 'documents'),
  changesets: (state) => showScreen(state, 'changesets'),
  findings: (state) => showScreen(state, 'findings'),
  meetings: (state) => showScreen(state, 'meetings'),
  propose: startProposal,
  toggle,
  exclude,
  rewrite,
  undo,
  write,
  search: (state) =>
    state.help ? state : { ...state, input: { purpose: 'search', field: fieldOf('') } },
  next: (state) => goToStop(state, 1),
  previous: (state) => goToStop(state, -1),
  layout: (state) => relaid(state, { layout: state.layout === 'inline' ? 'columns' : 'inline' }),
  fold: (state) => relaid(state, { context: 'changed' }),
  unfold: (state) => relaid(state, { context: 'all' }),
  help: (state) => withPlace({ ...state, help: !state.help }, 'help', { cursor: 0, top: 0 }),
  reload: (state) => ({ ...state, reload: 'wanted' }),
  redraw: (state) => ({ ...state, redraws: state.redraws + 1 }),
  submit: (state) => state,
  cancel: (state) => state,
  nextField: (state) => state,
  previousField: (state) => state,
};

/** Another form of the redline, with the same clause at the top. */
function relaid(state: State, form: Partial<Pick<State, 'layout' | 'context'>>): State {
  if (focusedPane(state) !== 'redline') return state;
  const address = addressAtTop(state, 'redline');
  return showAddress(settle({ ...state, ...form }), 'redline', address);
}
