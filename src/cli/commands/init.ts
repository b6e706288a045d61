import { printable } from '../../text/printable.ts';
import type { DefineCommand } from '../command.ts';
import { examples } from '../help.ts';

/** `kaitei init`: makes a policy repository. */
export const initCommand: DefineCommand = (program, lang, action) => {
  const command = program
    .command('init')
    .description(
      lang === 'ja'
        ? '規程文書のリポジトリを作る（-C で場所を指定）'
        : 'make a policy repository (where -C points)',
    )
    .option(
      '--from <dir>',
      lang === 'ja' ? '文書を取り込むフォルダ' : 'folder with documents to take over',
    )
    .action(
      action(async (context, command) => {
        const { initRepository } = await import('../../app/init.ts');
        const { from } = command.opts<{ from?: string }>();
        const result = await initRepository(context.directory, from, context.lang);
        for (const name of result.files) context.out(`${printable(name)}\n`);
        context.note({
          ja: `リポジトリを作った: ${result.root}`,
          en: `Made a policy repository: ${result.root}`,
        });
        for (const name of result.extended) {
          context.note({
            ja: `既にある ${name} の末尾に行を加えた`,
            en: `Added lines to the end of ${name}, which was there before`,
          });
        }
        for (const name of result.kept) {
          context.note({
            ja: `既にある ${name} は変えていない`,
            en: `Left ${name} as it was`,
          });
        }
        return 0;
      }),
    );
  examples(command, lang, [
    'kaitei -C policies-repository init',
    'kaitei -C new init --from ~/cp-drafts',
  ]);
};
