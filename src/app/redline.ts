import { parseDocument } from '../document/index.ts';
import { compareDocuments, type Redline } from '../redline/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
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
 * @throws UserError (2) for an unknown changeset, (1) where an edit does not fit its document
 */
export function redlinesOf(workspace: Workspace, id: string): DocumentRedline[] {
  return changesetOf(workspace, id).outcomes.map(({ document, base, result, mismatches }) => {
    const refused = mismatches[0]?.message;
    if (refused) {
      throw new UserError(
        message(
          `改正案 ${id} を適用できない: ${refused.ja}`,
          `changeset ${id} does not apply: ${refused.en}`,
        ),
        1,
      );
    }
    const path = base?.path ?? result?.path ?? `policies/${document}.md`;
    const empty = () => parseDocument(path, '');
    return { document, redline: compareDocuments(base ?? empty(), result ?? empty()) };
  });
}
