import { type SimpleGit, simpleGit } from 'simple-git';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';

/** Who commits, where the environment says so and not the configuration of git. */
const IDENTITY = [
  'GIT_AUTHOR_NAME',
  'GIT_AUTHOR_EMAIL',
  'GIT_AUTHOR_DATE',
  'GIT_COMMITTER_NAME',
  'GIT_COMMITTER_EMAIL',
  'GIT_COMMITTER_DATE',
];

/** Git bound to a directory. Output is never quoted, so that Japanese file names come through. */
export function git(directory: string): SimpleGit {
  return simpleGit({
    baseDir: directory,
    config: ['core.quotepath=false'],
    allowEnvironment: IDENTITY,
  });
}

/**
 * Standard output of a git command.
 *
 * @throws UserError (3) where git is not installed; GitError where the command fails
 */
export async function gitOutput(directory: string, words: readonly string[]): Promise<string> {
  try {
    return await git(directory).raw([...words]);
  } catch (error) {
    if (error instanceof Error && /ENOENT/.test(error.message)) {
      throw new UserError(
        message('git が見つからない。git をインストールする', 'git is not installed'),
        3,
      );
    }
    throw error;
  }
}
