import { type SearchedText, sentenceAt } from '../../reference/terms/index.ts';
import type { Sentence } from './types.ts';

/** The sentence of a text that holds an offset; the whole text of a cell, a heading, a caption. */
export function sentenceOf({ text, kind }: SearchedText, at: number): Sentence {
  if (kind !== 'paragraph') return { text, from: 0 };
  for (let from = 0; ; ) {
    const sentence = sentenceAt(text, from);
    if (sentence === '' || from + sentence.length > at) return { text: sentence, from };
    from += sentence.length;
  }
}
