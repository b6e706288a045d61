import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { GitError, gitOutput } from './git.ts';

/**
 * Refuses to write output where it would harm a repository: at its root, in `.git`, in `policies/`
 * or in `changesets/`, which only commits change.
 *
 * @param shown how to name the path to the user
 * @throws UserError (3)
 */
export async function refuseProtected(target: string, shown: string): Promise<void> {
  const full = await realPath(target);
  const inside = full.split(path.sep).includes('.git');
  if (!inside && !(await isGoverned(full))) return;
  throw new UserError(
    message(
      `出力先 ${shown} はリポジトリそのもの、又は policies、changesets、.git の中であるため、書き込まない。別の場所を指定する`,
      `the output ${shown} is the repository itself, or inside policies, changesets or .git, so nothing was written; name another place`,
    ),
    3,
  );
}

async function isGoverned(full: string): Promise<boolean> {
  const folder = await existingFolder(full);
  const root = await gitOutput(folder, ['rev-parse', '--show-toplevel']).catch((error) => {
    if (error instanceof GitError || error instanceof UserError) return undefined;
    throw error;
  });
  if (root === undefined) return false;
  const [first] = path.relative(root.replace(/\n$/, ''), full).split(path.sep);
  return first === '' || first === 'policies' || first === 'changesets';
}

/** A path with all symbolic links followed, as far as it exists. */
export async function realPath(target: string): Promise<string> {
  const full = path.resolve(target);
  const real = await realpath(full).catch(() => undefined);
  if (real !== undefined || path.dirname(full) === full) return real ?? full;
  return path.join(await realPath(path.dirname(full)), path.basename(full));
}

/** The nearest folder above a path, or the path itself, that exists and can be entered. */
export async function existingFolder(full: string): Promise<string> {
  const found = await stat(full).catch(() => undefined);
  return found?.isDirectory() ? full : existingFolder(path.dirname(full));
}
