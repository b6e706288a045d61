import type { Command } from 'commander';
import type { Context } from './context.ts';

/** What a command returns: its exit code. */
export type Exit = 0 | 1 | 2 | 3;

/** Runs a command with the context of the process; the wrapper of every action. */
export type Action = (
  run: (context: Context, command: Command) => Promise<Exit>,
) => (...args: unknown[]) => Promise<void>;

/** Adds one command to the program. */
export type DefineCommand = (program: Command, lang: 'ja' | 'en', action: Action) => void;
