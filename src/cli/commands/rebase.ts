import type { RebaseResult } from '../../app/rebase.ts';
import { printable } from '../../text/printable.ts';
import type { DefineCommand } from '../command.ts';
import { examples } from '../help.ts';

/** `kaitei rebase`: a changeset, carried to the documents as they are now. */
export const rebaseCommand: DefineCommand = (program, lang, action) => {
  const ja = lang === 'ja';
  const command = program
    .command('rebase')
    .argument('<id>', ja ? '改正案の id' : 'id of the changeset')
    .description(
      ja
        ? '改正案を、その後に変わった文書に合わせる'
        : 'carry a changeset to documents that have changed since',
    )
    .action(
      action(async (context, own) => {
        const { rebase } = await import('../../app/rebase.ts');
        const { openWorkspace } = await import('../../app/workspace.ts');
        const [id] = own.args as [string];
        const result = await rebase(await openWorkspace(context.directory), id, context.lang);
        if (result.kind === 'undecided') {
          context.out(undecidedLines(result, ja));
          return 1;
        }
        context.note(
          result.kind === 'current'
            ? {
                ja: `改正案 ${id} は、現行の文書に基づいている。`,
                en: `The changeset ${id} is on the documents of today.`,
              }
            : {
                ja: `改正案 ${id} を現行の文書に合わせた（${result.documents.join('、')}、変更 ${result.edits} 件）。`,
                en: `The changeset ${id} is now on the documents of today (${result.documents.join(', ')}; ${result.edits} edits).`,
              },
        );
        return 0;
      }),
    );
  examples(command, lang, ['kaitei rebase 2023-office-names']);
};

/** Both texts of each clause that a person has to decide. */
function undecidedLines({ clauses }: RebaseResult & { kind: 'undecided' }, ja: boolean): string {
  const gone = ja ? '（削る）' : '(deleted)';
  const block = (name: string, text: string | undefined) =>
    (text ?? gone)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => `    ${name} | ${line}`);
  return [...clauses]
    .flatMap(([document, all]) =>
      all.flatMap(({ address, now, proposed }) => [
        ja ? `${document}#${address}: 決める必要がある` : `${document}#${address}: to be decided`,
        ...block(ja ? '現行' : 'now', now),
        ...block(ja ? '改正案' : 'proposed', proposed),
      ]),
    )
    .map((line) => `${printable(line)}\n`)
    .join('');
}
