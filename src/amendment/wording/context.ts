import { type SearchedText, sentenceAt } from '../../reference/terms/index.ts';
import type { Sentence, Spot } from './types.ts';

/** The sentence of a text that holds an offset; the whole text of a cell, a heading, a caption. */
export function sentenceOf({ text, kind }: SearchedText, at: number): Sentence {
  if (kind !== 'paragraph') return { text, from: 0 };
  for (let from = 0; ; ) {
    const sentence = sentenceAt(text, from);
    if (sentence === '' || from + sentence.length > at) return { text: sentence, from };
    from += sentence.length;
  }
}

/** The sentence of a place in three: what stands before the words, the words, what stands after them. */
export function aroundWords({
  standing: { start, end },
  sentence: { text, from },
}: Pick<Spot, 'standing' | 'sentence'>): [before: string, words: string, after: string] {
  return [
    text.slice(0, start - from),
    text.slice(start - from, end - from),
    text.slice(end - from),
  ];
}
