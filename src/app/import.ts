import path from 'node:path';
import { deriveEdits } from '../amendment/index.ts';
import { formatChangesetHead, formatEditFile } from '../changeset/index.ts';
import { type Document, parseDocument } from '../document/index.ts';
import { commitFiles } from '../store/index.ts';
import { digest } from '../text/digest.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { readText } from './check.ts';
import { changesetOf, type Workspace } from './workspace.ts';

/** What an import brought. */
export interface Imported {
  readonly document: string;
  readonly edits: number;
  /** Path of the clause-edit file in the repository. */
  readonly path: string;
}

/**
 * Derives the clause edits of an edited copy against the document in force and writes them into a
 * changeset, as one commit. Edits of that document that were there before are replaced.
 *
 * @throws UserError (2) for an unknown changeset or a file that is no changed copy of a document
 */
export async function importEdits(
  workspace: Workspace,
  id: string,
  file: string,
  directory: string,
): Promise<Imported> {
  const { changeset, path: folder } = changesetOf(workspace, id);
  const edited = parseDocument(file, await readText(path.resolve(directory, file), file));
  const base = workspace.documents.get(edited.id);
  if (!base && !edited.frontMatter) throw unknownDocument(edited.id, file);
  if (base?.source === edited.source) {
    throw new UserError(
      message(
        `${file} は現行の ${edited.id} と同じである`,
        `${file} is the same as ${edited.id} in force`,
      ),
      2,
    );
  }
  const edits = base
    ? deriveEdits(base, edited)
    : [{ op: 'create' as const, slice: edited.source }];
  const name = `${folder}/${edited.id}.md`;
  const head = {
    ...changeset,
    base: { ...changeset.base, ...(base && { [edited.id]: digest(base.source) }) },
  };
  const files = [
    { path: `${folder}/changeset.md`, bytes: formatChangesetHead(withoutEdits(head)) },
    { path: name, bytes: formatEditFile(edits) },
  ];
  await commitFiles(
    workspace.root,
    files,
    `改正案 ${id}: ${edited.id} の変更 ${edits.length} 件を取り込む`,
  );
  return { document: edited.id, edits: edits.length, path: name };
}

function withoutEdits<Head extends { edits: unknown }>({
  edits: _,
  ...head
}: Head): Omit<Head, 'edits'> {
  return head;
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
