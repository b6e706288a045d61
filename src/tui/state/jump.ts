import { message } from '../../text/message.ts';
import { moveTo } from './move.ts';
import { clauseOfFinding, selectedFinding, withPlace } from './selectors.ts';
import type { ScreenName, State } from './state.ts';

/** Goes to what the selected finding is about: a clause, a changeset or a meeting. */
export function jumpToFinding(state: State): State {
  const finding = selectedFinding(state);
  if (!finding) return state;
  const { workspace } = state.model;
  const clause = clauseOfFinding(state.model, finding);
  if (clause) {
    const paths = [...workspace.documents.values()].map(({ path }) => path);
    const chosen = moveTo(state, 'documents', paths.indexOf(finding.path));
    return moveTo(opened(chosen, 'documents', 1), 'outline', clause.index);
  }
  const changeset = [...workspace.changesets.values()].findIndex(({ path }) =>
    finding.path.startsWith(`${path}/`),
  );
  if (changeset >= 0) return moveTo(opened(state, 'changesets', 0), 'changesets', changeset);
  const meeting = [...workspace.meetings.values()].findIndex(({ path }) => path === finding.path);
  if (meeting >= 0) return moveTo(opened(state, 'meetings', 0), 'meetings', meeting);
  const text = message(
    `${finding.path} はこの画面では開けない`,
    `${finding.path} cannot be opened here`,
  );
  return { ...state, notice: { style: 'note', text } };
}

function opened(state: State, screen: ScreenName, level: number): State {
  const next: State = {
    ...state,
    screen,
    cameFrom: state.screen,
    levels: { ...state.levels, [screen]: level },
    focus: { ...state.focus, [screen]: 0 },
  };
  return level === 1 ? withPlace(next, 'text', { cursor: 0, top: 0 }) : next;
}
