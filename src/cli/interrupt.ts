import { type Message, message } from '../text/message.ts';

/** The user ended a work that had written nothing yet. Exit codes as shells have them: 128 and the signal. */
export class Interrupted extends Error {
  readonly exitCode: number;
  readonly text: Message = message(
    '中止した。何も書き込んでいない。',
    'cancelled; nothing was written.',
  );

  constructor(exitCode: number) {
    super('interrupted');
    this.exitCode = exitCode;
  }
}

const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Does a work that Ctrl+C stops where nothing is half done. A second Ctrl+C ends the process at once.
 *
 * @throws Interrupted where it was stopped
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    leave();
    controller.abort(new Interrupted(CODES[name as keyof typeof CODES]));
  };
  const leave = () => {
    for (const name of Object.keys(CODES)) process.off(name, stop);
  };
  for (const name of Object.keys(CODES)) process.on(name, stop);
  try {
    return await work(controller.signal);
  } finally {
    leave();
  }
}
