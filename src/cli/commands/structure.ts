import type { Command } from 'commander';
import { concernLine } from '../../app/concerns.ts';
import type { RestructurePlan, RestructureRequest } from '../../app/restructure.ts';
import { message } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';
import { UserError } from '../../text/user-error.ts';
import type { DefineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { examples } from '../help.ts';
import { collect, provisionsOf } from '../wording/options.ts';

interface StructureFlags {
  readonly after?: string;
  readonly before?: string;
  readonly in?: string;
  readonly text?: string;
  readonly title?: string;
  readonly branch?: true;
  readonly keepNumber?: true;
  readonly provision?: string[];
  readonly supplement: boolean;
  readonly dryRun?: true;
}

/** `kaitei insert`, `kaitei delete`, `kaitei move`: provisions, and the references to them. */
export const structureCommands: DefineCommand = (program, lang, action) => {
  const say = (ja: string, en: string) => (lang === 'ja' ? ja : en);
  const define = (name: string, description: string) =>
    program
      .command(name)
      .argument('<id>', say('改正案の id', 'id of the changeset'))
      .argument('<document>', say('文書の id', 'id of the document'))
      .description(description);
  const finish = (
    command: Command,
    request: (flags: StructureFlags, args: readonly string[]) => RestructureRequest['request'],
  ) =>
    command
      .option(
        '--provision <document=text>',
        say('規則の附則に加える経過措置の項', 'a transitional provision for the rules'),
        collect,
      )
      .option('--no-supplement', say('規則に附則を加えない', 'add no supplementary provisions'))
      .option('--dry-run', say('書き込まず、影響だけを示す', 'only show what follows'))
      .action(
        action(async (context, own) => {
          const flags = own.opts<StructureFlags>();
          const [id, document] = own.args as [string, string];
          return run(context, flags, {
            id,
            document,
            request: request(flags, own.args),
            supplement: flags.supplement ? provisionsOf(flags.provision) : false,
            lang: context.lang,
          });
        }),
      );

  const insert = define('insert', say('規定を加える', 'insert a provision'))
    .option('--after <place>', say('この規定の次に（例: art:5）', 'behind this one, such as art:5'))
    .option('--before <place>', say('この規定の前に', 'before this one'))
    .option('--in <place>', say('この節の末尾に（例: 6.1）', 'as the last one below this section'))
    .requiredOption('--text <text>', say('本文（番号は付けない）', 'its text, without a number'))
    .option('--title <title>', say('条又は節の見出し', 'heading of an article or section'))
    .option('--branch', say('枝番号とする（第12条の2）', 'give it a branch number: 第12条の2'));
  finish(insert, (flags) => ({
    op: 'insert',
    ...(flags.in === undefined ? besideOf(flags) : insideOf(flags)),
    text: flags.text!,
    ...(flags.title !== undefined && { title: flags.title }),
    numbering: flags.branch ? 'branch' : 'renumber',
  }));
  examples(insert, lang, [
    'kaitei insert 2023-online rule-proc --after art:5 --title 電子申請 --text 前条の申請は、電子的に行うことができる。',
    'kaitei insert 2023-online cp-sign --in 6.1 --title 鍵の預託 --text 規定しない。',
  ]);

  const remove = define('delete', say('規定を削る', 'delete a provision'))
    .argument('<place>', say('削る規定（例: art:4/p:1/i:2）', 'what goes, such as art:4/p:1/i:2'))
    .option(
      '--keep-number',
      say('番号を残して「削除」とする', 'keep the number, as a place-holder (削除)'),
    );
  finish(remove, (flags, args) => ({
    op: 'delete',
    address: args[2]!,
    numbering: flags.keepNumber ? 'keep' : 'renumber',
  }));
  examples(remove, lang, ['kaitei delete 2023-online rule-proc art:7']);

  const move = define('move', say('規定を動かす', 'move a provision'))
    .argument('<place>', say('動かす規定', 'what moves'))
    .option('--after <place>', say('この規定の次に', 'behind this one'))
    .option('--before <place>', say('この規定の前に', 'before this one'));
  finish(move, (flags, args) => ({ op: 'move', address: args[2]!, ...besideOf(flags) }));
  examples(move, lang, ['kaitei move 2023-online rule-proc art:8 --after art:10']);
};

function besideOf({ after, before }: StructureFlags) {
  if ((after === undefined) === (before === undefined)) {
    throw new UserError(
      message(
        '--after 又は --before のどちらか一方で場所を示す（例: --after art:5）',
        'say where by one of --after and --before (example: --after art:5)',
      ),
      2,
    );
  }
  return after === undefined
    ? ({ anchor: before!, side: 'before' } as const)
    : ({ anchor: after, side: 'after' } as const);
}

function insideOf({ after, before, in: anchor }: StructureFlags) {
  if (after === undefined && before === undefined) return { anchor: anchor!, side: 'in' } as const;
  throw new UserError(
    message(
      '--after、--before 及び --in は、どれか一つで場所を示す（例: --in 6.1）',
      'say where by one of --after, --before and --in (example: --in 6.1)',
    ),
    2,
  );
}

async function run(context: Context, flags: StructureFlags, asked: RestructureRequest) {
  const { planRestructure, restructureInto } = await import('../../app/restructure.ts');
  const { openWorkspace } = await import('../../app/workspace.ts');
  const workspace = await openWorkspace(context.directory);
  if (flags.dryRun) {
    const plan = planRestructure(workspace, asked);
    context.out(lines(plan, context.lang));
    return plan.concerns.length > 0 ? 1 : 0;
  }
  const plan = await restructureInto(workspace, asked);
  context.out(lines(plan, context.lang));
  context.note({
    ja: `改正案 ${asked.id} に変更 ${plan.edits} 件を書き込んだ。`,
    en: `Wrote ${plan.edits} edits into the changeset ${asked.id}.`,
  });
  return plan.concerns.length > 0 ? 1 : 0;
}

/** What follows from an operation: references rewritten, and those that a person has to look at. */
function lines({ inserted, repaired, concerns }: RestructurePlan, lang: 'ja' | 'en'): string {
  const place = ({ document, place: at }: { document: { id: string }; place: string }) =>
    `${document.id}#${at}`;
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  return [
    ...(inserted === undefined ? [] : [inserted]),
    ...repaired.map(
      ({ reference, now }) => `${place(reference)}: ${flat(reference.surface)} -> ${now}`,
    ),
    ...concerns.map((concern) => concernLine(concern, lang)),
  ]
    .map((line) => `${printable(line)}\n`)
    .join('');
}
