import type { PacketProgress } from '../../app/packet.ts';
import type { Language } from '../../text/message.ts';
import type { DefineCommand } from '../command.ts';
import { examples } from '../help.ts';
import { someNames } from '../uncommitted.ts';

/** `kaitei packet`: the papers of a meeting. */
export const packetCommand: DefineCommand = (program, lang, action) => {
  const command = program
    .command('packet')
    .argument(
      '[ids...]',
      lang === 'ja' ? '会議によらず資料にする改正案' : 'changesets, where no meeting is named',
    )
    .description(
      lang === 'ja'
        ? '会議の資料一式を作る。資料の言語は、議事次第の lang（省略時は日本語）に、会議によらないときは --lang に、その指定もなければ改正する文書の lang に従う'
        : 'build the papers of a meeting; they are in the language that its agenda names (lang, else Japanese), or without a meeting in that of --lang, else of the documents amended',
    )
    .option('--meeting <number>', lang === 'ja' ? '会議の番号' : 'number of the meeting')
    .option(
      '--only <paper>',
      lang === 'ja' ? '一つの資料だけを作る（例: 2-1、agenda）' : 'one paper alone (2-1, agenda)',
    )
    .requiredOption('-o, --output <dir>', lang === 'ja' ? '出力先のフォルダ' : 'folder to write to')
    .option('--json', lang === 'ja' ? 'JSONで出力する' : 'print JSON')
    .action(
      action(async (context, command) => {
        const { interruptible } = await import('../interrupt.ts');
        const { makePacket } = await import('../../app/packet.ts');
        const { openWorkspace } = await import('../../app/workspace.ts');
        const { outputPath } = await import('../../app/output.ts');
        const { printable, printableJson } = await import('../../text/printable.ts');
        const { UserError } = await import('../../text/user-error.ts');
        const options = command.opts<{
          meeting?: string;
          only?: string;
          output: string;
          json?: true;
        }>();
        if ((options.meeting === undefined) === (command.args.length === 0)) {
          throw new UserError(
            {
              ja: '--meeting で会議の番号を、又は改正案の id を指定する（例: kaitei packet --meeting 19 -o out）',
              en: 'name either a meeting or changesets (example: kaitei packet --meeting 19 -o out)',
            },
            2,
          );
        }
        // Of the option alone: the papers must not depend on the locale of who builds them.
        const { lang } = command.optsWithGlobals<{ lang?: Language }>();
        const workspace = await openWorkspace(context.directory, 'commit');
        if (workspace.uncommitted.length > 0) {
          const list = someNames(workspace.uncommitted);
          context.note({
            ja: `注意: 未コミットの変更は資料に含まれない: ${list.ja}`,
            en: `note: uncommitted changes are not in the packet: ${list.en}`,
          });
        }
        const request = {
          ...(options.meeting !== undefined && { meeting: options.meeting }),
          ...(options.only !== undefined && { only: options.only }),
          changesets: command.args,
          ...(lang !== undefined && { lang }),
          output: outputPath(context.directory, options.output),
        };
        const onProgress = ({ done, total, label }: PacketProgress) => {
          context.note({
            ja: `[${done}/${total}] ${label.ja}`,
            en: `[${done}/${total}] ${label.en}`,
          });
        };
        const result = await interruptible((signal) =>
          makePacket(workspace, request, onProgress, signal),
        );
        if (options.json) {
          context.out(printableJson(result));
          return 0;
        }
        const warnings = result.warnings
          .map(({ message }) => `  - ${printable(message[context.lang])}\n`)
          .join('');
        const settle = { ja: '未定の事項:', en: 'To be settled:' }[context.lang];
        const built = { ja: '資料を作成した:', en: 'The packet is in:' }[context.lang];
        context.out(
          `${warnings ? `${settle}\n${warnings}` : ''}${built} ${printable(result.directory)}/index.html\n`,
        );
        return 0;
      }),
    );
  examples(command, lang, [
    'kaitei packet --meeting 19 -o out',
    'kaitei packet --meeting 19 --only 2-1 -o out',
    'kaitei packet 2023-sha1-cp -o out',
  ]);
};
