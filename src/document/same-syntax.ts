import { type Portion, portionsIn } from './portions.ts';
import type { Clause, Document } from './types.ts';

/**
 * Tells of a clause of each of two documents whether they are surely read alike: the same text, each
 * a portion of its own, with the same links and notes defined around it. Nothing is read for it, and
 * where it is true, the trees are equal, positions aside.
 */
export function sameSyntax(old: Document, now: Document): (a: Clause, b: Clause) => boolean {
  const [before, after] = [placesOf(old), placesOf(now)];
  const definesAlike = JSON.stringify(before.defined) === JSON.stringify(after.defined);
  return (a, b) => {
    const [one, other] = [before.alone.get(a.range.start), after.alone.get(b.range.start)];
    return (
      one !== undefined &&
      other !== undefined &&
      a.slice === b.slice &&
      a.range.end === one.end &&
      b.range.end === other.end &&
      // Links and notes alone depend on what is defined elsewhere.
      (definesAlike || !a.slice.includes('[')) &&
      (one.end === old.source.length) === (other.end === now.source.length)
    );
  };
}

/** The portions that are one clause, by their offsets. */
function placesOf(document: Document) {
  const { list, defined } = portionsIn(document);
  const alone = new Map<number, Portion>();
  for (const portion of list) if (portion.heading) alone.set(portion.start, portion);
  return { alone, defined };
}
