import { applyTextEdits } from '../../check/edits.ts';
import { type Document, parseDocument, type TextEdit } from '../../document/index.ts';
import { anchorsIn, followLink, linksOf } from '../../reference/index.ts';
import type { Shifts } from '../structure/types.ts';
import { followAddress } from './follow.ts';

/**
 * Leads Markdown links to a document to the headings that they led to: a heading with another number
 * has another anchor, `#第6条受理` is `#第7条受理`.
 *
 * @param before the document before it was restructured
 * @param documents all documents as they are now
 */
export function relinked(
  before: Document,
  documents: readonly Document[],
  shifts: Shifts,
): Document[] {
  const old = anchorsIn(before);
  const now = documents.find(({ id }) => id === before.id)!;
  const names = new Map<string, string>();
  for (const [name, address] of anchorsIn(now)) if (!names.has(address)) names.set(address, name);
  return documents.map((document) => {
    const edits = linksOf(document).flatMap(({ url, range }): TextEdit[] => {
      const target = followLink(url, document, documents);
      if (target?.document !== now || target.fragment === '') return [];
      const address = old.get(target.fragment.toLowerCase());
      const wanted = address === undefined ? undefined : followAddress(address, shifts);
      const name = wanted === undefined ? undefined : names.get(wanted);
      if (name === undefined || target.clause?.address === wanted) return [];
      const hash = url.indexOf('#');
      const at = document.source.lastIndexOf(url.slice(hash), range.end);
      if (at < range.start) return [];
      const text = url.includes('%') ? encodeURIComponent(name) : name;
      return [{ range: { start: at + 1, end: at + url.length - hash }, text }];
    });
    return edits.length === 0
      ? document
      : parseDocument(document.path, applyTextEdits(document.source, edits));
  });
}
