import { type Language, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { openDraft, saveDraft } from './draft.ts';
import type { Workspace } from './workspace.ts';

/**
 * Abolishes a document in a changeset, as one commit. What the changeset did to it before is replaced.
 *
 * @returns path of the clause-edit file in the repository
 * @throws UserError (2) for an unknown changeset or document
 */
export async function removeDocument(
  workspace: Workspace,
  id: string,
  document: string,
  lang: Language = 'en',
): Promise<string> {
  const draft = openDraft(workspace, id);
  if (!draft.base.has(document)) {
    const list = [...draft.base.keys()].join(', ');
    throw new UserError(
      message(
        `文書 ${document} がない。あるもの: ${list}`,
        `there is no document ${document}; there are: ${list}`,
      ),
      2,
    );
  }
  await saveDraft(workspace, draft, [], {
    removed: [document],
    subject: () =>
      lang === 'ja'
        ? `改正案 ${id}: ${document} を廃止する`
        : `Changeset ${id}: remove ${document}`,
  });
  return `${draft.folder}/${document}.md`;
}
