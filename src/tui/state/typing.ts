import { message } from '../../text/message.ts';
import { typeInto } from '../field.ts';
import type { Key } from '../key-input.ts';
import { commandOf } from '../keys.ts';
import { searchFor } from './find.ts';
import { answered } from './propose.ts';
import { selectedMeeting, withPlace } from './selectors.ts';
import type { Input, State } from './state.ts';

/** One key while a line is being typed. */
export function typed(state: State, input: Input, key: Key): State {
  switch (commandOf('input', key.name)) {
    case 'submit':
      return submitted(withoutInput(state), input);
    case 'cancel':
      return withoutInput(state);
    case 'exit':
      return { ...state, ended: true };
    default:
      return { ...state, input: { ...input, field: typeInto(input.field, key) } };
  }
}

function withoutInput({ input: _, ...state }: State): State {
  return state;
}

function submitted(state: State, { purpose, field }: Input): State {
  const text = field.text.trim();
  switch (purpose) {
    case 'search':
      return searchFor(state, field.text);
    case 'output':
      return startPacket(state, text);
    default:
      return answered(state, purpose, text);
  }
}

function startPacket(state: State, output: string): State {
  const meeting = selectedMeeting(state);
  if (!meeting) return state;
  if (output === '') {
    const text = message(
      '出力先のフォルダを指定する（例: out）',
      'name an output folder (example: out)',
    );
    return { ...state, notice: { style: 'error', text } };
  }
  const next: State = {
    ...state,
    levels: { ...state.levels, meetings: 1 },
    focus: { ...state.focus, meetings: 0 },
    packet: {
      id: (state.packet?.id ?? 0) + 1,
      meeting: meeting.number,
      output,
      phase: 'running',
      steps: [],
      done: 0,
      total: 0,
      uncommitted: [],
    },
  };
  return withPlace(next, 'packet', { cursor: 0, top: 0 });
}
