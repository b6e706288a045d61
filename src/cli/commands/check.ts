import { Option } from 'commander';
import { examples } from '../help.ts';
import type { DefineCommand } from '../main.ts';
import { noteUncommitted } from '../uncommitted.ts';

/** `kaitei check`: exit code 1 where there are errors. */
export const checkCommand: DefineCommand = (program, lang, action) => {
  const command = program
    .command('check')
    .argument(
      '[paths...]',
      lang === 'ja' ? 'ファイル又はフォルダ（省略時は全部）' : 'files or folders (default: all)',
    )
    .description(
      lang === 'ja'
        ? '文書、改正案及び議事次第を検査する'
        : 'check documents, changesets and agendas',
    )
    .option(
      '--with <id...>',
      lang === 'ja' ? '改正案を適用した結果を検査する' : 'check the result of changesets',
    )
    .addOption(
      new Option('--format <format>', lang === 'ja' ? '出力の形式' : 'form of the output')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .option('--json', lang === 'ja' ? '--format json と同じ' : 'same as --format json')
    .action(
      action(async (context, command) => {
        const { checkWorkspace, reporters } = await import('../../app/check.ts');
        const { openWorkspace } = await import('../../app/workspace.ts');
        const options = command.opts<{ with?: string[]; format: string; json?: true }>();
        const workspace = await openWorkspace(context.directory);
        const findings = await checkWorkspace(workspace, {
          paths: command.args,
          from: context.directory,
          ...(options.with && { with: options.with }),
        });
        noteUncommitted(context, workspace.uncommitted);
        context.out(reporters[options.json ? 'json' : options.format]!(findings, context.lang));
        const errors = findings.filter((finding) => finding.severity === 'error').length;
        const warnings = findings.filter((finding) => finding.severity === 'warning').length;
        context.note({
          ja:
            findings.length === 0
              ? '問題は見つからなかった。'
              : `エラー ${errors} 件、警告 ${warnings} 件`,
          en: findings.length === 0 ? 'No findings.' : `${errors} errors, ${warnings} warnings`,
        });
        return errors > 0 ? 1 : 0;
      }),
    );
  examples(command, lang, [
    'kaitei check',
    'kaitei check policies/cp-sign.md',
    'kaitei check --with 2023-sha1-cp',
    'kaitei check --format github',
  ]);
};
