import type { Address, Document } from '../document/index.ts';
import { pairClauses } from '../redline/index.ts';
import { project } from './projection.ts';

/**
 * What amending sentences cannot say: clauses of which the text is the same and the source is not, such
 * as bold, a link target, line ends; `front` for the front matter.
 */
export function besideSentences(base: Document, result: Document): Address[] {
  const of = (document: Document) => {
    const lines = project(document);
    return (address: Address) =>
      lines
        .filter(({ key }) => key === address || key.startsWith(`${address}/`))
        .map(({ text }) => text)
        .join('\n');
  };
  const [before, after] = [of(base), of(result)];
  return pairClauses(base.clauses, result.clauses).flatMap(({ old, new: now }) => {
    if (!old || !now || old.slice === now.slice) return [];
    const body = (slice: string, label: string) => slice.replace(label, '');
    if (body(old.slice, old.label) === body(now.slice, now.label)) return [];
    return before(old.address) === after(now.address) && !/\|/.test(old.slice) ? [now.address] : [];
  });
}
