import { useApp } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import type { Store } from '../state/store.ts';
import { Screen } from './Screen.tsx';
import { useKeys } from './use-keys.ts';

/** The application: draws the state of the store and sends it what is typed. */
export function App({ store }: { store: Store }) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { exit, suspendTerminal } = useApp();
  useKeys(store, exit);
  useEffect(() => {
    if (state.ended) exit();
  }, [state.ended, exit]);
  useEffect(() => {
    // Leaving the alternate screen and entering it again draws every row afresh.
    if (state.redraws > 0) void suspendTerminal(async () => {});
  }, [state.redraws, suspendTerminal]);
  return <Screen state={state} />;
}
