import { readObjects } from './cat-file.ts';
import { gitOutput } from './git.ts';

/**
 * Every content that a file has had, the newest first, each once.
 *
 * @param name path from the root of the repository
 */
export async function versionsOf(root: string, name: string): Promise<Uint8Array[]> {
  const words = ['log', '--format=', '--raw', '--no-abbrev', '--no-renames', '-m', 'HEAD', '--'];
  const log = await gitOutput(root, [...words, `:(top,literal)${name}`]);
  const ids = [...log.matchAll(/^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) /gm)].map(([, id]) => id!);
  return readObjects(
    root,
    [...new Set(ids)].filter((id) => !/^0+$/.test(id)),
  );
}
