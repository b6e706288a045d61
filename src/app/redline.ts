import { refusalsOf } from '../changeset/index.ts';
import { parseDocument } from '../document/index.ts';
import { compareDocuments, type Redline } from '../redline/index.ts';
import { refusal } from './with-results.ts';
import { changesetOf, type Workspace } from './workspace.ts';

/** Redline of one document of a changeset. */
export interface DocumentRedline {
  readonly document: string;
  readonly redline: Redline;
}

/**
 * The redlines of a changeset, one per document that it amends. A document that is brought in or
 * retired is compared with an empty one.
 *
 * @throws UserError (2) for an unknown changeset, (1) for one that does not apply
 */
export function redlinesOf(workspace: Workspace, id: string): DocumentRedline[] {
  const changeset = changesetOf(workspace, id);
  const refused = refusalsOf(changeset)[0];
  if (refused) throw refusal(id, refused.message);
  return changeset.outcomes.map(({ document, base, result }) => {
    const path = base?.path ?? result?.path ?? `policies/${document}.md`;
    const empty = () => parseDocument(path, '');
    return { document, redline: compareDocuments(base ?? empty(), result ?? empty()) };
  });
}
