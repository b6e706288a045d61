import type { DefineCommand } from '../command.ts';
import { examples } from '../help.ts';
import { type WordingFlags, wordingOptions, wordingRequest } from '../wording/options.ts';
import { wordingJson, wordingRows } from '../wording/rows.ts';

/** `kaitei rename`: a name in every place where it stands. */
export const renameCommand: DefineCommand = (program, lang, action) => {
  const ja = lang === 'ja';
  const command = program
    .command('rename')
    .argument('<id>', ja ? '改正案の id' : 'id of the changeset')
    .argument('<from>', ja ? '元の名称' : 'the old name')
    .argument('<to>', ja ? '新しい名称' : 'the new name')
    .description(
      ja
        ? '名称を、それが現れる全ての箇所について改めるか残すかを決めて改める'
        : 'rename in every place, each accepted or excluded',
    );
  wordingOptions(command, lang).action(
    action(async (context, command) => {
      const { planRename, rename } = await import('../../app/rename.ts');
      const { openWorkspace } = await import('../../app/workspace.ts');
      const [id, from, to] = command.args as [string, string, string];
      const flags = command.opts<WordingFlags>();
      const request = { ...wordingRequest(id, flags, context.lang), from, to };
      const workspace = await openWorkspace(context.directory);
      const plan = planRename(workspace, request);
      context.out(flags.json ? wordingJson(plan) : wordingRows(plan, context.lang));
      if (flags.dryRun) return 0;
      const edits = await rename(workspace, request);
      context.note({
        ja: `改正案 ${id} に変更 ${edits} 件を書き込んだ。`,
        en: `Wrote ${edits} edits into the changeset ${id}.`,
      });
      return 0;
    }),
  );
  examples(command, lang, [
    'kaitei rename 2023-office-names 医政局長 審議官 --dry-run',
    "kaitei rename 2023-office-names 医政局長 審議官 --all --exclude 'rule-proc#art:16/p:4=通知の発出者である。'",
  ]);
};
