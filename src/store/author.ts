import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { GitError, gitOutput } from './git.ts';

/**
 * Makes sure that git knows who commits.
 *
 * @param directory any directory that exists, in a repository or not
 * @throws UserError (3) with the two commands that set the author, or where git is not installed
 */
export async function requireAuthor(directory: string): Promise<void> {
  for (const who of ['GIT_AUTHOR_IDENT', 'GIT_COMMITTER_IDENT']) {
    await gitOutput(directory, ['var', who]).catch((error) => {
      if (!(error instanceof GitError)) throw error;
      throw new UserError(
        message(
          'git commit に失敗したため、何も変更していない: 作成者が設定されていない。git config --global user.name "氏名" と git config --global user.email "メールアドレス" を実行する',
          'git commit failed, so nothing was changed: no author is configured; run git config --global user.name "NAME" and git config --global user.email "ADDRESS"',
        ),
        3,
      );
    });
  }
}
