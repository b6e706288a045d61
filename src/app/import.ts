import { withoutBlankChanges } from '../amendment/blanks.ts';
import type { Document } from '../document/index.ts';
import { type Language, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { readVersion } from './diff.ts';
import { requireDocumentId } from './document-id.ts';
import { openDraft, saveDraft } from './draft.ts';
import type { Workspace } from './workspace.ts';

/** What an import brought. */
export interface Imported {
  readonly document: string;
  readonly edits: number;
  /** Path of the clause-edit file in the repository. */
  readonly path: string;
}

/** How edits are taken over. */
export interface ImportOptions {
  /** Language of the commit's subject. */
  readonly lang?: Language;
  /** Keep changes of white space alone. */
  readonly blanks?: boolean;
}

/**
 * Derives the clause edits of an edited copy and writes them into a changeset, as one commit. The
 * base is the document in force; where the changeset names `after`, that one's result. Edits of the
 * document that were there before are replaced; of `changeset.md` only the base digest changes.
 *
 * @param file an edited copy, or `REVISION:PATH` for one that a revision or branch has
 * @throws UserError (2) for an unknown changeset, a file that is no changed copy of a document, or
 * files of the changeset or its base that the last commit has otherwise; (1) where the changeset
 * that it follows does not apply
 */
export async function importEdits(
  workspace: Workspace,
  id: string,
  file: string,
  directory: string,
  { lang = 'en', blanks = false }: ImportOptions = {},
): Promise<Imported> {
  const { document: given } = await readVersion(directory, file);
  const draft = openDraft(workspace, id);
  const { after } = draft.changeset;
  const base = draft.base.get(given.id);
  const edited = base && !blanks ? withoutBlankChanges(base, given) : given;
  if (!base && !edited.frontMatter) throw unknownDocument(edited.id, file);
  requireDocumentId(edited.id, file);
  if (base?.source === edited.source) throw unchanged(edited.id, file, after);
  const edits = await saveDraft(workspace, draft, [edited], {
    subject: (count) =>
      lang === 'ja'
        ? `改正案 ${id}: ${edited.id} の変更 ${count} 件を取り込む`
        : `Changeset ${id}: import the edits of ${edited.id} (${count})`,
  });
  return { document: edited.id, edits, path: `${draft.folder}/${edited.id}.md` };
}

function unchanged(id: Document['id'], file: string, after: string | undefined): UserError {
  return new UserError(
    after === undefined
      ? message(`${file} は現行の ${id} と同じである`, `${file} is the same as ${id} in force`)
      : message(
          `${file} は改正案 ${after} による改正後の ${id} と同じである`,
          `${file} is the same as ${id} after the changeset ${after}`,
        ),
    2,
  );
}

function unknownDocument(id: Document['id'], file: string): UserError {
  return new UserError(
    message(
      `${file} の id「${id}」の文書がない。フロントマターの id を確かめる`,
      `there is no document "${id}" for ${file}; look at the id in its front matter`,
    ),
    2,
  );
}
