import { examples } from '../help.ts';
import type { DefineCommand } from '../main.ts';

/** `kaitei packet`: the papers of a meeting. */
export const packetCommand: DefineCommand = (program, lang, action) => {
  const command = program
    .command('packet')
    .argument(
      '[ids...]',
      lang === 'ja' ? '会議によらず資料にする改正案' : 'changesets, where no meeting is named',
    )
    .description(lang === 'ja' ? '会議の資料一式を作る' : 'build the papers of a meeting')
    .option('--meeting <number>', lang === 'ja' ? '会議の番号' : 'number of the meeting')
    .requiredOption('-o, --output <dir>', lang === 'ja' ? '出力先のフォルダ' : 'folder to write to')
    .option('--json', lang === 'ja' ? 'JSONで出力する' : 'print JSON')
    .action(
      action(async (context, command) => {
        const { makePacket } = await import('../../app/packet.ts');
        const { openWorkspace } = await import('../../app/workspace.ts');
        const { outputPath } = await import('../../app/output.ts');
        const { UserError } = await import('../../text/user-error.ts');
        const options = command.opts<{ meeting?: string; output: string; json?: true }>();
        if ((options.meeting === undefined) === (command.args.length === 0)) {
          throw new UserError(
            {
              ja: '--meeting で会議の番号を、又は改正案の id を指定する（例: kaitei packet --meeting 19 -o out）',
              en: 'name either a meeting or changesets (example: kaitei packet --meeting 19 -o out)',
            },
            2,
          );
        }
        const workspace = await openWorkspace(context.directory, 'commit');
        if (workspace.uncommitted.length > 0) {
          const list = workspace.uncommitted.join(', ');
          context.note({
            ja: `注意: 未コミットの変更は資料に含まれない: ${list}`,
            en: `note: uncommitted changes are not in the packet: ${list}`,
          });
        }
        const result = await makePacket(
          workspace,
          {
            ...(options.meeting !== undefined && { meeting: options.meeting }),
            changesets: command.args,
            output: outputPath(context.directory, options.output),
          },
          ({ done, total, label }) => {
            context.note({
              ja: `[${done}/${total}] ${label.ja}`,
              en: `[${done}/${total}] ${label.en}`,
            });
          },
        );
        if (options.json) {
          context.out(`${JSON.stringify(result, null, 2)}\n`);
          return 0;
        }
        const warnings = result.warnings
          .map(({ message }) => `  - ${message[context.lang]}\n`)
          .join('');
        const settle = { ja: '未定の事項:', en: 'To be settled:' }[context.lang];
        const built = { ja: '資料を作成した:', en: 'The packet is in:' }[context.lang];
        context.out(
          `${warnings ? `${settle}\n${warnings}` : ''}${built} ${result.directory}/index.html\n`,
        );
        return 0;
      }),
    );
  examples(command, lang, [
    'kaitei packet --meeting 19 -o out',
    'kaitei packet 2023-sha1-cp -o out',
  ]);
};
