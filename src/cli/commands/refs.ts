import { Option } from 'commander';
import { message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import type { DefineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { examples } from '../help.ts';
import { listOption, sortPaths } from '../list-option.ts';
import { noteUncommitted } from '../uncommitted.ts';

interface RefsFlags {
  readonly to?: string;
  readonly depth?: string;
  readonly with?: string[];
  readonly status?: string[];
  readonly stdin?: true;
  readonly doc?: string;
  readonly at?: string;
  readonly json?: true;
}

/** `kaitei refs`: what documents cite, who cites a clause, what a text on standard input cites. */
export const refsCommand: DefineCommand = (program, lang, action) => {
  const ja = lang === 'ja';
  const command = program
    .command('refs')
    .argument(
      '[paths...]',
      ja ? 'ファイル又はフォルダ（省略時は全部）' : 'files or folders (default: all)',
    )
    .description(ja ? '参照を一覧する' : 'list references, and who cites a clause')
    .option(
      '--to <place>',
      ja
        ? 'この条項を引用する箇所（例: cp-sign#4.2.1）'
        : 'who cites this clause, such as cp-sign#4.2.1',
    )
    .option(
      '--depth <n>',
      ja
        ? '--to で何段までたどるか（数又は all。省略時は1）'
        : 'with --to: how far to follow, a number or all (default: 1)',
    )
    .addOption(
      listOption(
        new Option(
          '--status <status...>',
          ja ? 'この結果のものに限る' : 'only of these statuses',
        ).choices(['resolved', 'dangling', 'ambiguous', 'outside', 'not-checkable']),
      ),
    )
    .addOption(
      listOption(
        new Option(
          '--with <id...>',
          ja ? '改正案を適用した結果を読む' : 'read the result of changesets',
        ),
      ),
    )
    .option(
      '--stdin',
      ja ? '標準入力の文の参照を示す' : 'the references in the text on standard input',
    )
    .option(
      '--doc <id>',
      ja ? '--stdin の文がある文書の id' : 'with --stdin: id of the document that the text is of',
    )
    .option(
      '--at <place>',
      ja
        ? '--stdin の文がある場所（例: art:5/p:1）'
        : 'with --stdin: where it stands, such as art:5/p:1',
    )
    .option('--json', ja ? 'JSONで出力する' : 'print JSON')
    .action(
      action(async (context, command) => {
        const given = command.opts<RefsFlags>();
        const lists = { status: given.status, with: given.with };
        const sorted = sortPaths(command.args, lists);
        const flags = { ...given, ...sorted.lists };
        refuseMixture(flags, sorted.paths);
        if (flags.stdin) return textReferences(context, flags);
        if (flags.to !== undefined) return citing(context, flags, flags.to);
        return list(context, flags, sorted.paths);
      }),
    );
  examples(command, lang, [
    'kaitei refs policies/cp-sign.md',
    'kaitei refs --status dangling ambiguous',
    'kaitei refs --to cp-sign#4.2.1',
    'kaitei refs --to rule-proc#第4条 --depth all',
    'kaitei refs --stdin --doc rule-proc --at art:5/p:1 --json',
  ]);
};

async function list(context: Context, flags: RefsFlags, paths: readonly string[]) {
  const { listReferences } = await import('../../app/refs.ts');
  const { openWorkspace } = await import('../../app/workspace.ts');
  const { referencesJson, referenceLines, statusCounts } = await import('../refs-text.ts');
  const workspace = await openWorkspace(context.directory);
  const all = await listReferences(workspace, {
    paths,
    from: context.directory,
    ...(flags.with && { with: flags.with }),
  });
  const references = all.filter(({ status }) => flags.status?.includes(status) ?? true);
  noteUncommitted(context, workspace.uncommitted);
  if (flags.json) {
    const { printableJson } = await import('../../text/printable.ts');
    context.out(printableJson(referencesJson(references)));
  } else context.out(referenceLines(references, context.lang));
  context.note(statusCounts(references));
  return 0 as const;
}

async function citing(context: Context, flags: RefsFlags, to: string) {
  const { citingReferences } = await import('../../app/refs.ts');
  const { openWorkspace } = await import('../../app/workspace.ts');
  const { impactJson, impactLines } = await import('../refs-text.ts');
  const depth = flags.depth === 'all' ? Number.POSITIVE_INFINITY : Number(flags.depth ?? 1);
  if (!(depth >= 1) || !(Number.isInteger(depth) || flags.depth === 'all')) {
    throw wrongUsage(
      `--depth には1以上の数か all を書く。「${flags.depth}」とある`,
      `--depth takes a number from 1 on, or all, not "${flags.depth}"`,
    );
  }
  const workspace = await openWorkspace(context.directory);
  const { target, impacts } = citingReferences(workspace, to, depth, flags.with);
  noteUncommitted(context, workspace.uncommitted);
  if (flags.json) {
    const { printableJson } = await import('../../text/printable.ts');
    context.out(printableJson({ target, citing: impacts.map(impactJson) }));
  } else context.out(impactLines(impacts));
  const direct = impacts.filter(({ distance }) => distance === 1).length;
  context.note({
    ja: `${target} を引用する箇所 ${direct}${depth > 1 ? `、その先の箇所 ${impacts.length - direct}` : ''}`,
    en: `${target}: cited in ${direct} places${depth > 1 ? `, and ${impacts.length - direct} further on` : ''}`,
  });
  return 0 as const;
}

async function textReferences(context: Context, flags: RefsFlags) {
  const { lacksPlace, referencesInText } = await import('../../app/refs.ts');
  const { readInput } = await import('../input.ts');
  if (flags.doc === undefined) {
    throw wrongUsage(
      '--stdin には文書の id を --doc で添える（例: --doc cp-sign）',
      '--stdin needs the id of the document: --doc cp-sign',
    );
  }
  const documents = await documentsAt(context);
  const { doc, at = '-' } = flags;
  if (lacksPlace(doc, at, documents)) {
    context.note({
      ja: `${doc} に ${at} という場所がない。前条、前項等は番号から数える（場所は art:5/p:1、sec:4.2.1 のように書く）`,
      en: `${doc} has no place ${at}: 前条 and 前項 are counted by number (places are written like art:5/p:1 or sec:4.2.1)`,
    });
  }
  const found = referencesInText(await readInput(), doc, at, documents);
  if (flags.json) {
    const { printableJson } = await import('../../text/printable.ts');
    context.out(printableJson(found));
  } else {
    const { printable } = await import('../../text/printable.ts');
    context.out(
      found
        .map(({ surface, target }) => printable(`${surface} -> ${target}`))
        .map((line) => `${line}\n`)
        .join(''),
    );
  }
  return 0 as const;
}

/** Documents that references can lead to; none where there is no repository, and then it says so. */
async function documentsAt(context: Context) {
  const { openWorkspace } = await import('../../app/workspace.ts');
  try {
    return [...(await openWorkspace(context.directory)).documents.values()];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.note(error.text);
    return [];
  }
}

/** What belongs to each of the three ways to ask. */
const MODES = {
  list: ['paths', 'status', 'with', 'json'],
  to: ['to', 'depth', 'with', 'json'],
  stdin: ['stdin', 'doc', 'at', 'json'],
};

/** What means nothing in the way that was chosen would be passed over without a word. */
function refuseMixture(flags: RefsFlags, paths: readonly string[]): void {
  const mode = flags.stdin ? 'stdin' : flags.to === undefined ? 'list' : 'to';
  const given = [...Object.keys(flags), ...(paths.length > 0 ? ['paths'] : [])];
  const other = given.find((name) => !MODES[mode].includes(name));
  if (other === undefined) return;
  const [ja, en] = other === 'paths' ? ['パス', 'a path'] : [`--${other}`, `--${other}`];
  if (mode === 'list') {
    const needed = MODES.to.includes(other) ? '--to' : '--stdin';
    throw wrongUsage(`${ja} は ${needed} と共に指定する`, `${en} needs ${needed}`);
  }
  throw wrongUsage(
    `--${mode} は ${ja} と共に指定できない。どちらかを除く`,
    `--${mode} and ${en} do not go together; leave one of them out`,
  );
}

function wrongUsage(ja: string, en: string): UserError {
  return new UserError(message(ja, en), 2);
}
