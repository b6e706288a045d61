import type { Document } from '../document/index.ts';
import { digest } from '../text/digest.ts';
import { mismatchesOf } from './mismatch.ts';
import type { Applied, ClauseEdit } from './types.ts';

/**
 * Applies edits to a document. Everything is checked first; where one edit does not fit, none is
 * applied.
 *
 * @param base the document that the edits were written for; undefined where there is none yet
 */
export function applyEdits(base: Document | undefined, edits: readonly ClauseEdit[]): Applied {
  const mismatches = mismatchesOf(base, edits);
  if (mismatches.length > 0) return { kind: 'refused', mismatches };
  const whole = edits.find((edit) => edit.op === 'create' || edit.op === 'remove');
  if (whole)
    return whole.op === 'create' ? { kind: 'text', text: whole.slice } : { kind: 'removed' };
  return { kind: 'text', text: base ? joinClauses(base, edits) : '' };
}

/** Each clause of the base is a place: what is set before it, the clause itself, what is set after. */
function joinClauses(base: Document, edits: readonly ClauseEdit[]): string {
  const own = new Map(base.clauses.map((clause) => [clause.address, clause.slice]));
  for (const edit of edits) {
    if (edit.op === 'replace') own.set(edit.address, edit.slice);
    if (edit.op === 'delete') own.set(edit.address, '');
  }
  const brought = new Map<string, string>();
  const bring = (key: string, slice: string) => brought.set(key, (brought.get(key) ?? '') + slice);
  const away = new Set<string>();
  for (const edit of edits) {
    if (edit.op === 'insert') bring(`${edit.side} ${edit.anchor}`, edit.slice);
    if (edit.op === 'move') {
      bring(`${edit.side} ${edit.anchor}`, own.get(edit.address) ?? '');
      away.add(edit.address);
    }
  }
  return base.clauses
    .map(({ address }) => {
      const before = brought.get(`before ${address}`) ?? '';
      const after = brought.get(`after ${address}`) ?? '';
      return before + (away.has(address) ? '' : own.get(address)!) + after;
    })
    .join('');
}

/** Digest of a document as a changeset names its base. */
export function documentDigest(document: Document) {
  return digest(document.source);
}
