import type { Together } from '../packet/index.ts';
import { compareDocuments } from '../redline/index.ts';
import { UserError } from '../text/user-error.ts';
import { checkWorkspace } from './check.ts';
import { withResults } from './with-results.ts';
import { changesetOf, type Workspace } from './workspace.ts';

/**
 * What comes of some changesets at once: the documents that more than one amends, and what the check
 * finds in the result. Where they do not go together, the reason.
 *
 * @throws UserError (2) for an unknown changeset
 */
export async function togetherOf(workspace: Workspace, ids: readonly string[]): Promise<Together> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    for (const document of changesetOf(workspace, id).changeset.edits.keys()) {
      counts.set(document, (counts.get(document) ?? 0) + 1);
    }
  }
  try {
    const after = withResults(workspace, ids);
    const twice = [...counts].filter(([, count]) => count > 1).map(([document]) => document);
    const redlines = twice.flatMap((document) => {
      const [old, now] = [workspace.documents.get(document), after.documents.get(document)];
      return old && now ? [[document, compareDocuments(old, now)] as const] : [];
    });
    const findings = await checkWorkspace(workspace, { with: ids });
    return { redlines: new Map(redlines), findings };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refusal: error.text, redlines: new Map(), findings: [] };
  }
}
