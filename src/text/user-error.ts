import type { Message } from './message.ts';

/** 1: findings or a failed proof; 2: wrong usage; 3: could not run (no repository, unreadable file, missing program). */
export type ExitCode = 1 | 2 | 3;

/**
 * Something that the user can put right: one sentence that says what, where and what to do.
 * Whatever else is thrown is a bug of this program and is reported as one.
 */
export class UserError extends Error {
  readonly text: Message;
  readonly exitCode: ExitCode;

  constructor(text: Message, exitCode: ExitCode) {
    super(text.en);
    this.name = 'UserError';
    this.text = text;
    this.exitCode = exitCode;
  }
}
