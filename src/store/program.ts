import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Name, size and time of each file of this program: what one program kept, another must not trust. */
export function programStamp(): string {
  const here = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).sort();
  const stamps = files.map((name) => {
    const { size, mtimeMs } = statSync(path.join(here, name));
    return `${name} ${size} ${mtimeMs}`;
  });
  return [process.version, process.versions.icu, ...stamps].join('\n');
}
