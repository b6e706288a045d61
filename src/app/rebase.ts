import { rebaseEdits, type Undecided } from '../amendment/rebase.ts';
import { type Document, decode, parseDocument } from '../document/index.ts';
import { versionsOf } from '../store/index.ts';
import { type Digest, digest } from '../text/digest.ts';
import { type Language, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { openDraft, saveDraft } from './draft.ts';
import type { Workspace } from './workspace.ts';

/** What became of a rebase: the number of edits, or what a person has to decide, by document. */
export type RebaseResult =
  | { readonly kind: 'rebased'; readonly edits: number; readonly documents: readonly string[] }
  | { readonly kind: 'current' }
  | { readonly kind: 'undecided'; readonly clauses: ReadonlyMap<string, readonly Undecided[]> };

/**
 * Carries a changeset to the documents as they are now, as one commit, or writes nothing where a person
 * has to decide. The base that it was written for is found in the history by its digest.
 *
 * @throws UserError (2) for an unknown changeset, (1) where its base is not in the history
 */
export async function rebase(
  workspace: Workspace,
  id: string,
  lang: Language = 'en',
): Promise<RebaseResult> {
  const draft = openDraft(workspace, id);
  const results: Document[] = [];
  const undecided = new Map<string, readonly Undecided[]>();
  for (const [name, edits] of draft.changeset.edits) {
    const now = draft.base.get(name);
    const wanted = draft.changeset.base[name];
    if (!now || wanted === undefined || digest(now.source) === wanted) continue;
    const base = await oldBase(workspace, now, wanted);
    const rebased = rebaseEdits(base, now, edits);
    if (rebased.kind === 'rebased') results.push(rebased.result);
    else undecided.set(name, rebased.clauses);
  }
  if (undecided.size > 0) return { kind: 'undecided', clauses: undecided };
  if (results.length === 0) return { kind: 'current' };
  const subject =
    lang === 'ja'
      ? `改正案 ${id} を現行の文書に合わせる`
      : `Changeset ${id}: rebase on the documents of today`;
  const edits = await saveDraft(workspace, draft, results, { subject: () => subject });
  return { kind: 'rebased', edits, documents: results.map((document) => document.id) };
}

/** The document that the edits were written for. */
async function oldBase(workspace: Workspace, now: Document, wanted: Digest): Promise<Document> {
  for (const bytes of await versionsOf(workspace.root, now.path)) {
    const decoded = decode(bytes);
    if ('text' in decoded && digest(decoded.text) === wanted) {
      return parseDocument(now.path, decoded.text);
    }
  }
  throw new UserError(
    message(
      `${now.id} の改正前の版（${wanted}）が履歴に見つからない。履歴を全て取得する（git fetch --unshallow）か、kaitei import で作り直す`,
      `the version of ${now.id} that the edits were written for (${wanted}) is not in the history; fetch all of it (git fetch --unshallow), or make the edits anew by kaitei import`,
    ),
    1,
  );
}
