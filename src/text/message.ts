/** The two languages that every message of the tool exists in. */
export type Language = 'ja' | 'en';

/** One sentence in both languages; the reader's language is chosen at the edge. */
export interface Message {
  readonly ja: string;
  readonly en: string;
}

/** Builds a {@link Message}: `message('条がない', 'no such article')`. */
export function message(ja: string, en: string): Message {
  return { ja, en };
}
