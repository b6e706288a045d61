import { UserError } from '../../text/user-error.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { nextFrame } from './next-frame.ts';
import type { Services } from './services.ts';

type Dispatch = Store['dispatch'];

/** Finds the places that a proposal asks for, after the screen has said so. */
export async function runSearch(
  { proposalPlaces }: Services,
  { model, proposal: { id, proposal } }: State,
  dispatch: Dispatch,
): Promise<void> {
  if (!proposal) return;
  await nextFrame();
  await reported(id, dispatch, () => {
    dispatch({ type: 'places found', id, places: proposalPlaces(model.workspace, proposal) });
  });
}

/** Finds out what the decisions make of the documents. */
export async function runPreview(
  { previewProposal }: Services,
  { proposal: { found } }: State,
  dispatch: Dispatch,
): Promise<void> {
  if (!found) return;
  const { places, decisions } = found;
  await nextFrame();
  try {
    const preview = previewProposal(places, decisions);
    dispatch({ type: 'proposal previewed', of: decisions, preview });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    dispatch({ type: 'proposal previewed', of: decisions, preview: { problem: error.text } });
  }
}

/** Writes the proposal into its changeset. */
export async function runWriting(
  { writeProposal, directory }: Services,
  { lang, proposal: { id, proposal, found } }: State,
  dispatch: Dispatch,
): Promise<void> {
  if (!proposal || !found) return;
  await nextFrame();
  await reported(id, dispatch, async () => {
    const edits = await writeProposal(directory, proposal, found.decisions, lang);
    const { changeset } = proposal;
    const written = typeof changeset === 'string' ? changeset : changeset.id;
    dispatch({ type: 'proposal written', changeset: written, edits });
  });
}

async function reported(
  id: number,
  dispatch: Dispatch,
  work: () => void | Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    dispatch({ type: 'proposal failed', id, problem: error.text });
  }
}
