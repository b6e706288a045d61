import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { git } from './git.ts';
import { type OutputFile, writeFileAtomic } from './write.ts';

/**
 * Writes files into a repository as one commit, or leaves everything as it was. Whatever else is
 * changed or staged stays out of the commit.
 *
 * @throws UserError (3) where a file cannot be written or git refuses, for example without a user name
 */
export async function commitFiles(
  root: string,
  files: readonly OutputFile[],
  subject: string,
): Promise<void> {
  const names = files.map((file) => file.path);
  const before = await Promise.all(
    names.map((name) => readFile(path.join(root, name)).catch(() => undefined)),
  );
  try {
    for (const file of files) await writeFileAtomic(path.join(root, file.path), file.bytes);
    await git(root).raw(['add', '--', ...names]);
    await git(root).raw(['commit', '--quiet', '--only', '-m', subject, '--', ...names]);
  } catch (error) {
    for (const [index, name] of names.entries()) {
      const bytes = before[index];
      if (bytes) await writeFileAtomic(path.join(root, name), bytes);
      else await rm(path.join(root, name), { force: true });
    }
    await git(root)
      .raw(['add', '--all', '--', ...names])
      .catch(() => '');
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? lastLine(error.message) : String(error);
    throw new UserError(
      message(
        `git commit に失敗したため、何も変更していない: ${reason}`,
        `git commit failed, so nothing was changed: ${reason}`,
      ),
      3,
    );
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
