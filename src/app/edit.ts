import { withoutBlankChanges } from '../amendment/blanks.ts';
import { lookUpClause, parseDocument } from '../document/index.ts';
import { editedText, openEditor } from '../store/index.ts';
import { type Language, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { openDraft, saveDraft } from './draft.ts';
import { withResults } from './with-results.ts';
import { documentOf, type Workspace } from './workspace.ts';

/** What is edited: a document, or one clause of it. */
export interface EditRequest {
  readonly id: string;
  readonly document: string;
  /** Clause as people type it; the whole document without. */
  readonly clause?: string;
  /** Changes of white space alone are part of the amendment. */
  readonly blanks?: boolean;
  readonly lang?: Language;
}

/**
 * Lets a person edit a document, as the changeset leaves it so far, in the editor that is set, and
 * writes the edits into the changeset as one commit.
 *
 * @param edit opens a file for the person
 * @returns number of edits; 0 where nothing was changed
 * @throws UserError (2) for an unknown changeset, document or clause, or without an editor
 */
export async function editInto(
  workspace: Workspace,
  { id, document: name, clause: asked, blanks, lang }: EditRequest,
  edit: (file: string) => Promise<void> = openEditor,
): Promise<number> {
  const draft = openDraft(workspace, id);
  const document = documentOf(withResults(workspace, [id]), name);
  const clause = asked === undefined ? undefined : lookUpClause(document, asked);
  if (asked !== undefined && !clause) {
    throw new UserError(
      message(
        `${name} に条項 ${asked} がない（例: kaitei edit ${id} ${name} 第5条）`,
        `${name} has no clause ${asked} (example: kaitei edit ${id} ${name} 4.2.1)`,
      ),
      2,
    );
  }
  const { start, end } = clause?.range ?? { start: 0, end: document.source.length };
  const before = document.source.slice(start, end);
  const after = await editedText(`${name}.md`, before, edit);
  // Editors end the last line; a clause that others follow must end it.
  const ended = /[\r\n]$/.test(after) || !/[\r\n]$/.test(before) ? after : `${after}\n`;
  const source = document.source.slice(0, start) + ended + document.source.slice(end);
  const edited = parseDocument(document.path, source);
  const result = blanks ? edited : withoutBlankChanges(document, edited);
  if (result.source === document.source) return 0;
  const subject =
    lang === 'ja'
      ? `改正案 ${id}: ${name}${clause ? ` の ${clause.address}` : ''} を改める`
      : `Changeset ${id}: edit ${name}${clause ? ` ${clause.address}` : ''}`;
  return saveDraft(workspace, draft, [result], { subject: () => subject });
}
