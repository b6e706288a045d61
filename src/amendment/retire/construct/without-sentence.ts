import type { Change } from '../../wording/types.ts';
import { linesOf, partOf, withoutItem } from './block.ts';
import type { Site } from './types.ts';

/**
 * Takes a sentence out; where nothing else is left, the item or the paragraph. A numbered paragraph
 * (項) stays: taking it out renumbers those after it.
 */
export function withoutSentence(site: Site): readonly Change[] | undefined {
  const { standing, sentence, document } = site;
  const { text } = standing;
  const label = /^[（(][^（）()]{1,4}[)）]\s*|^[0-9０-９]{1,3}\s+/.exec(text.text)?.[0] ?? '';
  const before = text.text.slice(label.length, sentence.from).trim();
  const after = text.text.slice(sentence.from + sentence.text.length).trim();
  if (before !== '' || after !== '') {
    const start = Math.max(sentence.from, label.length);
    const end = sentence.from + sentence.text.length;
    // One blank between two sentences is enough.
    const blank = start === label.length ? /^\s*/.exec(text.text.slice(end))![0].length : 0;
    return [{ text, start, end: end + blank, words: '' }];
  }
  const part = partOf(site, 'item');
  if (part) return part.address === text.place ? withoutItem(site, part) : undefined;
  if (partOf(site, 'paragraph') || label !== '') return undefined;
  const range = text.sourceRange(0, text.text.length);
  return [{ block: linesOf(document.source, range, true) }];
}
