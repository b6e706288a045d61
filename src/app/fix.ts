import path from 'node:path';
import { resolveChangeset } from '../changeset/index.ts';
import {
  fixRepository,
  type RefusedFix,
  type Repository,
  runChecks,
  sortFindings,
  unifiedDiff,
} from '../check/index.ts';
import type { Document, Finding } from '../document/index.ts';
import { isTracked, realPath, writeFileAtomic } from '../store/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { type CheckOptions, ruleFilter } from './check.ts';
import { locate } from './locate.ts';
import { repositoryOf, type Workspace } from './workspace.ts';

/** A file that fixes change. */
export interface FixedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** Unified diff of the two. */
  readonly diff: string;
  /** Whether git has a text of it, which `git restore` brings back. */
  readonly tracked: boolean;
}

/** What fixes would change; nothing is written yet. */
export interface FixPlan {
  readonly files: readonly FixedFile[];
  readonly applied: readonly Finding[];
  readonly refused: readonly RefusedFix[];
  /** What is left to find afterwards, of the paths and rules that were asked for. */
  readonly findings: readonly Finding[];
}

/**
 * Works out the fixes of documents: those of the paths, or all. Changesets and agendas have none.
 *
 * @throws UserError as `reportWorkspace`
 */
export async function planFixes(
  workspace: Workspace,
  options: Omit<CheckOptions, 'with'> = {},
): Promise<FixPlan> {
  const isRule = ruleFilter(options.rules ?? []);
  const wanted = await locate(workspace, options.from ?? '.', options.paths ?? []);
  const repository = repositoryOf(workspace);
  const all = { ...repository, documents: [...repository.documents, ...wanted.documents] };
  const isWanted = (finding: Finding) => wanted.has(finding.path) && isRule(finding);
  const result = fixRepository(all, isWanted, (documents) => around(workspace, documents));
  const before = new Map(all.documents.map((document) => [document.path, document.source]));
  const files = await Promise.all(
    [...result.sources].map(async ([name, after]) => ({
      path: name,
      before: before.get(name)!,
      after,
      diff: unifiedDiff(name, before.get(name)!, after),
      tracked: await isTracked(workspace.root, name),
    })),
  );
  const left = [...workspace.findings, ...runChecks(result.repository)];
  return {
    files,
    applied: result.applied,
    refused: result.refused,
    findings: sortFindings(left.filter(isWanted)),
  };
}

/** What rules look at when the documents are others: changesets are applied to them anew. */
function around(workspace: Workspace, documents: readonly Document[]): Repository {
  const paths = new Set([...workspace.documents.values()].map(({ path: name }) => name));
  const inForce = new Map(
    documents.flatMap((one) => (paths.has(one.path) ? [[one.id, one] as const] : [])),
  );
  const all = new Map([...workspace.changesets].map(([id, { changeset }]) => [id, changeset]));
  const changesets = [...workspace.changesets.values()].map((one) => ({
    ...one,
    ...resolveChangeset(one.changeset, inForce, all),
  }));
  return { ...repositoryOf(workspace), documents, changesets };
}

/**
 * Writes the fixes into the working tree, each file whole or not at all, and commits nothing.
 *
 * @throws UserError (3) where a file cannot be written, or is reached by a symbolic link; then
 * nothing is written
 */
export async function writeFixes(workspace: Workspace, files: readonly FixedFile[]): Promise<void> {
  const root = await realPath(workspace.root);
  const targets = files.map((file) => ({ ...file, full: path.join(root, file.path) }));
  for (const { full, path: name } of targets) {
    if ((await realPath(full)) === full) continue;
    throw new UserError(
      message(
        `${name} はシンボリックリンクを通るため、何も変更していない。リンク先のファイルを指定する`,
        `${name} is reached by a symbolic link, so nothing was changed; name the file that it leads to`,
      ),
      3,
    );
  }
  for (const { full, after } of targets) await writeFileAtomic(full, after);
}
