import { comparisonWanted, previewWanted } from '../state/selectors.ts';
import type { Store } from '../state/store.ts';
import { runComparison } from './compare.ts';
import { runPacket } from './packet.ts';
import { runPreview, runSearch, runWriting } from './proposal.ts';
import { runReload } from './reload.ts';
import type { Services } from './services.ts';

/** Work that goes on behind the screen. */
export interface Tasks {
  /** Stops what is going on; nothing is reported any more. */
  end(): void;
}

/**
 * Starts the work that the state asks for: a comparison, a packet, the places of a proposal, reading
 * again. Looks at every new state, and starts nothing twice.
 *
 * @param fail called with an error that is no user's
 */
export function startTasks(
  store: Store,
  services: Services,
  fail: (error: unknown) => void,
): Tasks {
  const running = new Set<string>();
  let packet: { id: number; controller: AbortController } | undefined;
  let ended = false;
  const dispatch: Store['dispatch'] = (action) => {
    if (!ended) store.dispatch(action);
  };
  const work = (promise: Promise<void>) => {
    promise.catch((error) => {
      if (!ended) fail(error);
    });
  };
  const once = (name: string, start: () => Promise<void>) => {
    if (running.has(name)) return;
    running.add(name);
    work(start().finally(() => running.delete(name)));
  };
  const look = () => {
    const state = store.get();
    const { proposal } = state;
    const wanted = comparisonWanted(state);
    if (wanted !== undefined) {
      const workspace = () => store.get().model.workspace;
      once(`compare ${wanted}`, () => runComparison(services, workspace, wanted, dispatch));
    }
    if (state.reload === 'wanted') once('reload', () => runReload(services, dispatch));
    if (proposal.phase === 'searching') {
      once(`search ${proposal.id}`, () => runSearch(services, state, dispatch));
    }
    if (previewWanted(state)) once('preview', () => runPreview(services, state, dispatch));
    if (proposal.phase === 'writing') once('write', () => runWriting(services, state, dispatch));
    const run = state.packet;
    if (run?.phase === 'running' && packet?.id !== run.id) {
      packet = { id: run.id, controller: new AbortController() };
      work(runPacket(services, run, dispatch, packet.controller.signal));
    }
    if (run?.phase === 'stopping') packet?.controller.abort();
  };
  const unsubscribe = store.subscribe(look);
  return {
    end() {
      ended = true;
      unsubscribe();
      packet?.controller.abort();
    },
  };
}
