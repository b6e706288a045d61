import { UserError } from '../../text/user-error.ts';
import type { Store } from '../state/store.ts';
import type { Services } from './services.ts';

/** Reads the repository again. */
export async function runReload(
  { loadModel, directory }: Services,
  dispatch: Store['dispatch'],
): Promise<void> {
  try {
    dispatch({ type: 'reloaded', model: await loadModel(directory) });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    dispatch({ type: 'reload failed', problem: error.text });
  }
}
