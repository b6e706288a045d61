import type { Message } from '../text/message.ts';
import { COMMON } from './bindings/common.ts';
import { PANES } from './bindings/panes.ts';
import { PROPOSAL } from './bindings/proposal.ts';
import { TYPING } from './bindings/typing.ts';
import type { PaneName } from './state/state.ts';

/** What a key can do. */
export type Command =
  | 'up'
  | 'down'
  | 'pageUp'
  | 'pageDown'
  | 'first'
  | 'last'
  | 'inward'
  | 'outward'
  | 'open'
  | 'back'
  | 'quit'
  | 'exit'
  | 'nextPane'
  | 'previousPane'
  | 'documents'
  | 'changesets'
  | 'findings'
  | 'meetings'
  | 'search'
  | 'next'
  | 'previous'
  | 'layout'
  | 'fold'
  | 'unfold'
  | 'help'
  | 'reload'
  | 'redraw'
  | 'propose'
  | 'toggle'
  | 'exclude'
  | 'rewrite'
  | 'undo'
  | 'write'
  | 'nextField'
  | 'previousField'
  | 'submit'
  | 'cancel';

/** A line of the keymap. It drives what keys do, the last line of the screen, and the help. */
export interface Binding {
  readonly command: Command;
  readonly keys: readonly string[];
  /** How the keys are written for people. */
  readonly show: Message;
  readonly label: Message;
  /** Panes where it works; everywhere but the input line when absent. */
  readonly panes?: readonly (PaneName | 'input')[];
  /** In the last line of the screen too. */
  readonly footer?: true;
}

/**
 * Every key of the application. Letters are shortcuts; arrows, Enter, Esc and Tab do it all. Of two with
 * one key in a pane, the first wins.
 */
export const BINDINGS: readonly Binding[] = [...PANES, ...PROPOSAL, ...TYPING, ...COMMON];

/** The bindings that work in a pane; of two with one key, the first wins. */
export function bindingsOf(pane: PaneName | 'input'): Binding[] {
  const own = BINDINGS.filter((binding) => binding.panes?.includes(pane));
  const common = BINDINGS.filter((binding) => binding.panes === undefined);
  if (pane === 'input' || pane === 'form')
    return [...own, ...common.filter(({ command }) => command === 'exit')];
  const taken = new Set(own.flatMap((binding) => binding.keys));
  return [...own, ...common.filter((binding) => !binding.keys.every((key) => taken.has(key)))];
}

/** What a key does in a pane. */
export function commandOf(pane: PaneName | 'input', key: string): Command | undefined {
  return bindingsOf(pane).find((binding) => binding.keys.includes(key))?.command;
}
