import { comparisonWanted } from '../state/selectors.ts';
import type { Store } from '../state/store.ts';
import { runComparison } from './compare.ts';
import { runPacket } from './packet.ts';
import { runReload } from './reload.ts';
import type { Services } from './services.ts';

/** Work that goes on behind the screen. */
export interface Tasks {
  /** Stops what is going on; nothing is reported any more. */
  end(): void;
}

/**
 * Starts the work that the state asks for: a comparison, a packet, reading again. Looks at every
 * new state, and starts nothing twice.
 *
 * @param fail called with an error that is no user's
 */
export function startTasks(
  store: Store,
  services: Services,
  fail: (error: unknown) => void,
): Tasks {
  const comparing = new Set<string>();
  let reloading = false;
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
  const look = () => {
    const state = store.get();
    const wanted = comparisonWanted(state);
    if (wanted !== undefined && !comparing.has(wanted)) {
      comparing.add(wanted);
      work(
        runComparison(services, () => store.get().model.workspace, wanted, dispatch).finally(() => {
          comparing.delete(wanted);
        }),
      );
    }
    if (state.reload === 'wanted' && !reloading) {
      reloading = true;
      work(
        runReload(services, dispatch).finally(() => {
          reloading = false;
        }),
      );
    }
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
