import { Option } from 'commander';
import { message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import type { DefineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { examples } from '../help.ts';
import { noteUncommitted } from '../uncommitted.ts';

/** `kaitei diff`: the redline of two files or revisions. */
export const diffCommand: DefineCommand = (program, lang, action) => {
  const command = program
    .command('diff')
    .argument(
      '<old>',
      lang === 'ja' ? '改正前（ファイル又は REV:PATH）' : 'old version (file or REV:PATH)',
    )
    .argument(
      '<new>',
      lang === 'ja' ? '改正後（ファイル又は REV:PATH）' : 'new version (file or REV:PATH)',
    )
    .description(
      lang === 'ja'
        ? '二つの版の見え消し又は新旧対照表を作る'
        : 'redline or comparison table of two versions',
    )
    .addOption(
      new Option(
        '--layout <layout>',
        lang === 'ja' ? '見え消し、対照表、溶け込み、要約' : 'which view',
      )
        .choices(['inline', 'table', 'clean', 'summary'])
        .default('inline'),
    )
    .addOption(
      new Option('--format <format>', lang === 'ja' ? '出力の形式' : 'form of the output')
        .choices(['ansi', 'html', 'docx', 'pdf', 'json'])
        .default('ansi'),
    )
    .option('--json', lang === 'ja' ? '--format json と同じ' : 'same as --format json')
    .option('--all', lang === 'ja' ? '変わらない条項も示す' : 'show unchanged clauses too')
    .option('-o, --output <file>', lang === 'ja' ? 'ファイルに書く' : 'write to a file')
    .action(
      action(async (context, command) => {
        const { diffFiles } = await import('../../app/diff.ts');
        const { writeOutput } = await import('../../app/output.ts');
        const { renderDiff } = await import('../render-diff.ts');
        const [old, now] = command.args;
        const options = command.opts<{
          layout: 'inline' | 'table' | 'clean' | 'summary';
          format: 'ansi' | 'html' | 'docx' | 'pdf' | 'json';
          json?: true;
          all?: true;
          output?: string;
        }>();
        const { redline, uncommitted } = await diffFiles(context.directory, old!, now!);
        noteUncommitted(context, uncommitted);
        const { lang } = context;
        const { layout, output } = options;
        const format = options.json ? 'json' : options.format;
        const shown = options.all ? 'all' : 'changed';
        if (format === 'docx' || format === 'pdf') {
          const { redlineDocx, redlinePdf } = await import('../../app/redline-file.ts');
          const target = fileFor(output, format);
          const view = { layout, lang, context: shown } as const;
          if (format === 'docx') {
            await writeOutput(context.directory, target, await redlineDocx(redline, view));
            return 0;
          }
          const { bytes, missing } = await redlinePdf(redline, view);
          await writeOutput(context.directory, target, bytes);
          noteMissing(context, missing);
          return 0;
        }
        const text = renderDiff(redline, {
          layout,
          format,
          context: shown,
          lang,
          columns: context.columns,
          color: context.color && output === undefined,
        });
        if (output === undefined) context.out(text);
        else await writeOutput(context.directory, output, text);
        return 0;
      }),
    );
  examples(command, lang, [
    'kaitei diff old.md new.md',
    'kaitei diff HEAD~1:policies/cp-sign.md policies/cp-sign.md --layout table',
    'kaitei diff old.md new.md --format html -o redline.html',
    'kaitei diff old.md new.md --format docx -o redline.docx',
    'kaitei diff old.md new.md --format pdf --layout table -o table.pdf',
  ]);
};

/** What is no text goes to a file, never to a terminal. */
function fileFor(output: string | undefined, format: 'docx' | 'pdf'): string {
  if (output !== undefined) return output;
  throw new UserError(
    message(
      `--format ${format} はファイルに書きます。-o redline.${format} のように、書く先を指定してください。`,
      `--format ${format} writes a file. Say where, for example -o redline.${format}.`,
    ),
    2,
  );
}

/** Characters that the pages show by their codes. */
function noteMissing(context: Context, missing: readonly { readonly code: string }[]): void {
  if (missing.length === 0) return;
  const codes = missing.map(({ code }) => code).join(', ');
  context.note({
    ja: `注意: 字形のない文字は符号で示した: ${codes}`,
    en: `note: characters without a glyph are shown by their codes: ${codes}`,
  });
}
