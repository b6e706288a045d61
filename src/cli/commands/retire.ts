import type { DefineCommand } from '../command.ts';
import { examples } from '../help.ts';
import { collect, type WordingFlags, wordingOptions, wordingRequest } from '../wording/options.ts';
import { wordingJson, wordingRows } from '../wording/rows.ts';
import { useDecisions } from '../wording/uses.ts';

/** `kaitei retire`: a term that is given up, taken out wherever it stands. */
export const retireCommand: DefineCommand = (program, lang, action) => {
  const ja = lang === 'ja';
  const command = program
    .command('retire')
    .argument('<id>', ja ? '改正案の id' : 'id of the changeset')
    .argument('<term>', ja ? '用いなくなる語' : 'the term that is given up')
    .description(
      ja
        ? '用いなくなる語を、それが現れる全ての箇所について削るか残すかを決めて削る'
        : 'take a term out of every place, each accepted or excluded',
    )
    .option(
      '--use <class=cut|reason>',
      ja
        ? '用途の区分（A〜J）ごとに、削る（cut）か、残す理由'
        : 'for a class of use (A to J): cut, or the reason why it stays',
      collect,
    );
  wordingOptions(command, lang).action(
    action(async (context, command) => {
      const { planRetirement, retire } = await import('../../app/retire.ts');
      const { openWorkspace } = await import('../../app/workspace.ts');
      const [id, term] = command.args as [string, string];
      const flags = command.opts<WordingFlags & { use?: string[] }>();
      const wording = wordingRequest(id, flags, context.lang);
      const decisions = { ...wording.decisions, uses: useDecisions(flags.use) };
      const request = { ...wording, decisions, term };
      const workspace = await openWorkspace(context.directory);
      const plan = planRetirement(workspace, request);
      context.out(flags.json ? wordingJson(plan) : wordingRows(plan, context.lang));
      if (flags.dryRun) return 0;
      const edits = await retire(workspace, request);
      context.note({
        ja: `改正案 ${id} に変更 ${edits} 件を書き込んだ。`,
        en: `Wrote ${edits} edits into the changeset ${id}.`,
      });
      return 0;
    }),
  );
  examples(command, lang, [
    'kaitei retire 2023-sha1-cp SHA-1 --dry-run',
    "kaitei retire 2023-sha1-cp SHA-1 --all --use E=cut --use 'F=鍵識別子の計算である。'",
  ]);
};
