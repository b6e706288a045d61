import { printable } from '../../text/printable.ts';
import type { DefineCommand } from '../command.ts';
import { examples } from '../help.ts';

/** `kaitei remove`: abolishes a document. */
export const removeCommand: DefineCommand = (program, lang, action) => {
  const ja = lang === 'ja';
  const command = program
    .command('remove')
    .argument('<id>', ja ? '改正案の id' : 'id of the changeset')
    .argument('<document>', ja ? '文書の id' : 'id of the document')
    .description(ja ? '文書を廃止する' : 'abolish a document')
    .action(
      action(async (context, own) => {
        const { removeDocument } = await import('../../app/remove.ts');
        const { openWorkspace } = await import('../../app/workspace.ts');
        const [id, document] = own.args as [string, string];
        const workspace = await openWorkspace(context.directory);
        const path = await removeDocument(workspace, id, document, context.lang);
        context.out(`${printable(path)}\n`);
        return 0;
      }),
    );
  examples(command, lang, ['kaitei remove 2024-merge rule-old']);
};
