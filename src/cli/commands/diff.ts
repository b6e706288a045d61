import { Option } from 'commander';
import type { DefineCommand } from '../command.ts';
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
        .choices(['ansi', 'html', 'json'])
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
          format: 'ansi' | 'html' | 'json';
          json?: true;
          all?: true;
          output?: string;
        }>();
        const { redline, uncommitted } = await diffFiles(context.directory, old!, now!);
        noteUncommitted(context, uncommitted);
        const text = renderDiff(redline, {
          layout: options.layout,
          format: options.json ? 'json' : options.format,
          context: options.all ? 'all' : 'changed',
          lang: context.lang,
          columns: context.columns,
          color: context.color && options.output === undefined,
        });
        if (options.output === undefined) context.out(text);
        else await writeOutput(context.directory, options.output, text);
        return 0;
      }),
    );
  examples(command, lang, [
    'kaitei diff old.md new.md',
    'kaitei diff HEAD~1:policies/cp-sign.md policies/cp-sign.md --layout table',
    'kaitei diff old.md new.md --format html -o redline.html',
  ]);
};
