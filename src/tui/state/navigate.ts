import { fieldOf } from '../field.ts';
import { jumpToFinding } from './jump.ts';
import { focusedPane, panesOn } from './layout.ts';
import { showPreview } from './propose.ts';
import {
  selectedClause,
  selectedComparison,
  selectedMeeting,
  selectedRedline,
  selectedStatus,
} from './selectors.ts';
import type { ScreenName, State } from './state.ts';

/** Enter: opens what is selected. */
export function open(state: State): State {
  switch (focusedPane(state)) {
    case 'documents':
      return state.model.status.documents.length > 0 ? deeper(state) : state;
    case 'outline':
      return selectedClause(state) ? focusOn(state, 1) : state;
    case 'changesets':
      return selectedStatus(state) ? deeper(state) : state;
    case 'amended':
    case 'summary':
      return selectedRedline(state) || !selectedComparison(state) ? deeper(state) : state;
    case 'places':
      return showPreview(state);
    case 'findings':
      return jumpToFinding(state);
    case 'meetings':
      return openMeeting(state);
    default:
      return state;
  }
}

/** Whether Esc has anything to give up. */
export function canGoBack(state: State): boolean {
  const { help, search, screen, levels, focus } = state;
  return help || search !== '' || levels[screen] > 0 || focus[screen] > 0;
}

/** Esc: gives up one thing at a time: the help, the search, the packet, the pane, the level. */
export function back(state: State): State {
  if (state.help) return { ...state, help: false };
  if (state.search !== '') return { ...state, search: '' };
  if (focusedPane(state) === 'packet' && state.packet?.phase === 'running') {
    return { ...state, packet: { ...state.packet, phase: 'stopping' } };
  }
  return state.focus[state.screen] > 0 ? focusOn(state, 0) : outOfLevel(state);
}

/** `q`: one level back, and out of the application from the top. */
export function quit(state: State): State {
  if (state.help) return { ...state, help: false };
  return state.levels[state.screen] > 0 ? outOfLevel(state) : { ...state, ended: true };
}

/** Another screen, as it was left. */
export function showScreen(state: State, screen: ScreenName): State {
  const { cameFrom: _, ...rest } = state;
  return { ...rest, screen, help: false, search: '' };
}

/** Tab: the next pane in turn. */
export function turnFocus(state: State, step: number): State {
  const count = panesOn(state).length;
  return focusOn(state, (state.focus[state.screen] + step + count) % count);
}

/** The pane to the right, where there is one. */
export function inward(state: State): State {
  return focusOn(state, Math.min(panesOn(state).length - 1, state.focus[state.screen] + 1));
}

/** The pane to the left; from there one level back. Never leaves the application. */
export function outward(state: State): State {
  if (state.help) return state;
  return state.focus[state.screen] > 0 ? focusOn(state, 0) : outOfLevel(state);
}

function focusOn(state: State, focus: number): State {
  return state.help ? state : { ...state, focus: { ...state.focus, [state.screen]: focus } };
}

function deeper(state: State): State {
  return atLevel(state, state.levels[state.screen] + 1);
}

function outOfLevel(state: State): State {
  const { cameFrom, ...rest } = state;
  if (cameFrom !== undefined) return { ...rest, screen: cameFrom, search: '' };
  const level = state.levels[state.screen];
  return level === 0 ? state : atLevel(state, level - 1);
}

function atLevel(state: State, level: number): State {
  const { screen } = state;
  return {
    ...state,
    levels: { ...state.levels, [screen]: level },
    focus: { ...state.focus, [screen]: 0 },
    search: '',
  };
}

/** Asks for the folder; while a packet is being built, shows that one. */
function openMeeting(state: State): State {
  if (state.packet?.phase === 'running' || state.packet?.phase === 'stopping') return deeper(state);
  if (!selectedMeeting(state)) return state;
  return { ...state, input: { purpose: 'output', field: fieldOf('out') } };
}
