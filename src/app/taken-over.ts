import path from 'node:path';
import { decode, field, parseDocument } from '../document/index.ts';
import { listFolder, type OutputFile, readFileBytes } from '../store/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { requireDocumentId } from './document-id.ts';

/**
 * The Markdown documents of a folder, as files of a new policy repository: `policies/<id>.md`, with
 * the id of the front matter, else under their own names.
 *
 * @param shown how to name the folder to the user
 * @throws UserError (2) where there are none, two have one id, or an id cannot be one; (3) where a
 * file cannot be read
 */
export async function documentsOf(folder: string, shown: string): Promise<OutputFile[]> {
  const markdown = (await listFolder(folder, shown)).filter((name) => name.endsWith('.md'));
  if (markdown.length === 0) {
    throw new UserError(
      message(`${shown} にMarkdownの文書がない`, `there are no Markdown documents in ${shown}`),
      2,
    );
  }
  const owners = new Map<string, string>();
  const files: OutputFile[] = [];
  for (const name of markdown) {
    const file = path.join(shown, name);
    const bytes = await readFileBytes(path.join(folder, name), file);
    const decoded = decode(bytes);
    const own =
      'text' in decoded ? field(parseDocument(name, decoded.text).frontMatter, 'id') : undefined;
    if (own !== undefined) requireDocumentId(own, file);
    const id = own ?? name.replace(/\.md$/, '');
    // Without regard to case, as some disks keep names.
    const owner = owners.get(id.toLowerCase());
    if (owner !== undefined) throw sameId(id, owner, file);
    owners.set(id.toLowerCase(), file);
    files.push({ path: `policies/${id}.md`, bytes });
  }
  return files;
}

function sameId(id: string, one: string, other: string): UserError {
  return new UserError(
    message(
      `${one} と ${other} の id がいずれも「${id}」である。一方を改める`,
      `${one} and ${other} have the same id "${id}"; change one of them`,
    ),
    2,
  );
}
