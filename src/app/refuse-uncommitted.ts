import type { Changeset } from '../changeset/index.ts';
import { uncommittedFiles } from '../store/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { changesetOf, type Workspace } from './workspace.ts';

/**
 * What a person wrote by hand is theirs to commit, with a message that says so. Edits are derived
 * from the bytes that the commit has, because these are what a packet is built from; git may hold
 * other bytes to be the same file.
 *
 * @param documents ids of the documents that the edits are derived for
 * @param own paths of the files of the changeset that are written
 * @throws UserError (2)
 */
export async function refuseUncommitted(
  workspace: Workspace,
  { after }: Changeset,
  documents: readonly string[],
  own: readonly string[],
): Promise<void> {
  const names = [...own, ...documents.flatMap((id) => basisOf(workspace, id, after))];
  const [found] = await uncommittedFiles(workspace.root, names);
  if (found) {
    throw new UserError(
      message(
        `${found.path} に未コミットの変更があるため、書き込まない。先に git commit する`,
        `${found.path} has changes that are not committed, so nothing was written; commit them first`,
      ),
      2,
    );
  }
  const converted = names.find((name) => workspace.uncommitted.includes(name));
  if (converted === undefined) return;
  throw new UserError(
    message(
      `${converted} のバイト列が最後のコミットと異なるため、書き込まない。変更したのであれば git commit し、git が改行を変換している（core.autocrlf）のであれば .gitattributes に「policies/** -text」と「changesets/** -text」を書いて git add --renormalize . と git commit を実行する`,
      `${converted} has other bytes than the last commit, so nothing was written; commit it if it was changed, or if git converts line ends (core.autocrlf), write "policies/** -text" and "changesets/** -text" into .gitattributes, then run git add --renormalize . and git commit`,
    ),
    2,
  );
}

/** Files that make a document what it is before the edits: its own, those of changesets before. */
function basisOf(workspace: Workspace, id: string, after: string | undefined): string[] {
  const own = workspace.documents.get(id)?.path;
  const before: string[] = [];
  for (let at = after; at !== undefined; at = changesetOf(workspace, at).changeset.after) {
    const folder = `${changesetOf(workspace, at).path}/`;
    before.push(...workspace.uncommitted.filter((file) => file.startsWith(folder)));
  }
  return [`policies/${id}.md`, ...(own === undefined ? [] : [own]), ...before];
}
