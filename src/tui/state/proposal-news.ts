import { message } from '../../text/message.ts';
import type { ProposalAction } from './actions.ts';
import { moveTo } from './move.ts';
import { foundPlaces } from './proposal.ts';
import { proposalForm } from './proposal-form.ts';
import { withPlace } from './selectors.ts';
import type { State } from './state.ts';

/** News of a proposal; news of another search or of earlier decisions is dropped. */
export function proposalNews(state: State, action: ProposalAction): State {
  const { proposal } = state;
  switch (action.type) {
    case 'places found': {
      if (proposal.id !== action.id || proposal.phase !== 'searching') return state;
      const found = foundPlaces(action.places);
      if (found.settled.length === 0) return failed(state, NOWHERE);
      const next: State = {
        ...state,
        proposal: { ...proposal, phase: 'deciding', found },
        levels: { ...state.levels, proposal: 1 },
        focus: { ...state.focus, proposal: 0 },
      };
      return withPlace(withPlace(next, 'places', START), 'place', START);
    }
    case 'proposal previewed': {
      const { found } = proposal;
      if (found?.decisions !== action.of) return state;
      return { ...state, proposal: { ...proposal, found: { ...found, preview: action.preview } } };
    }
    case 'proposal written':
      return written(state, action.changeset, action.edits);
    case 'proposal failed':
      return proposal.id === action.id ? failed(state, action.problem) : state;
  }
}

/** Selects what was just written, in the changesets as they were read again. */
export function reselected({ toSelect, ...state }: State): State {
  const at = state.model.status.changesets.findIndex(({ id }) => id === toSelect);
  return at < 0 ? state : moveTo(state, 'changesets', at);
}

/** Shows the changeset, and leaves an empty form for the next proposal. */
function written(state: State, changeset: string, edits: number): State {
  const { id, from } = state.proposal;
  return {
    ...state,
    screen: 'changesets',
    levels: { ...state.levels, changesets: 0, proposal: 0 },
    focus: { ...state.focus, changesets: 0, proposal: 0 },
    proposal: { id, from, phase: 'asking', form: proposalForm(changeset) },
    reload: 'wanted',
    toSelect: changeset,
    notice: {
      style: 'note',
      text: message(
        `改正案 ${changeset} に変更 ${edits} 件を書き込んだ`,
        `wrote ${edits} edits into the changeset ${changeset}`,
      ),
    },
  };
}

function failed(state: State, problem: typeof NOWHERE): State {
  const { proposal } = state;
  const phase = proposal.found ? 'deciding' : 'asking';
  return {
    ...state,
    proposal: { ...proposal, phase },
    notice: { style: 'error', text: problem },
  };
}

const START = { cursor: 0, top: 0 };
const NOWHERE = message(
  'どの文書にも現れない。表記を確かめる',
  'it stands in none of the documents; look at the spelling',
);
