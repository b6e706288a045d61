import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { gitOutput } from './git.ts';

/** Contents by name that one run leaves to the next. Whatever goes wrong with it costs time only. */
export interface Cache {
  /** Undefined where there is no such content, or it cannot be read. */
  read(name: string): Uint8Array | undefined;
  has(name: string): boolean;
  /** @returns whether it could be written */
  write(name: string, bytes: Uint8Array): boolean;
  /** Takes old contents away when most of them are no longer used. */
  tidy(used: ReadonlySet<string>): Promise<void>;
}

/** The cache of a repository, in the folder of git: no commit and no clone has it. */
export async function openCache(root: string): Promise<Cache> {
  const git = await gitOutput(root, ['rev-parse', '--absolute-git-dir']);
  const folder = path.join(git.replace(/\n$/, ''), 'kaitei', 'cache');
  return {
    read(name) {
      try {
        return readFileSync(path.join(folder, name));
      } catch {
        return undefined;
      }
    },
    has: (name) => existsSync(path.join(folder, name)),
    write(name, bytes) {
      const file = path.join(folder, name);
      const temporary = `${file}.${process.pid}`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(temporary, bytes);
        renameSync(temporary, file);
        return true;
      } catch {
        // A folder that cannot be written, a full disk: the next run starts anew.
        rmSync(temporary, { force: true });
        return false;
      }
    },
    async tidy(used) {
      const names = await readdir(folder).catch(() => []);
      if (names.length < 2 * used.size + 20) return;
      const old = names.filter((name) => !used.has(name));
      await Promise.allSettled(old.map((name) => rm(path.join(folder, name), { force: true })));
    },
  };
}
