import { type Message, message } from '../text/message.ts';

/** Text of a file, or why it is none. */
export type Decoded = { readonly text: string } | { readonly problem: Message };

/** Decodes the bytes of a file as UTF-8 without losing any: a BOM stays in the text as U+FEFF. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) {
    return { problem: message('バイナリファイルである', 'it is a binary file') };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: message('文字コードがUTF-8ではない', 'its text is not encoded in UTF-8') };
  }
}
