import path from 'node:path';
import { type ClauseEdit, deriveEdits } from '../amendment/index.ts';
import type { Operation } from '../amendment/wording/index.ts';
import { type Changeset, formatEditFile } from '../changeset/index.ts';
import type { Document } from '../document/index.ts';
import { commitFiles } from '../store/index.ts';
import { digest } from '../text/digest.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { withBaseEntry } from './base-entry.ts';
import { withOperations } from './operation-entry.ts';
import { readText } from './read-text.ts';
import { refuseUncommitted } from './refuse-uncommitted.ts';
import { withResults } from './with-results.ts';
import { changesetOf, type Workspace } from './workspace.ts';

/** A changeset that is being written, and the documents before it. */
export interface Draft {
  readonly changeset: Changeset;
  /** Path of its folder in the repository. */
  readonly folder: string;
  readonly base: ReadonlyMap<string, Document>;
}

/** What a draft is written with. */
export interface Saving {
  /** Subject of the commit, from the number of edits. */
  readonly subject: (edits: number) => string;
  /** Ids of documents that the changeset removes. */
  readonly removed?: readonly string[];
  /** Recorded in the head of the changeset, in place of those before. */
  readonly operations?: readonly Operation[];
}

/**
 * Opens a changeset for writing. Its base is the documents in force, or what the changeset that it
 * follows makes of them.
 *
 * @throws UserError (2) for an unknown changeset, (1) where that which it follows does not apply
 */
export function openDraft(workspace: Workspace, id: string): Draft {
  const { changeset, path } = changesetOf(workspace, id);
  const { after } = changeset;
  const base = withResults(workspace, after === undefined ? [] : [after]).documents;
  return { changeset, folder: path, base };
}

/**
 * Writes what a changeset is to make of documents, as one commit: the edits that lead there from
 * the base, the base digests, and the operation that was asked for.
 *
 * @param results the documents that change
 * @returns number of edits of all these documents
 * @throws UserError (2) for files that the last commit has otherwise, or a head that cannot be written
 */
export async function saveDraft(
  workspace: Workspace,
  { changeset, folder, base }: Draft,
  results: readonly Document[],
  { subject, removed = [], operations }: Saving,
): Promise<number> {
  const head = `${folder}/changeset.md`;
  const edits = [
    ...results.map((result) => ({ id: result.id, edits: editsTo(base.get(result.id), result) })),
    ...removed.map((id) => ({ id, edits: [removalOf(base.get(id)!)] })),
  ];
  const files = edits.map(({ id, edits: list }) => ({
    path: `${folder}/${id}.md`,
    bytes: formatEditFile(list),
  }));
  const own = [head, ...files.map((file) => file.path)];
  await refuseUncommitted(
    workspace,
    changeset,
    edits.map(({ id }) => id),
    own,
  );
  let text = await readText(path.join(workspace.root, head), head);
  for (const { id } of edits) {
    const before = base.get(id);
    if (before) text = written(withBaseEntry(text, id, digest(before.source)), head, 'base');
  }
  if (operations) text = written(withOperations(text, operations), head, 'operations');
  const count = edits.reduce((sum, { edits: list }) => sum + list.length, 0);
  await commitFiles(workspace.root, [...files, { path: head, bytes: text }], subject(count));
  return count;
}

function editsTo(base: Document | undefined, result: Document): ClauseEdit[] {
  return base ? deriveEdits(base, result) : [{ op: 'create', slice: result.source }];
}

function removalOf({ source }: Document): ClauseEdit {
  return { op: 'remove', base: digest(source) };
}

function written(text: string | undefined, head: string, field: string): string {
  if (text !== undefined) return text;
  throw new UserError(
    message(
      `${head} のフロントマターに ${field} を書き込めない。「---」で囲んだYAMLとし、base は「文書の id: ダイジェスト」の並び、operations は kaitei が書いたままとする`,
      `${field} cannot be written into the front matter of ${head}; make it YAML between lines "---", with base a mapping of document ids to digests and operations as kaitei wrote them`,
    ),
    2,
  );
}
