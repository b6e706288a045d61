import type { DefineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import {
  addDiffOptions,
  type DiffOptions,
  fileFor,
  formatOf,
  settingsOf,
} from '../diff/options.ts';
import { examples } from '../help.ts';
import { noteUncommitted } from '../uncommitted.ts';

/** `kaitei diff`: the redline of two files or revisions. */
export const diffCommand: DefineCommand = (program, lang, action) => {
  const command = program
    .command('diff')
    .argument(
      '<old>',
      lang === 'ja' ? '改正前（ファイル又は REV:PATH）' : 'old version (file or REV:PATH)',
    )
    .argument(
      '<new>',
      lang === 'ja' ? '改正後（ファイル又は REV:PATH）' : 'new version (file or REV:PATH)',
    )
    .description(
      lang === 'ja'
        ? '二つの版の見え消し又は新旧対照表を作る'
        : 'redline or comparison table of two versions',
    );
  addDiffOptions(command, lang).action(
    action(async (context, command) => {
      const { diffFiles } = await import('../../app/diff.ts');
      const { FORMS } = await import('../diff/view.ts');
      const [old, now] = command.args;
      const options = command.opts<DiffOptions>();
      const { redline, uncommitted } = await diffFiles(context.directory, old!, now!);
      noteUncommitted(context, uncommitted);
      const { lang } = context;
      const { layout, output } = options;
      const format = formatOf(options);
      const shown = options.all ? 'all' : 'changed';
      const settings = settingsOf(options);
      const write = async (file: string, content: string | Uint8Array) => {
        const { writeOutput } = await import('../../app/output.ts');
        await writeOutput(context.directory, file, content);
      };
      if (format === 'docx' || format === 'pdf') {
        const { redlineDocx, redlinePdf } = await import('../../app/redline-file.ts');
        const target = fileFor(output, format);
        const view = { layout, lang, context: shown, settings } as const;
        if (format === 'docx') {
          await write(target, await redlineDocx(redline, view));
          return 0;
        }
        const { bytes, missing } = await redlinePdf(redline, view);
        await write(target, bytes);
        noteMissing(context, missing);
        return 0;
      }
      const render = await FORMS[format]();
      const text = render(redline, {
        layout,
        context: shown,
        settings,
        lang,
        columns: context.columns,
        color: context.color && output === undefined,
      });
      if (output === undefined) context.out(text);
      else await write(output, text);
      return 0;
    }),
  );
  examples(command, lang, [
    'kaitei diff old.md new.md',
    'kaitei diff HEAD~1:policies/cp-sign.md policies/cp-sign.md --layout table',
    'kaitei diff old.md new.md -o redline.docx',
    'kaitei diff old.md new.md --layout table --titles Proposed,Current -o table.pdf',
    'kaitei diff old.md new.md --format markdown',
  ]);
};

/** Characters that the pages show by their codes. */
function noteMissing(context: Context, missing: readonly { readonly code: string }[]): void {
  if (missing.length === 0) return;
  const codes = missing.map(({ code }) => code).join(', ');
  context.note({
    ja: `注意: 字形のない文字は符号で示した: ${codes}`,
    en: `note: characters without a glyph are shown by their codes: ${codes}`,
  });
}
