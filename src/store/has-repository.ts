import { existsSync } from 'node:fs';
import path from 'node:path';

/** Whether git could find a repository around a folder; where it could not, it need not be asked. */
export function hasRepository(folder: string): boolean {
  const full = path.resolve(folder);
  if (process.env.GIT_DIR !== undefined || existsSync(path.join(full, '.git'))) return true;
  const above = path.dirname(full);
  return above !== full && hasRepository(above);
}
