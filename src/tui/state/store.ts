import type { Action } from './actions.ts';
import { reduce } from './reducer.ts';
import type { State } from './state.ts';

/** Holds the state and tells who listens when it changed. */
export interface Store {
  get(): State;
  dispatch(action: Action): void;
  /** Returns what ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** A store that begins with a state. */
export function createStore(initial: State): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
