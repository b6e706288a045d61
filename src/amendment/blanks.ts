import { type Document, parseDocument } from '../document/index.ts';
import { compareDocuments, weightOf } from '../redline/index.ts';

/**
 * An edited document with the clauses of the base where only white space, line ends or the padding of
 * tables changed, so that they are no part of the amendment. In code blanks count.
 */
export function withoutBlankChanges(base: Document, edited: Document): Document {
  const kept = new Map<string, string>();
  for (const { old, new: now, blocks } of compareDocuments(base, edited).clauses) {
    if (!old || !now || old.slice === now.slice || old.kind !== 'section') continue;
    const weight = weightOf(blocks);
    if (weight !== 'space' && weight !== 'none') continue;
    const hasCode = [...old.nodes, ...now.nodes].some(
      ({ type }) => type === 'code' || type === 'html',
    );
    if (!hasCode && ends(old.slice) === ends(now.slice)) kept.set(now.address, old.slice);
  }
  if (kept.size === 0) return edited;
  const source = edited.clauses.map(({ address, slice }) => kept.get(address) ?? slice).join('');
  return parseDocument(edited.path, source);
}

/** Whether the last line ends, so that the next heading begins on a line of its own. */
function ends(slice: string): boolean {
  return /[\r\n]$/.test(slice);
}
