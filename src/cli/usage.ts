import { type Command, type CommanderError, Help, type Option } from 'commander';
import { type Language, type Message, message } from '../text/message.ts';

const TITLES: Record<string, Message> = {
  'Usage:': message('使い方:', 'Usage:'),
  'Arguments:': message('引数:', 'Arguments:'),
  'Options:': message('オプション:', 'Options:'),
  'Global Options:': message('共通のオプション:', 'Global options:'),
  'Commands:': message('コマンド:', 'Commands:'),
};

/** Help in the language of the messages. Commands defined later take it over. */
export function translateHelp(program: Command, lang: Language): Command {
  return program
    .helpOption('-h, --help', lang === 'ja' ? 'この説明を表示する' : 'print this help')
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => TITLES[title]?.[lang] ?? title,
      optionDescription: (option) => description(option, lang),
    });
}

function description(option: Option, lang: Language): string {
  if (lang === 'en' || !option.argChoices) return new Help().optionDescription(option);
  const preset = option.defaultValue === undefined ? '' : `、既定値: ${option.defaultValue}`;
  return `${option.description}（${option.argChoices.join(' | ')}${preset}）`;
}

/** What was wrong with the words of a command, by the code of the error. */
const MISTAKES: Record<string, (name: string, said: string) => Message> = {
  'commander.unknownCommand': (name) =>
    message(`${name} というコマンドはない`, `there is no command ${name}`),
  'commander.unknownOption': (name) =>
    message(`${name} というオプションはない`, `there is no option ${name}`),
  'commander.missingArgument': (name) =>
    message(`引数 ${name} が足りない`, `the argument ${name} is missing`),
  'commander.optionMissingArgument': (name) =>
    message(`オプション ${name} に値がない`, `the option ${name} has no value`),
  'commander.missingMandatoryOptionValue': (name) =>
    message(`オプション ${name} が要る`, `the option ${name} is needed`),
  'commander.invalidArgument': (name, said) => {
    const [, value = '', choices = ''] =
      /argument '(.*)' is invalid\. (?:Allowed choices are )?(.*?)\.?$/.exec(said) ?? [];
    return message(
      `オプション ${name} に ${value} は使えない。使えるのは ${choices}`,
      `${value} is no value of the option ${name}; use one of ${choices}`,
    );
  },
  'commander.excessArguments': () => message('引数が多すぎる', 'there are too many arguments'),
};

/** One sentence on a mistake in the words of the command line, and where help is. */
export function usageMessage(
  error: CommanderError,
  words: readonly string[],
  { commands }: Command,
  lang: Language,
): string {
  const said = error.message.replace(/^error: /, '');
  const first = firstOperand(words);
  // A word that is no command is read as an argument of the command that needs no name.
  const unknown =
    error.code === 'commander.excessArguments' &&
    first !== undefined &&
    !commands.some((command) => command.name() === first);
  const code = unknown ? 'commander.unknownCommand' : error.code;
  const name = unknown ? first : (/'([^']+)'/.exec(said)?.[1] ?? '');
  const sentence = MISTAKES[code]?.(name, said)[lang] ?? said;
  return lang === 'ja'
    ? `${sentence}（使い方は kaitei --help）`
    : `${sentence} (see kaitei --help)`;
}

/** The first word that is neither an option nor the value of a global one. */
function firstOperand(words: readonly string[]): string | undefined {
  return words.find(
    (word, index) =>
      !word.startsWith('-') && !/^(-C|--directory|--lang)$/.test(words[index - 1] ?? ''),
  );
}
