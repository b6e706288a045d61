import type { Workspace } from '../../app/index.ts';
import { UserError } from '../../text/user-error.ts';
import type { Store } from '../state/store.ts';
import { nextFrame } from './next-frame.ts';
import type { Services } from './services.ts';

/** Compares the documents of a changeset, after the screen has said so. */
export async function runComparison(
  { redlinesOf }: Services,
  workspace: () => Workspace,
  changeset: string,
  dispatch: Store['dispatch'],
): Promise<void> {
  await nextFrame();
  try {
    const redlines = redlinesOf(workspace(), changeset);
    dispatch({ type: 'compared', changeset, result: { redlines } });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    dispatch({ type: 'compared', changeset, result: { problem: error.text } });
  }
}
