import { mkdtemp, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Message, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { requireAuthor } from './author.ts';
import { GitError, gitOutput } from './git.ts';
import { gitBytes } from './plumbing.ts';
import { headCommit } from './repository.ts';
import { refuseIgnored } from './tracked.ts';
import { workFiles } from './work-files.ts';
import type { OutputFile } from './write.ts';

/**
 * Writes files into a repository as one commit, or leaves everything as it was: files, index and
 * branch. The commit is made in an index of its own, so that whatever else is changed or staged
 * neither gets into it nor leaves the index. Hooks and signing work as ever. The bytes are recorded
 * as they are: settings such as `core.autocrlf` do not touch them.
 *
 * @throws UserError (3) where a file cannot be written or git or a hook refuses, for example
 * without an author, or git ignores a file; (2) where the last commit has all this already
 */
export async function commitFiles(
  root: string,
  files: readonly OutputFile[],
  subject: string,
): Promise<void> {
  const names = files.map((file) => file.path);
  await refuseUnfinished(root);
  await requireAuthor(root);
  const work = await workFiles(root, files);
  const head = await headCommit(root);
  const gitFolder = (await gitOutput(root, ['rev-parse', '--absolute-git-dir'])).replace(/\n$/, '');
  const folder = await mkdtemp(path.join(gitFolder, 'kaitei-')).catch(() => {
    throw failed(message(`${gitFolder} に書き込めない`, `${gitFolder} cannot be written`));
  });
  let made: string | undefined;
  try {
    await refuseIgnored(root, names);
    await work.write();
    const ids = await gitOutput(root, ['hash-object', '-w', '--no-filters', '--', ...names]);
    const entries = ids
      .trim()
      .split('\n')
      .map((id, index) => `${work.modes.get(names[index]!)} ${id}\t${names[index]}\0`)
      .join('');
    const index = path.join(folder, 'index');
    const stage = ['update-index', '-z', '--index-info'];
    if (head) await gitBytes(root, ['read-tree', head], { index });
    await gitBytes(root, stage, { index, input: entries });
    await refuseEmpty(root, head, index);
    await gitBytes(root, ['commit', '--quiet', '--cleanup=verbatim', '--file=-'], {
      index,
      input: `${subject.replace(/\s+/g, ' ').trim()}\n`,
    });
    made = await headCommit(root);
    await refuseOther(root, names, entries);
    await gitBytes(root, stage, { input: entries });
  } catch (error) {
    if (made && made !== head) await takeBack(root, head, made);
    await work.restore();
    if (!(error instanceof GitError)) throw error;
    throw failed(
      error.reason === ''
        ? message(
            'フック（.git/hooks）が理由を示さずに拒んだ',
            'a hook (.git/hooks) refused without saying why',
          )
        : message(error.reason, error.reason),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  // Only a cache of file times; a commit that stands does not fail over it.
  await gitOutput(root, ['update-index', '-q', '--refresh']).catch(() => '');
}

/** In a merge, `git commit` would conclude it with the wrong tree. */
async function refuseUnfinished(root: string): Promise<void> {
  for (const [name, word] of [
    ['MERGE_HEAD', 'merge'],
    ['CHERRY_PICK_HEAD', 'cherry-pick'],
    ['REVERT_HEAD', 'revert'],
  ] as const) {
    const file = (await gitOutput(root, ['rev-parse', '--git-path', name])).trim();
    if (!(await stat(path.resolve(root, file)).catch(() => undefined))) continue;
    throw failed(
      message(
        `git ${word} の途中である。先に git ${word} --continue か --abort を実行する`,
        `a git ${word} is under way; first run git ${word} --continue or --abort`,
      ),
    );
  }
}

async function refuseEmpty(root: string, head: string | undefined, index: string): Promise<void> {
  if (!head) return;
  const tree = (await gitBytes(root, ['write-tree'], { index })).toString();
  if (tree !== (await gitOutput(root, ['rev-parse', `${head}^{tree}`]))) return;
  throw new UserError(
    message(
      '最後のコミットと同じ内容であるため、何も変更していない',
      'the last commit has exactly this already, so nothing was changed',
    ),
    2,
  );
}

/** A hook can put other bytes into the commit, for example by a formatter. */
async function refuseOther(root: string, names: readonly string[], entries: string): Promise<void> {
  const tree = await gitOutput(root, ['ls-tree', '-z', '--full-tree', 'HEAD', '--', ...names]);
  const found = new Set(tree.split('\0').map((line) => line.replace(' blob ', ' ')));
  if (entries.split('\0').every((entry) => found.has(entry))) return;
  throw failed(
    message(
      'リポジトリのフックがファイルの内容を書き換えた。policies と changesets を対象から外す',
      'a hook of the repository changed the files; make it leave out policies and changesets',
    ),
  );
}

async function takeBack(root: string, head: string | undefined, made: string): Promise<void> {
  const words = head ? ['update-ref', 'HEAD', head, made] : ['update-ref', '-d', 'HEAD', made];
  await gitOutput(root, words);
}

function failed(why: Message): UserError {
  return new UserError(
    message(
      `git commit に失敗したため、何も変更していない: ${why.ja}`,
      `git commit failed, so nothing was changed: ${why.en}`,
    ),
    3,
  );
}
