import type { Document } from '../document/index.ts';
import { digest } from '../text/digest.ts';
import { gluedClauses, mismatchesOf } from './mismatch.ts';
import type { Applied, ClauseEdit, Piece } from './types.ts';

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
  const pieces = base ? piecesOf(base, edits) : [];
  const glued = gluedClauses(pieces);
  if (glued.length > 0) return { kind: 'refused', mismatches: glued };
  return { kind: 'text', text: pieces.map((piece) => piece.text).join('') };
}

/** Each clause of the base is a place: what is set before it, the clause itself, what is set after. */
export function piecesOf(base: Document, edits: readonly ClauseEdit[]): Piece[] {
  const own = new Map<string, Piece>(
    base.clauses.map(({ address, slice }) => [address, { address, text: slice }]),
  );
  for (const edit of edits) {
    if (edit.op === 'replace')
      own.set(edit.address, { address: edit.address, text: edit.slice, edit });
    if (edit.op === 'delete') own.set(edit.address, { address: edit.address, text: '', edit });
  }
  const brought = new Map<string, Piece[]>();
  const bring = (key: string, piece: Piece) => {
    const pieces = brought.get(key);
    if (pieces) pieces.push(piece);
    else brought.set(key, [piece]);
  };
  const away = new Set<string>();
  for (const edit of edits) {
    if (edit.op === 'insert') {
      bring(`${edit.side} ${edit.anchor}`, { address: edit.anchor, text: edit.slice, edit });
    }
    if (edit.op === 'move') {
      bring(`${edit.side} ${edit.anchor}`, { edit, ...own.get(edit.address)! });
      away.add(edit.address);
    }
  }
  return base.clauses.flatMap(({ address }) => [
    ...(brought.get(`before ${address}`) ?? []),
    ...(away.has(address) ? [] : [own.get(address)!]),
    ...(brought.get(`after ${address}`) ?? []),
  ]);
}

/** Digest of a document as a changeset names its base. */
export function documentDigest(document: Document) {
  return digest(document.source);
}
