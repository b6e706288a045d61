import path from 'node:path';
import { refuseProtected, writeFileAtomic } from '../store/index.ts';

/** A path that the user gave for output: meant from where `-C` points. */
export function outputPath(directory: string, given: string): string {
  return path.resolve(directory, given);
}

/**
 * Writes a result to a file, whole or not at all. What is governed is not for output: only commits
 * change `policies/` and `changesets/`.
 *
 * @throws UserError (3) where it cannot be written, or is governed
 */
export async function writeOutput(
  directory: string,
  given: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = outputPath(directory, given);
  await refuseProtected(file, given);
  await writeFileAtomic(file, content);
}
