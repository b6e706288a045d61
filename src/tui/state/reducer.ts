import { message } from '../../text/message.ts';
import { type Key, typedKeys } from '../key-input.ts';
import { commandOf } from '../keys.ts';
import type { Action } from './actions.ts';
import { COMMANDS } from './commands.ts';
import { focusedPane, isTooSmall } from './layout.ts';
import { addressAtTop, settle, showAddress } from './move.ts';
import { packetNews } from './packet-news.ts';
import { proposalNews, reselected } from './proposal-news.ts';
import { formKey } from './propose.ts';
import type { State } from './state.ts';
import { typed } from './typing.ts';

/** The state after something happened. Pure: what it needs from outside comes as an action. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'key':
      return pressed(quiet(state), action.key);
    case 'paste':
      return pasted(state, action.text);
    case 'resize':
      return resized(state, { columns: action.columns, rows: action.rows });
    case 'compared':
      return settle({
        ...state,
        compared: { ...state.compared, [action.changeset]: action.result },
      });
    case 'reloaded':
      return reselected(settle({ ...state, model: action.model, compared: {}, reload: 'idle' }));
    case 'reload failed':
      return { ...state, reload: 'idle', notice: { style: 'error', text: action.problem } };
    case 'places found':
    case 'proposal previewed':
    case 'proposal written':
    case 'proposal failed':
      return proposalNews(state, action);
    default:
      return packetNews(state, action);
  }
}

const INPUT_METHOD_ON = message(
  '日本語入力がオンです。半角/全角キーで切り替えてください',
  'a Japanese input method is on; switch it off with the Hankaku/Zenkaku key',
);

function pressed(state: State, key: Key): State {
  if (isTooSmall(state)) {
    return key.name === 'q' || key.name === 'ctrl+c' ? { ...state, ended: true } : state;
  }
  if (state.input) return typed(state, state.input, key);
  if (isForm(state)) return formKey(state, key);
  if (key.name === 'kana') return { ...state, notice: { style: 'note', text: INPUT_METHOD_ON } };
  const command = commandOf(focusedPane(state), key.name);
  return command ? COMMANDS[command](state) : state;
}

/** Whether keys go into a form. */
function isForm(state: State): boolean {
  return focusedPane(state) === 'form';
}

/** Pasted text goes into a line or a form being typed, without its line ends, and nowhere else. */
function pasted(state: State, text: string): State {
  const keys = typedKeys(text.replace(/\s+/g, ' '));
  return keys.reduce(
    (next, key) => (next.input || isForm(next) ? pressed(next, key) : next),
    state,
  );
}

function quiet({ notice: _, ...state }: State): State {
  return state;
}

/** Another size: rows are wrapped anew, and the clause at the top of a text stays there. */
function resized(state: State, size: State['size']): State {
  const next: State = { ...state, size };
  if (isTooSmall(next) || isTooSmall(state)) return isTooSmall(next) ? next : settle(next);
  return (['text', 'redline'] as const)
    .filter((pane) => state.places[pane] !== undefined)
    .reduce((moved, pane) => showAddress(moved, pane, addressAtTop(state, pane)), settle(next));
}
