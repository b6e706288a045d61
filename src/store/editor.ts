import { spawn } from 'node:child_process';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';

/**
 * Opens a file in the editor of the user, `$VISUAL` or `$EDITOR`, which has the terminal until it
 * ends. The setting may have words of its own, `code --wait`.
 *
 * @throws UserError (2) where none is set, (3) where it cannot be run or fails
 */
export async function openEditor(
  file: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<void> {
  const editor = env.VISUAL || env.EDITOR;
  if (!editor) {
    throw new UserError(
      message(
        'エディタが設定されていない。環境変数 EDITOR に設定する（例: export EDITOR=nano）',
        'no editor is set; set the variable EDITOR (example: export EDITOR=nano)',
      ),
      2,
    );
  }
  // The shell splits the words of the setting; the file is an argument and never read by it.
  const child = spawn('sh', ['-c', `${editor} "$1"`, 'sh', file], {
    stdio: 'inherit',
    env: { ...env },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  }).catch(() => null);
  if (code === 0) return;
  throw new UserError(
    message(
      `エディタ「${editor}」が終了コード ${code} で終わったため、何も書き込まない`,
      `the editor "${editor}" ended with ${code}, so nothing was written`,
    ),
    3,
  );
}
