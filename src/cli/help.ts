import type { Command } from 'commander';

/** Appends examples to the help of a command. */
export function examples(command: Command, lang: 'ja' | 'en', lines: readonly string[]): Command {
  const head = lang === 'ja' ? '例:' : 'Examples:';
  return command.addHelpText(
    'after',
    `\n${head}\n${lines.map((line) => `  $ ${line}`).join('\n')}`,
  );
}
