import { type Command, Option } from 'commander';
import type { ComparisonFormOptions } from '../../render/comparison/index.ts';
import { type Language, message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';

type ComparisonOptions = Omit<ComparisonFormOptions, 'lang'>;

const LAYOUTS = ['inline', 'table', 'clean', 'summary'] as const;
const FORMATS = ['ansi', 'html', 'docx', 'pdf', 'markdown', 'json'] as const;

export type Layout = (typeof LAYOUTS)[number];
export type Format = (typeof FORMATS)[number];

/** Options of `kaitei diff` as commander has them. */
export interface DiffOptions {
  readonly layout: Layout;
  readonly format?: Format;
  readonly json?: true;
  readonly all?: true;
  readonly output?: string;
  readonly order?: 'new-left' | 'old-left';
  readonly titles?: readonly [string, string];
  readonly blanks?: 'none' | 'equal';
}

/** Endings of file names that tell the form. */
const ENDINGS: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
  md: 'markdown',
  markdown: 'markdown',
  json: 'json',
};

/** The form that was asked for, else that of the name of the output, else the terminal's. */
export function formatOf({ json, format, output }: DiffOptions): Format {
  if (json) return 'json';
  if (format) return format;
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  return (ending && ENDINGS[ending]) || 'ansi';
}

/** What is no text goes to a file, never to a terminal. */
export function fileFor(output: string | undefined, format: 'docx' | 'pdf'): string {
  if (output !== undefined) return output;
  throw new UserError(
    message(
      `--format ${format} はファイルに書きます。-o redline.${format} のように、書く先を指定してください。`,
      `--format ${format} writes a file. Say where, for example -o redline.${format}.`,
    ),
    2,
  );
}

/** How a comparison table is set. */
export function settingsOf({ order, titles, blanks, all }: DiffOptions): ComparisonOptions {
  return {
    ...(order && { order }),
    ...(titles && { titles }),
    ...(blanks && { blanks }),
    ...(all && { context: 'full' }),
  };
}

/** Adds the options of `kaitei diff`. */
export function addDiffOptions(command: Command, lang: Language): Command {
  const say = (ja: string, en: string) => (lang === 'ja' ? ja : en);
  return command
    .addOption(
      new Option('--layout <layout>', say('見え消し、対照表、溶け込み、要約', 'which view'))
        .choices(LAYOUTS)
        .default('inline'),
    )
    .addOption(
      new Option(
        '--format <format>',
        say(
          '出力の形式（省略時は -o の拡張子に従い、なければ端末用）',
          'form of the output (else by the ending of -o, else for the terminal)',
        ),
      ).choices(FORMATS),
    )
    .option('--json', say('--format json と同じ', 'same as --format json'))
    .option('--all', say('変わらない条項も示す', 'show unchanged clauses too'))
    .addOption(
      new Option(
        '--order <order>',
        say('対照表の左の欄（省略時は改正後）', 'left column of a table (else the new version)'),
      ).choices(['new-left', 'old-left']),
    )
    .option(
      '--titles <new,old>',
      say(
        '対照表の欄の名称（例: 改正案,現行）',
        'titles of the columns (example: Proposed,Current)',
      ),
      readTitles,
    )
    .addOption(
      new Option(
        '--blanks <blanks>',
        say('対照表で、文言のない側に空けるか', 'blanks in a table where the other side has words'),
      ).choices(['none', 'equal']),
    )
    .option('-o, --output <file>', say('ファイルに書く', 'write to a file'));
}

function readTitles(value: string): readonly [string, string] {
  const [now, old, more] = value.split(',').map((title) => title.trim());
  if (now && old && more === undefined) return [now, old];
  throw new UserError(
    message(
      `--titles ${value} は、改正後及び改正前の欄の二つの名称ではない（例: --titles 改正案,現行）`,
      `--titles ${value} does not name two columns, the new one and the old one (example: --titles Proposed,Current)`,
    ),
    2,
  );
}
