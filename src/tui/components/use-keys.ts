import { useInput, usePaste } from 'ink';
import { keysOf } from '../key-input.ts';
import type { Store } from '../state/store.ts';

/** Sends what is typed to the store. An error in there ends the application with that error. */
export function useKeys(store: Store, exit: (error: Error) => void): void {
  const guarded = (send: () => void) => {
    try {
      send();
    } catch (error) {
      exit(error instanceof Error ? error : new Error(String(error)));
    }
  };
  useInput((input, pressed) => {
    guarded(() => {
      for (const key of keysOf(input, pressed)) store.dispatch({ type: 'key', key });
    });
  });
  usePaste((text) => {
    guarded(() => store.dispatch({ type: 'paste', text }));
  });
}
