import { lstat, realpath, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { requireAuthor } from './author.ts';
import { GitError, gitOutput } from './git.ts';
import { existingFolder, realPath } from './protected.ts';
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
 * no author, or the directory belongs to another repository, nothing is made.
 *
 * @throws UserError (3)
 */
export async function makeRepository(directory: string): Promise<NewRepository> {
  const full = path.resolve(directory);
  const folder = await existingFolder(full);
  await requireAuthor(folder);
  await refuseOther(folder, full, directory);
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

/** A repository within another one, or in the folder of a bare one, would be seen by neither. */
async function refuseOther(folder: string, full: string, shown: string): Promise<void> {
  const inside = await gitOutput(folder, ['rev-parse', '--is-inside-work-tree']).catch((error) => {
    if (!(error instanceof GitError)) throw error;
    // There is a repository, but its owner or the settings keep git from reading it.
    if (error.message.includes('safe.bareRepository')) return 'false';
    return error.message.includes('safe.directory') ? findRepository(folder) : undefined;
  });
  if (inside === undefined) return;
  if (inside.trim() === 'false') {
    throw new UserError(
      message(
        `${shown} は作業ツリーのないリポジトリ（bare）か .git の中であるため、何も変更していない。git clone したフォルダで実行する`,
        `${shown} is a bare repository or inside .git, so nothing was changed; clone it and run kaitei init in the clone`,
      ),
      3,
    );
  }
  const root = await findRepository(folder);
  if ((await realPath(root)) === (await realPath(full))) return;
  throw new UserError(
    message(
      `${shown} はリポジトリ ${root} の中にあるため、何も変更していない。kaitei init を ${root} で実行するか、リポジトリの外のフォルダを指定する`,
      `${shown} is inside the repository ${root}, so nothing was changed; run kaitei init in ${root}, or name a folder outside it`,
    ),
    3,
  );
}
