import type { DefineCommand } from '../command.ts';
import { examples } from '../help.ts';
import { noteUncommitted } from '../uncommitted.ts';

/** `kaitei status`: documents, changesets, findings. */
export const statusCommand: DefineCommand = (program, lang, action) => {
  const command = program
    .command('status')
    .description(
      lang === 'ja'
        ? '文書、改正案及び検査結果の一覧を示す'
        : 'list documents, changesets and findings',
    )
    .option('--json', lang === 'ja' ? 'JSONで出力する' : 'print JSON')
    .action(
      action(async (context, command) => {
        const { openWorkspace } = await import('../../app/workspace.ts');
        const { statusOf } = await import('../../app/status.ts');
        const status = await statusOf(await openWorkspace(context.directory));
        if (command.opts().json) {
          const { printableJson } = await import('../../text/printable.ts');
          context.out(printableJson(status));
          noteUncommitted(context, status.uncommitted);
        } else {
          const { statusText } = await import('../status-text.ts');
          context.out(statusText(status, context.lang));
        }
        return 0;
      }),
    );
  examples(command, lang, ['kaitei status', 'kaitei -C ../other-repository status --json']);
};
