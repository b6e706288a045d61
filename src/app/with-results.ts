import { applyChangeset, type Changeset, refusalsOf } from '../changeset/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { changesetOf, type Workspace } from './workspace.ts';

/**
 * The workspace as it would be with the results of some changesets. Each is applied to the result
 * of those before it; one that names `after` brings that changeset along. Every clause that an edit
 * names must still be the one that the edit was written for.
 *
 * @throws UserError (2) for an unknown changeset, (1) for one that does not apply: the sentence has
 * the clause and the digests expected and found
 */
export function withResults(workspace: Workspace, ids: readonly string[]): Workspace {
  let documents = workspace.documents;
  for (const changeset of inOrder(workspace, ids)) {
    const applied = applyChangeset(changeset, documents);
    const refused = refusalsOf(applied)[0];
    if (refused) throw refusal(changeset.id, refused.message);
    documents = applied.documents;
  }
  return { ...workspace, documents };
}

/** The changesets named, each once and with those that it follows before it. */
function inOrder(workspace: Workspace, ids: readonly string[]): Set<Changeset> {
  const order = new Set<Changeset>();
  const add = (changeset: Changeset, path: readonly string[]) => {
    if (order.has(changeset)) return;
    const { id, after } = changeset;
    if (after !== undefined) {
      const before = workspace.changesets.get(after);
      if (!before || path.includes(after)) {
        throw refusal(id, changesetOf(workspace, id).refusals[0]!.message);
      }
      add(before.changeset, [...path, after]);
    }
    order.add(changeset);
  };
  for (const id of ids) add(changesetOf(workspace, id).changeset, [id]);
  return order;
}

/** The error for a changeset that does not apply. */
export function refusal(id: string, reason: { readonly ja: string; readonly en: string }) {
  return new UserError(
    message(
      `改正案 ${id} を適用できない: ${reason.ja}`,
      `changeset ${id} does not apply: ${reason.en}`,
    ),
    1,
  );
}
