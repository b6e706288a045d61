import { type Document, lookUpClause } from '../document/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { withResults } from './with-results.ts';
import { documentOf, type Workspace } from './workspace.ts';

/**
 * A document with all its clauses, or only with one clause and what stands under it.
 *
 * @param wanted an address, number, label or heading text; undefined for the whole document
 * @param ids changesets whose results are shown
 * @throws UserError (2) for an unknown document, clause or changeset, (1) where a changeset does not
 * apply
 */
export function showDocument(
  workspace: Workspace,
  id: string,
  wanted: string | undefined,
  ids: readonly string[],
): Document {
  const document = documentOf(withResults(workspace, ids), id);
  if (wanted === undefined) return document;
  const clause = lookUpClause(document, wanted);
  if (!clause) {
    throw new UserError(
      message(
        `${id} に条項「${wanted}」がない（例: 4.2.1、第4条、sec:4.2.1）`,
        `${id} has no clause "${wanted}" (examples: 4.2.1, 第4条, sec:4.2.1)`,
      ),
      2,
    );
  }
  const rest = document.clauses.slice(clause.index + 1);
  const end = rest.findIndex((other) => other.depth <= clause.depth);
  return {
    ...document,
    clauses: [clause, ...(clause.depth === 0 ? [] : rest.slice(0, end < 0 ? undefined : end))],
  };
}
