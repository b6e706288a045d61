import { simpleGit } from 'simple-git';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';

/**
 * Variables of git that its child process may see: who commits, and where the configuration is.
 * All others are left out, because a hook has `GIT_DIR` and `GIT_INDEX_FILE` set, and these would
 * lead to another repository than the one that was asked for.
 */
export const IDENTITY_AND_CONFIGURATION = [
  'GIT_AUTHOR_NAME',
  'GIT_AUTHOR_EMAIL',
  'GIT_AUTHOR_DATE',
  'GIT_COMMITTER_NAME',
  'GIT_COMMITTER_EMAIL',
  'GIT_COMMITTER_DATE',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
];

/** A command of git that did not return 0; hooks that refuse silently included. */
export class GitError extends Error {
  /** The first error of git, else what a hook said last; empty where they said nothing. */
  readonly reason: string;
  /** Exit code; null where a signal ended the command. */
  readonly code: number | null;

  constructor(words: readonly string[], code: number | null, said: string) {
    super(`git ${words[0]} returned ${code}: ${said}`);
    this.name = 'GitError';
    this.code = code;
    const lines = said.trim().split('\n');
    this.reason = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1)!.trim();
  }
}

/**
 * Standard output of a git command, run in a directory that exists. File names are never quoted, so
 * that Japanese ones come through; any exit code but 0 is a failure.
 *
 * @throws UserError (3) where git is not installed; GitError where the command fails
 */
export async function gitOutput(directory: string, words: readonly string[]): Promise<string> {
  let failure: GitError | undefined;
  const git = simpleGit({
    baseDir: directory,
    config: ['core.quotepath=false'],
    allowEnvironment: IDENTITY_AND_CONFIGURATION,
    errors(_, { exitCode, stdOut, stdErr }) {
      if (exitCode === 0) return undefined;
      failure = new GitError(words, exitCode, Buffer.concat([...stdOut, ...stdErr]).toString());
      return failure;
    },
  });
  try {
    return await git.raw([...words]);
  } catch (error) {
    if (error instanceof Error && error.message.includes('ENOENT')) throw notInstalled();
    throw failure ?? error;
  }
}

/** The error for a machine without git. */
export function notInstalled(): UserError {
  return new UserError(
    message(
      'git が見つからない。git をインストールして PATH に置く',
      'git is not installed; install it and put it in PATH',
    ),
    3,
  );
}
