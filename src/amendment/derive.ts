import type { Clause, Document } from '../document/index.ts';
import { type ClausePair, movedPairs, pairClauses } from '../redline/index.ts';
import { digest } from '../text/digest.ts';
import { applyEdits } from './apply.ts';
import type { Anchor, ClauseEdit } from './types.ts';

/**
 * The edits that turn one version of a document into another. They name exactly the clauses whose
 * slices differ or that changed their place.
 *
 * Law: `apply(base, derive(base, edited))` is `edited`, byte for byte; proved before returning.
 *
 * @throws Error where the proof fails: a bug of this program
 */
export function deriveEdits(base: Document, edited: Document): ClauseEdit[] {
  const pairs = pairClauses(base.clauses, edited.clauses);
  const moved = movedPairs(pairs);
  const edits: ClauseEdit[] = [];
  let anchor = anchorBefore(base.clauses[0]!);
  for (const pair of pairs) {
    edits.push(...editsOf(pair, moved.has(pair), anchor));
    if (pair.old && pair.new && !moved.has(pair)) anchor = anchorAfter(pair.old);
  }
  const result = applyEdits(base, edits);
  if (result.kind !== 'text' || result.text !== edited.source) {
    throw new Error(`derived edits of ${base.path} do not give ${edited.path} back`);
  }
  return edits;
}

function editsOf({ old, new: now }: ClausePair, moved: boolean, anchor: Anchor): ClauseEdit[] {
  // An empty file is one empty preamble: there is nothing in it to bring or to take away.
  if ((!old || !now) && (old ?? now)!.slice === '') return [];
  if (!old) return [{ op: 'insert', ...anchor, slice: now!.slice }];
  const named = { address: old.address, base: digest(old.slice) };
  if (!now) return [{ op: 'delete', ...named }];
  const edits: ClauseEdit[] = [];
  if (old.slice !== now.slice) edits.push({ op: 'replace', ...named, slice: now.slice });
  if (moved) edits.push({ op: 'move', ...named, ...anchor });
  return edits;
}

function anchorBefore(clause: Clause): Anchor {
  return { side: 'before', anchor: clause.address, anchorBase: digest(clause.slice) };
}

function anchorAfter(clause: Clause): Anchor {
  return { side: 'after', anchor: clause.address, anchorBase: digest(clause.slice) };
}
