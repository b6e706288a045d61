import { lstat, realpath, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { requireAuthor } from './author.ts';
import { GitError, gitOutput } from './git.ts';
import { existingFolder } from './protected.ts';
import { findRepository } from './repository.ts';
import { makeFolders } from './write.ts';

/** A repository to write into, and how to make the disk what it was before. */
export interface NewRepository {
  /** Absolute path, symbolic links followed. */
  readonly root: string;
  /** Removes what was made: the repository and the folders, where they were new. */
  undo(): Promise<void>;
}

/**
 * Makes a directory the root of a git repository, unless it is one. Where git is missing or knows
 * no author, nothing is made.
 *
 * @throws UserError (3)
 */
export async function makeRepository(directory: string): Promise<NewRepository> {
  const full = path.resolve(directory);
  await requireAuthor(await existingFolder(full));
  const made = await makeFolders(full).catch(() => {
    throw new UserError(
      message(
        `${directory} を作れない。権限を確かめる`,
        `${directory} cannot be made; check its permissions`,
      ),
      3,
    );
  });
  const root = await realpath(full);
  const own = path.join(root, '.git');
  const present = await lstat(own).catch(() => undefined);
  const undo = async () => {
    if (!present) await rm(own, { recursive: true, force: true });
    for (const folder of made.toReversed()) await rmdir(folder).catch(() => {});
  };
  if (present) {
    await findRepository(root);
    return { root, undo };
  }
  await gitOutput(root, ['init', '--quiet', '-b', 'main']).catch(async (error) => {
    await undo();
    if (!(error instanceof GitError)) throw error;
    throw new UserError(
      message(
        `${directory} で git init に失敗した: ${error.reason}`,
        `git init failed in ${directory}: ${error.reason}`,
      ),
      3,
    );
  });
  return { root, undo };
}
