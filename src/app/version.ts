import { fileURLToPath } from 'node:url';
import { readFileBytes } from '../store/index.ts';

/** Version of this program, from its package file. */
export async function toolVersion(): Promise<string> {
  const bytes = await readFileBytes(fileURLToPath(new URL('../../package.json', import.meta.url)));
  return (JSON.parse(new TextDecoder().decode(bytes)) as { version: string }).version;
}
