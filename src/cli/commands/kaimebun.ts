import { Option } from 'commander';
import type { Kaimebun } from '../../app/kaimebun.ts';
import { message } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';
import { UserError } from '../../text/user-error.ts';
import type { DefineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { examples } from '../help.ts';

interface KaimebunFlags {
  readonly apply?: true;
  readonly below: '下' | '次';
  readonly numerals: 'arabic' | 'kanji';
  readonly output?: string;
}

/** `kaitei kaimebun`: amending sentences, proved; or those of a person, applied. */
export const kaimebunCommand: DefineCommand = (program, lang, action) => {
  const say = (ja: string, en: string) => (lang === 'ja' ? ja : en);
  const command = program
    .command('kaimebun')
    .argument(
      '<old>',
      say(
        '改正前、改正案の id 又は --apply では改め文のファイル',
        'old version, a changeset, or with --apply a file of sentences',
      ),
    )
    .argument(
      '[new]',
      say('改正後、--apply では改める文書', 'new version, or with --apply the document'),
    )
    .description(
      say(
        '改め文を作り、適用して改正後と一致することを証明する',
        'amending sentences, proved by applying them',
      ),
    )
    .option('--apply', say('改め文を文書に適用する', 'apply the sentences of a file to a document'))
    .addOption(
      new Option('--below <word>', say('「の下に」か「の次に」か', 'の下に or の次に'))
        .choices(['下', '次'])
        .default('下'),
    )
    .addOption(
      new Option('--numerals <kind>', say('数字（算用又は漢数字）', 'Arabic or kanji numerals'))
        .choices(['arabic', 'kanji'])
        .default('arabic'),
    )
    .option('-o, --output <file>', say('ファイルに書き出す', 'write to a file'))
    .action(
      action(async (context, own) => {
        const flags = own.opts<KaimebunFlags>();
        const [first, second] = own.args as [string, string | undefined];
        const text = flags.apply
          ? await applied(context, first, second)
          : await generated(context, first, second, flags);
        if (flags.output === undefined) context.out(text);
        else {
          const { writeOutput } = await import('../../app/output.ts');
          await writeOutput(context.directory, flags.output, text);
        }
        return 0;
      }),
    );
  examples(command, lang, [
    'kaitei kaimebun 2023-office-names',
    'kaitei kaimebun HEAD:policies/rule-proc.md rule-proc-edited.md',
    'kaitei kaimebun --apply sentences.txt policies/rule-proc.md -o rule-proc-new.md',
  ]);
};

async function applied(context: Context, sentences: string, file: string | undefined) {
  if (file === undefined) {
    throw new UserError(
      message(
        '--apply には、改め文のファイルと文書を書く（例: kaitei kaimebun --apply 改め文.txt policies/rule-proc.md）',
        '--apply takes a file of sentences and a document (example: kaitei kaimebun --apply sentences.txt policies/rule-proc.md)',
      ),
      2,
    );
  }
  const { applyKaimebun } = await import('../../app/kaimebun.ts');
  return applyKaimebun(context.directory, sentences, file);
}

async function generated(
  context: Context,
  old: string,
  now: string | undefined,
  { below, numerals }: KaimebunFlags,
): Promise<string> {
  const { kaimebunOfChangeset, kaimebunOfFiles } = await import('../../app/kaimebun.ts');
  const all =
    now === undefined
      ? kaimebunOfChangeset(
          await (await import('../../app/workspace.ts')).openWorkspace(context.directory),
          old,
          { below, numerals },
        )
      : [await kaimebunOfFiles(context.directory, old, now, { below, numerals })];
  for (const one of all) noteRate(context, one);
  return all.map(({ text }) => printable(text, { multiline: true })).join('\n');
}

/** How many sentences there are, how many provisions were written anew, and what they cannot say. */
function noteRate(context: Context, { document, sentences, fallbacks, beside }: Kaimebun): void {
  context.note({
    ja: `${document}: 改め文 ${sentences} 文。適用して改正後と一致した。全部改正に替えた規定 ${fallbacks.length}${fallbacks.length > 0 ? `（${fallbacks.join('、')}）` : ''}。`,
    en: `${document}: ${sentences} sentences, applied and equal to the new version; written anew instead of by words: ${fallbacks.length}${fallbacks.length > 0 ? ` (${fallbacks.join(', ')})` : ''}.`,
  });
  if (beside.length === 0) return;
  context.note({
    ja: `${document}: 改め文に表せない変更（書式、リンク先）がある: ${beside.join('、')}`,
    en: `${document}: changes that no sentence can say (markup, link targets): ${beside.join(', ')}`,
  });
}
