import { cpSync } from 'node:fs';
import path from 'node:path';
import { makeRepository, runGit } from '../support/repository.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The documents, changesets and agendas of this project, committed in a repository of their own. */
export function bundledRepository(): string {
  const folder = makeRepository({});
  for (const name of ['policies', 'changesets']) {
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  runGit(folder, 'add', '.');
  runGit(folder, 'commit', '--quiet', '-m', 'documents');
  return folder;
}
