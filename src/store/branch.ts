import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { readObjects } from './cat-file.ts';
import { GitError, gitOutput } from './git.ts';

/** A document that a branch has otherwise than the commit that it was made from. */
export interface BranchFile {
  /** Path from the root of the repository. */
  readonly path: string;
  /** Absent where the branch brings the file in. */
  readonly before?: Uint8Array;
  /** Absent where it takes the file away. */
  readonly after?: Uint8Array;
}

/** Whether a name is a revision of the repository that holds a directory. */
export async function isRevision(directory: string, name: string): Promise<boolean> {
  if (name.startsWith('-')) return false;
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  return gitOutput(directory, words).then(
    () => true,
    (error: unknown) => {
      if (error instanceof GitError) return false;
      throw error;
    },
  );
}

/**
 * The documents that a revision changed since it left the last commit's history (the merge base).
 *
 * @throws UserError (2) where the two have no history in common
 */
export async function changedOn(root: string, revision: string): Promise<BranchFile[]> {
  const base = await gitOutput(root, ['merge-base', 'HEAD', revision]).catch((error: unknown) => {
    throw error instanceof GitError ? unrelated(revision) : error;
  });
  const words = ['diff', '--raw', '-z', '--no-abbrev', '--no-renames', base.trim(), revision, '--'];
  const parts = (await gitOutput(root, [...words, ':(top,glob)policies/*.md'])).split('\0');
  const files: { path: string; ids: readonly [string, string] }[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, , before, after] = parts[at]!.split(' ');
    files.push({ path: parts[at + 1]!, ids: [before!, after!] });
  }
  const known = files.flatMap(({ ids }) => ids).filter((id) => !/^0+$/.test(id));
  const contents = await readObjects(root, known);
  const bytesOf = (id: string) => contents[known.indexOf(id)];
  return files.map(({ path, ids }) => {
    const [before, after] = ids.map(bytesOf);
    return { path, ...(before && { before }), ...(after && { after }) };
  });
}

function unrelated(revision: string): UserError {
  return new UserError(
    message(
      `${revision} には、最後のコミットと共通の履歴がない。文書を一つずつ取り込む（例: kaitei import 改正案 ${revision}:policies/cp.md）`,
      `${revision} has no history in common with the last commit; import one document at a time (example: kaitei import ID ${revision}:policies/cp.md)`,
    ),
    2,
  );
}
