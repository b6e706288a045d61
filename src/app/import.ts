import path from 'node:path';
import { deriveEdits } from '../amendment/index.ts';
import { formatEditFile } from '../changeset/index.ts';
import { type Document, parseDocument } from '../document/index.ts';
import { commitFiles, type OutputFile, uncommittedFiles } from '../store/index.ts';
import { digest } from '../text/digest.ts';
import { type Language, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { withBaseEntry } from './base-entry.ts';
import { requireDocumentId } from './document-id.ts';
import { readText } from './read-text.ts';
import { withResults } from './with-results.ts';
import { changesetOf, type Workspace } from './workspace.ts';

/** What an import brought. */
export interface Imported {
  readonly document: string;
  readonly edits: number;
  /** Path of the clause-edit file in the repository. */
  readonly path: string;
}

/**
 * Derives the clause edits of an edited copy and writes them into a changeset, as one commit. The
 * base is the document in force; where the changeset names `after`, that one's result. Edits of the
 * document that were there before are replaced; of `changeset.md` only the base digest changes.
 *
 * @param lang language of the commit's subject
 * @throws UserError (2) for an unknown changeset, a file that is no changed copy of a document, or
 * files of the changeset or its base that the last commit has otherwise; (1) where the changeset
 * that it follows does not apply
 */
export async function importEdits(
  workspace: Workspace,
  id: string,
  file: string,
  directory: string,
  lang: Language = 'en',
): Promise<Imported> {
  const { changeset, path: folder } = changesetOf(workspace, id);
  const { after } = changeset;
  const edited = parseDocument(file, await readText(path.resolve(directory, file), file));
  const documents = withResults(workspace, after === undefined ? [] : [after]).documents;
  const base = documents.get(edited.id);
  if (!base && !edited.frontMatter) throw unknownDocument(edited.id, file);
  requireDocumentId(edited.id, file);
  if (base?.source === edited.source) throw unchanged(edited.id, file, after);
  const edits = base
    ? deriveEdits(base, edited)
    : [{ op: 'create' as const, slice: edited.source }];
  const name = `${folder}/${edited.id}.md`;
  const head = `${folder}/changeset.md`;
  await refuseUncommitted(workspace, [head, name, ...basisOf(workspace, edited.id, after)]);
  const files: OutputFile[] = [{ path: name, bytes: formatEditFile(edits) }];
  if (base) {
    const source = await readText(path.join(workspace.root, head), head);
    const bytes = withBaseEntry(source, edited.id, digest(base.source));
    if (bytes === undefined) throw noPlace(head);
    files.push({ path: head, bytes });
  }
  const subject =
    lang === 'ja'
      ? `改正案 ${id}: ${edited.id} の変更 ${edits.length} 件を取り込む`
      : `Changeset ${id}: import the edits of ${edited.id} (${edits.length})`;
  await commitFiles(workspace.root, files, subject);
  return { document: edited.id, edits: edits.length, path: name };
}

/** Files that make a document what it is before the edits: its own, those of changesets before. */
function basisOf(workspace: Workspace, id: Document['id'], after: string | undefined): string[] {
  const own = workspace.documents.get(id)?.path;
  const before: string[] = [];
  for (let at = after; at !== undefined; at = changesetOf(workspace, at).changeset.after) {
    const folder = `${changesetOf(workspace, at).path}/`;
    before.push(...workspace.uncommitted.filter((file) => file.startsWith(folder)));
  }
  return [`policies/${id}.md`, ...(own === undefined ? [] : [own]), ...before];
}

/**
 * What a person wrote by hand is theirs to commit, with a message that says so. Edits are derived
 * from the bytes that the commit has, because these are what a packet is built from; git may hold
 * other bytes to be the same file.
 */
async function refuseUncommitted(workspace: Workspace, names: readonly string[]): Promise<void> {
  const [found] = await uncommittedFiles(workspace.root, names);
  if (found) {
    throw new UserError(
      message(
        `${found.path} に未コミットの変更があるため、取り込まない。先に git commit する`,
        `${found.path} has changes that are not committed, so nothing was imported; commit them first`,
      ),
      2,
    );
  }
  const converted = names.find((name) => workspace.uncommitted.includes(name));
  if (converted === undefined) return;
  throw new UserError(
    message(
      `${converted} のバイト列が最後のコミットと異なるため、取り込まない。変更したのであれば git commit し、git が改行を変換している（core.autocrlf）のであれば .gitattributes に「policies/** -text」と「changesets/** -text」を書いて git add --renormalize . と git commit を実行する`,
      `${converted} has other bytes than the last commit, so nothing was imported; commit it if it was changed, or if git converts line ends (core.autocrlf), write "policies/** -text" and "changesets/** -text" into .gitattributes, then run git add --renormalize . and git commit`,
    ),
    2,
  );
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

function noPlace(head: string): UserError {
  return new UserError(
    message(
      `${head} のフロントマターに base を書き込めない。「---」で囲んだYAMLとし、base を「文書の id: ダイジェスト」の並びにする`,
      `base cannot be written into the front matter of ${head}; make it YAML between lines "---", with base a mapping of document ids to digests`,
    ),
    2,
  );
}
