import { decode } from '../document/index.ts';
import { readFileBytes } from '../store/read-file.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';

/**
 * Text of a file on disk.
 *
 * @param shown how to name it to the user
 * @throws UserError (3) where the file is missing, unreadable, binary or not UTF-8
 */
export async function readText(full: string, shown: string): Promise<string> {
  return textOf(await readFileBytes(full, shown), shown);
}

/**
 * Text of bytes.
 *
 * @param shown how to name their file to the user
 * @throws UserError (3) where they are binary or not UTF-8
 */
export function textOf(bytes: Uint8Array, shown: string): string {
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text;
  throw new UserError(
    message(
      `${shown} を読めない: ${decoded.problem.ja}`,
      `${shown} cannot be read: ${decoded.problem.en}`,
    ),
    3,
  );
}
