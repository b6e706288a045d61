import { type Command, Option } from 'commander';
import type { Severity } from '../../document/index.ts';
import { message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import type { DefineCommand, Exit } from '../command.ts';
import type { Context } from '../context.ts';
import { examples } from '../help.ts';
import { listOption, sortPaths } from '../list-option.ts';
import { noteUncommitted } from '../uncommitted.ts';
import { atLeast, countOf, failsOn, type Threshold } from './check-severity.ts';

interface CheckWords {
  readonly with?: string[];
  readonly rule?: string[];
  readonly severity: Severity;
  readonly failOn: Threshold;
  readonly format: string;
  readonly json?: true;
  readonly listRules?: true;
  readonly fix?: true;
  readonly dryRun?: true;
  readonly cache: boolean;
}

/** `kaitei check`: exit code 1 where there are findings from the level of `--fail-on` on. */
export const checkCommand: DefineCommand = (program, lang, action) => {
  const say = (ja: string, en: string) => (lang === 'ja' ? ja : en);
  const command = program
    .command('check')
    .argument(
      '[paths...]',
      say('ファイル又はフォルダ（省略時は全部）', 'files or folders (default: all)'),
    )
    .description(
      say('文書、改正案及び議事次第を検査する', 'check documents, changesets and agendas'),
    )
    .addOption(
      listOption(
        new Option(
          '--with <id...>',
          say('改正案を適用した結果を検査する', 'check the result of changesets'),
        ),
      ),
    )
    .addOption(
      listOption(
        new Option('--rule <id...>', say('この規則だけを見る', 'look at these rules only')),
      ),
    )
    .addOption(
      new Option('--severity <level>', say('この重さから示す', 'show from this level on'))
        .choices(['error', 'warning', 'info'])
        .default('info'),
    )
    .addOption(
      new Option(
        '--fail-on <level>',
        say('この重さから終了コードを1とする', 'exit with 1 from this level on'),
      )
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .addOption(
      new Option('--format <format>', say('出力の形式', 'form of the output'))
        .choices(['text', 'json', 'sarif', 'junit', 'github'])
        .default('text'),
    )
    .option('--json', say('--format json と同じ', 'same as --format json'))
    .option('--list-rules', say('規則の一覧を示す', 'list the rules'))
    .option(
      '--fix',
      say('人の判断が要らない箇所を直し、差分を示す', 'mend what needs no decision; show the diff'),
    )
    .option('--dry-run', say('--fix の差分だけを示す', 'with --fix: show the diff only'))
    .option(
      '--no-cache',
      say(
        '前回までの結果を使わず、全部を読み直す',
        'read everything anew, and believe no earlier run',
      ),
    )
    .action(
      action((context, command) => {
        const given = command.opts<CheckWords>();
        const { paths, lists } = sortPaths(command.args, { rule: given.rule, with: given.with });
        const words = { ...given, ...lists };
        refuseMixture(command, words);
        if (words.listRules)
          return listRules(context, words.json === true || words.format === 'json');
        return words.fix ? fix(context, paths, words) : check(context, paths, words);
      }),
    );
  examples(command, lang, [
    'kaitei check',
    'kaitei check policies/cp-sign.md',
    'kaitei check --with 2023-sha1-cp',
    'kaitei check --fail-on warning --format sarif > kaitei.sarif',
    'kaitei check --rule number-order link-target policies/cp-sign.md',
    'kaitei check --fix --dry-run policies/cp-sign.md',
  ]);
};

/** So many characters are written at a time. */
const PIECES = 100_000;

async function check(context: Context, paths: string[], words: CheckWords): Promise<Exit> {
  const { openWorkspace } = await import('../../app/workspace.ts');
  const opening = openWorkspace(context.directory, 'working-tree', {
    ...(!words.cache && { memory: false as const }),
  });
  // The rules are loaded while git is asked what there is.
  const [workspace, { reportWorkspace, reporters }] = await Promise.all([
    opening,
    import('../../app/check.ts'),
  ]);
  if (workspace.documents.size === 0 && workspace.findings.length === 0 && paths.length === 0) {
    throw nothingToCheck(workspace.root);
  }
  const report = await reportWorkspace(workspace, {
    paths,
    from: context.directory,
    ...(words.with && { with: words.with }),
    ...(words.rule && { rules: words.rule }),
    fails: (finding) => failsOn([finding], words.failOn),
  });
  noteUncommitted(context, workspace.uncommitted);
  const shown = {
    ...report,
    findings: report.findings.filter((finding) => atLeast(finding, words.severity)),
    suppressed: report.suppressed.filter(({ finding }) => atLeast(finding, words.severity)),
  };
  let pieces = '';
  for (const piece of reporters[words.json ? 'json' : words.format]!(shown, context.lang)) {
    pieces += piece;
    if (pieces.length < PIECES) continue;
    context.out(pieces);
    pieces = '';
  }
  context.out(pieces);
  context.note(countOf(report.findings, report.suppressed.length));
  return failsOn(report.findings, words.failOn) ? 1 : 0;
}

/** A run that looked at nothing must not be taken for one that found nothing. */
function nothingToCheck(root: string): UserError {
  return new UserError(
    message(
      `${root} の policies に文書（.md）がない。-C でリポジトリを指定するか、kaitei init で作る`,
      `there is no document (.md) in policies of ${root}; name the repository by -C, or make one by kaitei init`,
    ),
    3,
  );
}

async function fix(context: Context, paths: string[], words: CheckWords): Promise<Exit> {
  const { runFix } = await import('./check-fix.ts');
  const findings = await runFix(context, {
    paths,
    dryRun: words.dryRun === true,
    ...(words.rule && { rules: words.rule }),
  });
  return failsOn(findings, words.failOn) ? 1 : 0;
}

async function listRules(context: Context, json: boolean): Promise<Exit> {
  const { rulesJson, rulesTable } = await import('./check-rules.ts');
  context.out(json ? rulesJson() : rulesTable(context.lang));
  return 0;
}

/** Options that say different things at the same time. */
function refuseMixture(command: Command, words: CheckWords): void {
  if (words.dryRun && !words.fix) {
    throw new UserError(message('--dry-run は --fix と共に指定する', '--dry-run needs --fix'), 2);
  }
  const format = command.getOptionValueSource('format') === 'cli' ? words.format : undefined;
  if (words.json && format !== undefined && format !== 'json') throw apart('--json', '--format');
  if (words.listRules && format !== undefined && !/^(text|json)$/.test(format)) {
    throw apart('--list-rules', `--format ${format}`);
  }
  if (!words.fix) return;
  const other = words.with
    ? '--with'
    : words.json || words.format !== 'text'
      ? '--format'
      : words.listRules && '--list-rules';
  if (other) throw apart('--fix', other);
}

function apart(one: string, other: string): UserError {
  return new UserError(
    message(
      `${one} は ${other} と共に指定できない。どちらかを除く`,
      `${one} and ${other} do not go together; leave one of them out`,
    ),
    2,
  );
}
