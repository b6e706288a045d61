import { proposeRenames, renaming } from '../amendment/rename/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { planWording, type WordingPlan, type WordingRequest, writeWording } from './wording.ts';
import { type Places, searchPlaces } from './wording-search.ts';
import type { Workspace } from './workspace.ts';

/** A name and the one that takes its place. */
export interface RenameRequest extends WordingRequest {
  readonly from: string;
  readonly to: string;
}

/**
 * Finds every place of a name in the documents, in any spelling, with what is proposed for it.
 *
 * @throws UserError (2) for names that are empty or equal, an unknown changeset or document
 */
export function placesToRename(
  workspace: Workspace,
  request: Omit<RenameRequest, 'decisions'>,
): Places {
  const [from, to] = [request.from.trim(), request.to.trim()];
  if (from === '' || to === '' || from === to) {
    throw new UserError(
      message(
        '元の名称と新しい名称に、異なる語を書く（例: kaitei rename 2023-office-names 医政局長 審議官）',
        'give two different names (example: kaitei rename 2023-office-names "old name" "new name")',
      ),
      2,
    );
  }
  const names = renaming(from, to);
  return searchPlaces(
    workspace,
    request,
    { kind: 'rename', name: names.from, to: names.to },
    (document, term, own) => proposeRenames(document, term, names, own),
  );
}

/**
 * What becomes of every place of a name, and of the documents.
 *
 * @throws UserError (2) as {@link placesToRename} and for an unknown key
 */
export function planRename(workspace: Workspace, request: RenameRequest): WordingPlan {
  return planWording(placesToRename(workspace, request), request);
}

/**
 * Renames, as one commit in the changeset.
 *
 * @returns number of edits
 * @throws UserError as {@link planRename}; (1) where a place is not settled or nothing changes
 */
export async function rename(workspace: Workspace, request: RenameRequest): Promise<number> {
  const plan = planRename(workspace, request);
  const { id, from, to, lang } = request;
  const subject =
    lang === 'ja'
      ? `改正案 ${id}: 「${from}」を「${to}」に改める`
      : `Changeset ${id}: rename "${from}" to "${to}"`;
  return writeWording(workspace, plan, subject);
}
