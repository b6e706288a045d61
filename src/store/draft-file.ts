import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Gives a text to somebody who edits it in a file of its own, and reads it back.
 *
 * @param name of the file, for the editor to show
 */
export async function editedText(
  name: string,
  text: string,
  edit: (file: string) => Promise<void>,
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kaitei-edit-'));
  try {
    const file = path.join(folder, name);
    await writeFile(file, text);
    await edit(file);
    return await readFile(file, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
