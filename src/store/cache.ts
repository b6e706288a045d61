import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { gitOutput } from './git.ts';
import { writeFileAtomic } from './write.ts';

/** Texts by name that one run leaves to the next. Whatever goes wrong with it costs time only. */
export interface Cache {
  read(name: string): string | undefined;
  /**
   * Writes entries, and takes away old ones when most of them are no longer used.
   *
   * @param used names that this run read or wrote
   */
  write(entries: ReadonlyMap<string, string>, used: ReadonlySet<string>): Promise<void>;
}

/** The cache of a repository, in the folder of git: no commit and no clone has it. */
export async function openCache(root: string): Promise<Cache> {
  const git = await gitOutput(root, ['rev-parse', '--absolute-git-dir']);
  const folder = path.join(git.replace(/\n$/, ''), 'kaitei', 'cache');
  return {
    read(name) {
      try {
        return readFileSync(path.join(folder, name), 'utf8');
      } catch {
        return undefined;
      }
    },
    async write(entries, used) {
      try {
        for (const [name, text] of entries) await writeFileAtomic(path.join(folder, name), text);
        const names = await readdir(folder);
        if (entries.size === 0 || names.length < 2 * used.size + 20) return;
        const old = names.filter((name) => !used.has(name));
        await Promise.all(old.map((name) => rm(path.join(folder, name), { force: true })));
      } catch {
        // A folder that cannot be written, a full disk: the next run starts anew.
      }
    },
  };
}
