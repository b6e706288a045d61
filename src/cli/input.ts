import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';

/** The most that is read from standard input; longer texts are files. */
const MAX_BYTES = 20_000_000;

/**
 * The text on standard input.
 *
 * @throws UserError (3) for what is no UTF-8 text, or too long
 */
export async function readInput(): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_BYTES) {
      throw new UserError(
        message(
          '標準入力の文が長すぎる（20 MBまで）。ファイルに保存して kaitei refs に渡す。',
          'the text on standard input is too long (20 MB at most): save it and give the file to kaitei refs',
        ),
        3,
      );
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new UserError(
      message(
        '標準入力がUTF-8の文ではない。UTF-8に変換して渡す。',
        'standard input is no UTF-8 text: convert it to UTF-8 first',
      ),
      3,
    );
  }
}
