import { isIn, type Paragraph } from '../paper/index.ts';
import type { Element, ParagraphElement } from './flatten.ts';

/**
 * Insertions that begin in one paragraph and go on in the next are one stretch, as when they are
 * typed: of `A+x¶ B¶(inserted)`, where x is inserted, `A+x¶(inserted) B¶` reads the same in both
 * versions. LibreOffice takes the mark of A with the insertions around it.
 */
export function shiftedEnds(elements: readonly Element[]): Element[] {
  const out = [...elements];
  for (let index = 0; index + 1 < out.length; index++) {
    const own = out[index]!;
    if (own.kind !== 'paragraph' || !endsInserted(own.paragraph)) continue;
    let last = index;
    while (isInserted(out[last + 1])) last++;
    const other = out[last]!;
    if (last === index || other.kind !== 'paragraph') continue;
    out[index] = ended(own, 'inserted');
    out[last] = { ...ended(other, 'same'), from: { old: own } };
    index = last;
  }
  return out;
}

/** The mark is in both versions, and the text before it in the new one only. */
function endsInserted({ end, runs }: Paragraph): boolean {
  const last = runs.findLast((run) => run.kind === 'text' && !run.stray);
  return end === 'same' && last?.kind === 'text' && last.op === 'inserted';
}

function isInserted(element: Element | undefined): boolean {
  return element?.kind === 'paragraph' && !isIn(element.paragraph, 'old');
}

/** The paragraph with an end in other versions, that did not move. */
export function ended(element: ParagraphElement, end: Paragraph['end']): ParagraphElement {
  const { move: _, ...paragraph } = element.paragraph;
  return { ...element, paragraph: { ...paragraph, end } };
}
