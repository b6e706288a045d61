import path from 'node:path';
import { writeFileAtomic } from '../store/index.ts';

/** A path that the user gave for output: meant from where `-C` points. */
export function outputPath(directory: string, given: string): string {
  return path.resolve(directory, given);
}

/**
 * Writes a result to a file, whole or not at all.
 *
 * @throws UserError (3) where it cannot be written
 */
export async function writeOutput(directory: string, given: string, text: string): Promise<void> {
  await writeFileAtomic(outputPath(directory, given), text);
}
