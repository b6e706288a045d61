import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { gitBytes } from './plumbing.ts';

/**
 * Contents of git objects, in one process.
 *
 * @param ids full object ids; the result is in the same order
 * @throws UserError (3) where the repository lacks an object, as a partial clone may
 */
export async function readObjects(root: string, ids: readonly string[]): Promise<Uint8Array[]> {
  if (ids.length === 0) return [];
  const input = ids.map((id) => `${id}\n`).join('');
  const output = await gitBytes(root, ['cat-file', '--batch'], { input });
  const contents: Uint8Array[] = [];
  let at = 0;
  for (const id of ids) {
    // `<id> blob <bytes>` and a line feed, the content, a line feed; or `<id> missing`.
    const end = output.indexOf('\n', at);
    const size = / (\d+)$/.exec(output.toString('latin1', at, end))?.[1];
    if (size === undefined) throw lacking(id);
    contents.push(output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}

function lacking(id: string): UserError {
  return new UserError(
    message(
      `リポジトリにオブジェクト ${id} がない。git fsck で確かめ、クローンし直す`,
      `the repository lacks the object ${id}; check it with git fsck and clone it again`,
    ),
    3,
  );
}
