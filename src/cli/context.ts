import type { Language, Message } from '../text/message.ts';
import { printable } from '../text/printable.ts';

/** What every command gets: where to work, how to speak, where to write. */
export interface Context {
  /** Directory of `-C`, or the current one. */
  readonly directory: string;
  readonly lang: Language;
  /** Whether standard output may carry colours. */
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  /** Writes a result to standard output. */
  out(text: string): void;
  /** Writes a message or progress to standard error, made safe for a terminal. */
  note(text: Message): void;
}

/** Global options as commander has them. */
export interface GlobalOptions {
  readonly directory?: string;
  readonly lang?: string;
}

/** The context of this process. */
export function processContext(options: GlobalOptions): Context {
  const lang = languageOf(options.lang, process.env);
  const { stdout, stderr, env } = process;
  return {
    directory: options.directory ?? process.cwd(),
    lang,
    color: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    columns: stdout.isTTY ? (stdout.columns ?? 80) : 80,
    out: (text) => {
      stdout.write(text);
    },
    note: (text) => {
      stderr.write(`${printable(text[lang])}\n`);
    },
  };
}

/** `--lang` first, then the locale of the environment; Japanese only where one of them says so. */
export function languageOf(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  if (option === 'ja' || option === 'en') return option;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
