import {
  previewProposal,
  proposalPlaces,
  type Status,
  statusOf,
  type Workspace,
} from '../../src/app/index.ts';
import { loadFiles, textFile } from '../../src/app/load.ts';
import { redlinesOf } from '../../src/app/redline.ts';
import { UserError } from '../../src/text/user-error.ts';
import { screenLines } from '../../src/tui/frame/screen.ts';
import { type Key, typedKeys } from '../../src/tui/key-input.ts';
import type { Model } from '../../src/tui/model.ts';
import { reduce } from '../../src/tui/state/reducer.ts';
import { comparisonWanted, previewWanted } from '../../src/tui/state/selectors.ts';
import { initialState, type State } from '../../src/tui/state/state.ts';
import { sampleFiles } from './repository.ts';

/** The sample repository as the screens know it, read from memory. */
export async function sampleModel(files: Record<string, string> = sampleFiles()): Promise<Model> {
  const loaded = loadFiles(
    Object.entries(files).map(([path, text]) => textFile({ path, bytes: Buffer.from(text) })),
  );
  const workspace: Workspace = { root: '/sample', ...loaded, uncommitted: [] };
  const status: Status = await statusOf(workspace);
  return { name: 'sample', workspace, status };
}

/** The application as it starts at 80x24. */
export async function startState(over: Partial<State> = {}): Promise<State> {
  const size = { columns: 80, rows: 24 };
  const state = initialState(await sampleModel(), { lang: 'ja', color: true, size });
  return { ...state, ...over };
}

/** The state after some keys: names of special keys in brackets, `2{enter}jj{ctrl+d}`. */
export function press(state: State, keys: string): State {
  return keysIn(keys).reduce(
    (next, key) => previewed(searched(compared(reduce(next, { type: 'key', key })))),
    state,
  );
}

/** Finds the places of a proposal, as the task would. */
function searched(state: State): State {
  const { id, phase, proposal } = state.proposal;
  if (phase !== 'searching' || !proposal) return state;
  try {
    const places = proposalPlaces(state.model.workspace, proposal);
    return reduce(state, { type: 'places found', id, places });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return reduce(state, { type: 'proposal failed', id, problem: error.text });
  }
}

/** Answers the wish for a preview, as the task would. */
function previewed(state: State): State {
  const { found } = state.proposal;
  if (!found || !previewWanted(state)) return state;
  const preview = previewProposal(found.places, found.decisions);
  return reduce(state, { type: 'proposal previewed', of: found.decisions, preview });
}

function keysIn(text: string): Key[] {
  return [...text.matchAll(/\{([a-z+]+)\}|(.)/gsu)].flatMap(([, name, typed]) =>
    name ? [{ name, text: '' }] : typedKeys(typed!),
  );
}

/** Answers the wish for a comparison, as the task would. */
function compared(state: State): State {
  const changeset = comparisonWanted(state);
  if (changeset === undefined) return state;
  const redlines = redlinesOf(state.model.workspace, changeset);
  return reduce(state, { type: 'compared', changeset, result: { redlines } });
}

/** The screen as text, blanks at the ends of lines removed. */
export function screenText(state: State): string {
  return screenLines(state)
    .map((line) =>
      line
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** Patience for what happens by itself, on a busy machine too. */
export const SOON = { interval: 5, timeout: 20_000 };
