import { UserError } from '../../text/user-error.ts';
import type { PacketRun } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Services } from './services.ts';

/** Builds the packet of a meeting from the last commit and reports every step. */
export async function runPacket(
  { openWorkspace, makePacket, outputPath, directory }: Services,
  { id, meeting, output }: PacketRun,
  dispatch: Store['dispatch'],
  signal: AbortSignal,
): Promise<void> {
  try {
    const workspace = await openWorkspace(directory, 'commit');
    signal.throwIfAborted();
    dispatch({ type: 'packet begun', id, uncommitted: workspace.uncommitted });
    const result = await makePacket(
      workspace,
      { meeting, output: outputPath(directory, output) },
      (progress) => dispatch({ type: 'packet step', id, progress }),
      signal,
    );
    dispatch({ type: 'packet done', id, result });
  } catch (error) {
    if (error instanceof UserError) dispatch({ type: 'packet failed', id, problem: error.text });
    else if (signal.aborted) dispatch({ type: 'packet stopped', id });
    else throw error;
  }
}
