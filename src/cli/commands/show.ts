import type { DefineCommand } from '../command.ts';
import { examples } from '../help.ts';
import { noteUncommitted } from '../uncommitted.ts';

/** `kaitei show`: a document, or one clause of it. */
export const showCommand: DefineCommand = (program, lang, action) => {
  const command = program
    .command('show')
    .argument('<document>', lang === 'ja' ? '文書の id' : 'id of the document')
    .argument(
      '[clause]',
      lang === 'ja' ? '条項（4.2.1、第4条、sec:4.2.1）' : 'clause (4.2.1, 第4条, sec:4.2.1)',
    )
    .description(lang === 'ja' ? '文書又はその条項を示す' : 'show a document or a clause of it')
    .option(
      '--with <id...>',
      lang === 'ja' ? '改正案を適用した結果を示す' : 'show the result of changesets',
    )
    .option('--json', lang === 'ja' ? 'JSONで出力する' : 'print JSON')
    .action(
      action(async (context, command) => {
        const { openWorkspace } = await import('../../app/workspace.ts');
        const { showDocument } = await import('../../app/show.ts');
        const options = command.opts<{ with?: string[]; json?: true }>();
        const [id, clause] = command.args;
        const workspace = await openWorkspace(context.directory);
        const shown = showDocument(workspace, id!, clause, options.with ?? []);
        noteUncommitted(context, uncommittedOf(workspace, shown.path, options.with ?? []));
        if (options.json) {
          const { printableJson } = await import('../../text/printable.ts');
          context.out(printableJson(shown.clauses.map(({ nodes: _, ...rest }) => rest)));
          return 0;
        }
        const { documentRows, toAnsi } = await import('../../render/ansi/index.ts');
        const { columns, lang } = context;
        context.out(toAnsi(documentRows(shown, { columns, lang }), { color: context.color }));
        return 0;
      }),
    );
  examples(command, lang, [
    'kaitei show cp-sign',
    'kaitei show cp-sign 4.2.1',
    'kaitei show rule-proc 第5条 --with 2023-office-names',
  ]);
};

/** What was read for a document: its own file, and the folders of changesets shown with it. */
function uncommittedOf(
  { uncommitted }: { readonly uncommitted: readonly string[] },
  path: string,
  ids: readonly string[],
): string[] {
  return uncommitted.filter(
    (file) => file === path || ids.some((id) => file.startsWith(`changesets/${id}/`)),
  );
}
