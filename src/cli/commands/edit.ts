import type { DefineCommand } from '../command.ts';
import { examples } from '../help.ts';

/** `kaitei edit`: a clause or a document in the editor of the user. */
export const editCommand: DefineCommand = (program, lang, action) => {
  const ja = lang === 'ja';
  const command = program
    .command('edit')
    .argument('<id>', ja ? '改正案の id' : 'id of the changeset')
    .argument('<document>', ja ? '文書の id' : 'id of the document')
    .argument(
      '[clause]',
      ja ? '条項（省略時は文書の全体）' : 'clause (default: the whole document)',
    )
    .description(
      ja ? '条項又は文書をエディタ（$EDITOR）で改める' : 'edit a clause or a document in $EDITOR',
    )
    .option('--blanks', ja ? '空白だけの変更も取り込む' : 'keep changes of white space alone')
    .action(
      action(async (context, own) => {
        const { editInto } = await import('../../app/edit.ts');
        const { openWorkspace } = await import('../../app/workspace.ts');
        const [id, document, clause] = own.args as [string, string, string | undefined];
        const { blanks } = own.opts<{ blanks?: true }>();
        const edits = await editInto(await openWorkspace(context.directory), {
          id,
          document,
          ...(clause !== undefined && { clause }),
          ...(blanks && { blanks }),
          lang: context.lang,
        });
        context.note(
          edits === 0
            ? { ja: '変更はない。', en: 'Nothing was changed.' }
            : {
                ja: `改正案 ${id} の ${document} の変更は ${edits} 件である。`,
                en: `The changeset ${id} now has ${edits} edits of ${document}.`,
              },
        );
        return 0;
      }),
    );
  examples(command, lang, ['kaitei edit 2023-office-names rule-proc 第5条']);
};
