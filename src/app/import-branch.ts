import { withoutBlankChanges } from '../amendment/blanks.ts';
import { deriveEdits } from '../amendment/index.ts';
import { rebaseEdits } from '../amendment/rebase.ts';
import { type Document, parseDocument } from '../document/index.ts';
import { changedOn } from '../store/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { requireDocumentId } from './document-id.ts';
import { openDraft, saveDraft } from './draft.ts';
import type { Imported, ImportOptions } from './import.ts';
import { textOf } from './read-text.ts';
import type { Workspace } from './workspace.ts';

/**
 * Derives the edits of every document that a branch changed since it left the history of the last
 * commit, and writes them into a changeset, as one commit. Where a document has moved on since, each
 * clause is merged; documents that the branch brings in or takes away are created or removed.
 *
 * @throws UserError (2) where the branch changed no document, (1) where a person has to decide
 */
export async function importBranch(
  workspace: Workspace,
  id: string,
  revision: string,
  { lang = 'en', blanks = false }: ImportOptions = {},
): Promise<Imported[]> {
  const draft = openDraft(workspace, id);
  const removed: string[] = [];
  const results: Document[] = [];
  for (const { path, before, after } of await changedOn(workspace.root, revision)) {
    const read = (bytes: Uint8Array) => parseDocument(path, textOf(bytes, `${revision}:${path}`));
    const old = before && read(before);
    const given = after && read(after);
    const base = old && draft.base.get(old.id);
    if (!given) {
      if (base) removed.push(base.id);
      continue;
    }
    requireDocumentId(given.id, path);
    const edited = old && !blanks ? withoutBlankChanges(old, given) : given;
    const result = old && base ? carried(old, base, edited) : edited;
    if (result.source !== draft.base.get(result.id)?.source) results.push(result);
  }
  if (results.length + removed.length === 0) throw nothing(revision);
  await saveDraft(workspace, draft, results, {
    removed,
    subject: (count) =>
      lang === 'ja'
        ? `改正案 ${id}: ${revision} の変更 ${count} 件を取り込む`
        : `Changeset ${id}: import the edits of ${revision} (${count})`,
  });
  const written = [...results.map((result) => result.id), ...removed];
  return written.map((document) => {
    const result = results.find((one) => one.id === document);
    const base = draft.base.get(document);
    const edits = result && base ? deriveEdits(base, result).length : 1;
    return { document, edits, path: `${draft.folder}/${document}.md` };
  });
}

/** The edits of the branch, on the document as it is now. */
function carried(old: Document, base: Document, edited: Document): Document {
  if (old.source === base.source) return edited;
  const rebased = rebaseEdits(old, base, deriveEdits(old, edited));
  if (rebased.kind === 'rebased') return rebased.result;
  const clauses = rebased.clauses.map(({ address }) => `${base.id}#${address}`).join(', ');
  throw new UserError(
    message(
      `${clauses} は、枝の分かれた後に現行の文書でも改められたため、取り込まない。枝に現行の文書を併合（git merge）してから、もう一度取り込む`,
      `${clauses} was amended after the branch left, too, so nothing was imported; merge the documents of today into the branch (git merge) and import it again`,
    ),
    1,
  );
}

function nothing(revision: string): UserError {
  return new UserError(
    message(
      `${revision} は policies/ の文書を変えていない`,
      `${revision} changes no document in policies/`,
    ),
    2,
  );
}
