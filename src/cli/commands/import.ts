import { printable } from '../../text/printable.ts';
import type { DefineCommand } from '../command.ts';
import { examples } from '../help.ts';

/** `kaitei import`: clause edits from an edited copy of a document. */
export const importCommand: DefineCommand = (program, lang, action) => {
  const command = program
    .command('import')
    .argument('<id>', lang === 'ja' ? '改正案の id' : 'id of the changeset')
    .argument(
      '<file>',
      lang === 'ja'
        ? '編集した文書（ファイル又は REV:PATH）、又はブランチ'
        : 'edited copy of a document (file or REV:PATH), or a branch',
    )
    .option(
      '--blanks',
      lang === 'ja' ? '空白だけの変更も取り込む' : 'keep changes of white space alone',
    )
    .description(
      lang === 'ja'
        ? '編集した文書から条項ごとの変更を求め、改正案に加える'
        : 'derive clause edits from an edited copy and add them to a changeset',
    )
    .action(
      action(async (context, command) => {
        const { importAny } = await import('../../app/import-any.ts');
        const { openWorkspace } = await import('../../app/workspace.ts');
        const [id, file] = command.args;
        const workspace = await openWorkspace(context.directory);
        const { blanks = false } = command.opts<{ blanks?: true }>();
        const options = { lang: context.lang, blanks };
        const results = await importAny(workspace, id!, file!, context.directory, options);
        for (const { path, document, edits } of results) {
          context.out(`${printable(path)}\n`);
          context.note({ ja: `${document}: 変更 ${edits} 件`, en: `${document}: ${edits} edits` });
        }
        return 0;
      }),
    );
  examples(command, lang, [
    'kaitei import 2023-sha1-cp ~/cp-sign-edited.md',
    'kaitei import 2023-sha1-cp draft-branch',
  ]);
};
