import { type Document, parseDocument } from '../../document/index.ts';
import { piecesOf } from '../apply.ts';
import type { ClauseEdit } from '../types.ts';
import type { EditsByDocument, State } from './types.ts';

/**
 * The documents after the edits of some changesets, taken as they are, without a look whether they
 * fit. A clause of the base is named by its address there, what an edit brings by the edit.
 *
 * @param names tells the edits of all changesets apart
 */
export function stateAfter(
  base: ReadonlyMap<string, Document>,
  all: readonly EditsByDocument[],
  names: ReadonlyMap<ClauseEdit, string>,
): State {
  const documents = new Map(base);
  const identities = new Map<string, readonly string[]>();
  for (const [id, document] of base) {
    const edits = all.flatMap((one) => one.get(id) ?? []);
    const { result, own } = after(document, edits, names);
    documents.set(id, result);
    identities.set(id, own);
  }
  return { documents, identities };
}

function after(
  document: Document,
  edits: readonly ClauseEdit[],
  names: ReadonlyMap<ClauseEdit, string>,
): { result: Document; own: readonly string[] } {
  if (edits.length === 0) {
    return { result: document, own: document.clauses.map(({ address }) => address) };
  }
  const starts: { at: number; name: string }[] = [];
  let source = '';
  for (const { text, address, edit } of piecesOf(document, edits)) {
    if (text === '') continue;
    starts.push({ at: source.length, name: edit?.op === 'insert' ? names.get(edit)! : address });
    source += text;
  }
  const result = parseDocument(document.path, source);
  const own = result.clauses.map(({ range }) => {
    const host = starts.findLast(({ at }) => at <= range.start)!;
    // An edit may bring several clauses.
    return host.at === range.start ? host.name : `${host.name}+${range.start - host.at}`;
  });
  return { result, own };
}
