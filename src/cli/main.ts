import { Command, CommanderError, Option } from 'commander';
import { message } from '../text/message.ts';
import { printable } from '../text/printable.ts';
import { UserError } from '../text/user-error.ts';
import type { Exit } from './command.ts';
import { commands } from './commands/index.ts';
import { type GlobalOptions, languageOf, processContext } from './context.ts';
import { Interrupted } from './interrupt.ts';
import { translateHelp, usageMessage } from './usage.ts';

/**
 * Runs the command line. Exit codes: 0 fine, 1 findings or a failed proof, 2 wrong usage, 3 could
 * not run, 130 or 143 ended by a signal.
 *
 * @param words arguments without the program's name
 */
export async function main(words: readonly string[]): Promise<number> {
  const lang = languageOf(languageWord(words), process.env);
  process.stdout.on('error', (error) => endOfOutput(error, lang));
  // Whoever stops reading the notes does not stop the work.
  process.stderr.on('error', () => {});
  let exit: Exit = 0;
  const program = translateHelp(new Command('kaitei'), lang)
    .description(
      lang === 'ja'
        ? '規程文書（CP、CPS、規則、基準）の改正案を作り、検査し、会議資料にする'
        : 'Amend policy documents (CP, CPS, rules, criteria), check them, build the papers of a meeting',
    )
    .option(
      '-C, --directory <dir>',
      lang === 'ja' ? '別のリポジトリで実行する' : 'work on another repository',
    )
    .addOption(
      new Option('--lang <lang>', lang === 'ja' ? '表示の言語' : 'language of messages').choices([
        'ja',
        'en',
      ]),
    )
    .option('--version', lang === 'ja' ? '版を表示する' : 'print the version')
    .exitOverride();
  for (const define of commands) {
    define(program, lang, (run) => async (...args: unknown[]) => {
      const command = args.at(-1) as Command;
      exit = await run(processContext(command.optsWithGlobals<GlobalOptions>()), command);
    });
  }
  try {
    if (words.length === 1 && words[0] === '--version') {
      const { toolVersion } = await import('../app/version.ts');
      process.stdout.write(`${await toolVersion()}\n`);
      return 0;
    }
    await program.parseAsync([...words], { from: 'user' });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) return report(error, lang);
    if (error.exitCode === 0) return 0;
    process.stderr.write(`kaitei: ${printable(usageMessage(error, words, program, lang))}\n`);
    return 2;
  }
}

function report(error: unknown, lang: 'ja' | 'en'): number {
  if (error instanceof UserError || error instanceof Interrupted) {
    process.stderr.write(`kaitei: ${printable(error.text[lang])}\n`);
    return error.exitCode;
  }
  const bug = message(
    'kaitei の内部で誤りが起きた。次の内容を添えて報告してほしい。',
    'an internal error of kaitei; please report it with the following.',
  );
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`kaitei: ${bug[lang]}\n${printable(detail, { multiline: true })}\n`);
  return 3;
}

function languageWord(words: readonly string[]): string | undefined {
  const at = words.indexOf('--lang');
  return at >= 0 ? words[at + 1] : words.find((word) => word.startsWith('--lang='))?.slice(7);
}

/** A reader that closes the pipe early, such as `head`, is no error; a full disk is. */
function endOfOutput(error: NodeJS.ErrnoException, lang: 'ja' | 'en'): never {
  if (error.code === 'EPIPE') process.exit(0);
  const reason = error.code ?? error.message;
  process.exit(
    report(
      new UserError(
        message(
          `標準出力に書き込めない（${reason}）。出力先の空き容量を確かめる`,
          `standard output cannot be written (${reason}); check the free space where it leads`,
        ),
        3,
      ),
      lang,
    ),
  );
}
