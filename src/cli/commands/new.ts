import { Option } from 'commander';
import type { DefineCommand } from '../command.ts';
import { examples } from '../help.ts';

/** `kaitei new`: starts a changeset. */
export const newCommand: DefineCommand = (program, lang, action) => {
  const command = program
    .command('new')
    .argument(
      '<id>',
      lang === 'ja' ? '改正案の id（英小文字、数字、-）' : 'id of the changeset (a-z, 0-9, -)',
    )
    .description(lang === 'ja' ? '改正案を起こす' : 'start a changeset')
    .requiredOption('--title <title>', lang === 'ja' ? '件名' : 'title')
    .addOption(
      new Option('--class <class>', lang === 'ja' ? '実質的改正か形式的改正か' : 'kind of change')
        .choices(['substantive', 'editorial'])
        .default('substantive'),
    )
    .option('--reason <text>', lang === 'ja' ? '改正理由' : 'reason of the amendment')
    .option('--meeting <number>', lang === 'ja' ? '付議する会議' : 'meeting that is asked')
    .option('--question <label>', lang === 'ja' ? '確認事項の番号（①）' : 'number of the question')
    .action(
      action(async (context, command) => {
        const { newChangeset } = await import('../../app/new.ts');
        const { openWorkspace } = await import('../../app/workspace.ts');
        const options = command.opts<{
          title: string;
          class: 'substantive' | 'editorial';
          reason?: string;
          meeting?: string;
          question?: string;
        }>();
        const workspace = await openWorkspace(context.directory);
        const path = await newChangeset(workspace, {
          id: command.args[0]!,
          ...options,
          lang: context.lang,
        });
        context.out(`${path}\n`);
        context.note({
          ja: `改正案を起こした。次に kaitei import ${command.args[0]} で編集した文書を取り込む。`,
          en: `Started a changeset; bring in an edited document with kaitei import ${command.args[0]}.`,
        });
        return 0;
      }),
    );
  examples(command, lang, [
    'kaitei new 2023-sha1-cp --title "SHA-1に係る記載の削除" --meeting 19 --question ①',
  ]);
};
