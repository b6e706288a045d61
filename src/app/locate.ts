import path from 'node:path';
import { type Document, parseDocument } from '../document/index.ts';
import { realPath } from '../store/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { readText } from './read-text.ts';
import type { Workspace } from './workspace.ts';

/** The files and folders that a user named; everything where none was. */
export interface Located {
  /** Whether a file, by its path from the root, is one of them or lies in one of the folders. */
  has(file: string): boolean;
  /** Documents among them that the workspace has not read anyway, each once. */
  readonly documents: readonly Document[];
}

/**
 * Finds paths that a user gave, as seen from a directory. Of a folder that the workspace does not read,
 * all Markdown files that git does not ignore.
 *
 * @throws UserError (2) for a path that is empty or, itself or through a symbolic link, leads outside
 * the repository, (3) for a file that is missing or no text, or a folder without Markdown
 */
export async function locate(
  workspace: Workspace,
  from: string,
  given: readonly string[],
): Promise<Located> {
  const found = await Promise.all(given.map((name) => locateOne(workspace, from, name)));
  const documents = new Map(found.flatMap((one) => one.documents.map((each) => [each.path, each])));
  const names = found.map(({ name }) => name);
  return {
    has: (file) =>
      names.length === 0 ||
      names.some((name) => name === '' || file === name || file.startsWith(`${name}/`)),
    documents: [...documents.values()],
  };
}

/** One path, from the root of the repository (empty for the root), and the documents it adds. */
async function locateOne(
  workspace: Workspace,
  from: string,
  given: string,
): Promise<{ name: string; documents: Document[] }> {
  if (given.trim() === '') {
    throw new UserError(message('空のパスは指定できない', 'a path is empty'), 2);
  }
  const full = path.resolve(await realPath(from), given);
  const real = below(workspace.root, await realPath(full));
  if (real === undefined) {
    throw new UserError(
      message(
        `${given} はリポジトリ ${workspace.root} の外にある`,
        `${given} is outside the repository ${workspace.root}`,
      ),
      2,
    );
  }
  const name = below(workspace.root, full) ?? real;
  if (name === '' || isRead(workspace, name)) return { name, documents: [] };
  const byId = workspace.documents.get(given);
  if (byId && !workspace.files.has(name)) throw notAPath(given, byId.path);
  const inside = [...workspace.files].filter((file) => file.startsWith(`${name}/`));
  if (inside.length === 0) {
    return { name, documents: [parseDocument(name, await readText(full, given))] };
  }
  const files = inside.filter((file) => /\.(md|markdown)$/i.test(file)).sort();
  if (files.length === 0) throw noMarkdown(given);
  const read = (file: string) => readText(path.join(workspace.root, file), file);
  const texts = await Promise.all(files.map(read));
  return { name, documents: files.map((file, index) => parseDocument(file, texts[index]!)) };
}

function notAPath(id: string, file: string): UserError {
  return new UserError(
    message(
      `ファイル ${id} がない。文書 ${id} のファイルは ${file} である`,
      `there is no file ${id}; the file of the document ${id} is ${file}`,
    ),
    3,
  );
}

function noMarkdown(folder: string): UserError {
  return new UserError(
    message(
      `フォルダ ${folder} にMarkdownのファイルがない`,
      `there is no Markdown file in the folder ${folder}`,
    ),
    3,
  );
}

/** Path of a file from a folder, with `/`; undefined where it is not inside. */
function below(folder: string, file: string): string | undefined {
  const name = path.relative(folder, file).split(path.sep).join('/');
  return name.startsWith('../') || name === '..' || path.isAbsolute(name) ? undefined : name;
}

/** Whether the checks look at a file, or at one in a folder, anyway. */
function isRead({ documents, findings, files }: Workspace, name: string): boolean {
  const read = [
    ...[...documents.values()].map((document) => document.path),
    ...findings.map((finding) => finding.path),
    ...[...files].filter((file) => file.startsWith('changesets/') && file.endsWith('.md')),
  ];
  return read.some((file) => file === name || file.startsWith(`${name}/`));
}
