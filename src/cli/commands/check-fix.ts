import { type FixedFile, planFixes, writeFixes } from '../../app/fix.ts';
import { openWorkspace } from '../../app/workspace.ts';
import type { Finding } from '../../document/index.ts';
import { printable } from '../../text/printable.ts';
import type { Context } from '../context.ts';
import { noteUncommitted } from '../uncommitted.ts';
import { countOf } from './check-severity.ts';

/** What `kaitei check --fix` was asked for. */
export interface FixRequest {
  /** Empty for all documents. */
  readonly paths: readonly string[];
  readonly rules?: readonly string[];
  readonly dryRun: boolean;
}

/**
 * Shows the diff, then writes the files unless it is a dry run, and says how the change gets into
 * force.
 *
 * @returns what is left to find
 */
export async function runFix(
  context: Context,
  { paths, rules, dryRun }: FixRequest,
): Promise<readonly Finding[]> {
  const workspace = await openWorkspace(context.directory);
  const plan = await planFixes(workspace, {
    paths,
    from: context.directory,
    ...(rules && { rules }),
  });
  for (const { diff } of plan.files) context.out(printable(diff, { multiline: true }));
  for (const { finding, reason } of plan.refused) {
    const at = `${finding.path}:${finding.line}:${finding.column} [${finding.rule}]`;
    context.note({
      ja: `${at} は直していない: ${reason.ja}`,
      en: `${at} was left alone: ${reason.en}`,
    });
  }
  if (!dryRun) await writeFixes(workspace, plan.files);
  const [fixes, files] = [plan.applied.length, plan.files.length];
  if (fixes === 0) {
    context.note({ ja: '直せる箇所はない。', en: 'Nothing to fix.' });
  } else {
    context.note({
      ja: dryRun
        ? `${files} ファイルの ${fixes} 箇所を直せる。何も書き込んでいない。`
        : `${files} ファイルの ${fixes} 箇所を直した。コミットはしていない。`,
      en: dryRun
        ? `${fixes} fixes in ${files} files; nothing was written.`
        : `${fixes} fixes in ${files} files were written, and not committed.`,
    });
  }
  if (!dryRun) for (const file of plan.files) noteImport(context, file);
  noteUncommitted(context, workspace.uncommitted);
  context.note(countOf(plan.findings));
  if (plan.findings.length > 0) {
    context.note({
      ja: '残る指摘は kaitei check で見る。',
      en: 'See kaitei check for what is left.',
    });
  }
  return plan.findings;
}

/** A text in force changes by changesets only, and these are made from a copy. */
function noteImport(context: Context, { path, tracked }: FixedFile): void {
  const inForce = path.startsWith('policies/');
  if (inForce && !tracked) return;
  const copy = inForce ? path.replace(/^.*\//, '') : path;
  const command = [
    ...(inForce ? [`mv ${quoted(path)} ${quoted(copy)}`, `git restore ${quoted(path)}`] : []),
    `kaitei import ID ${quoted(copy)}`,
  ].join(' && ');
  context.note({
    ja: `${path} の変更は改正案に取り込んで効力を持たせる（ID は改正案、リポジトリの最上位で実行）: ${command}`,
    en: `the change of ${path} comes into force by a changeset only (ID is its id; run at the root of the repository): ${command}`,
  });
}

/** A word for the shell. */
function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`;
}
