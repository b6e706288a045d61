import { diff3Merge } from 'node-diff3';
import { type Clause, type Document, parseDocument } from '../document/index.ts';
import { pairClauses } from '../redline/index.ts';
import { digest } from '../text/digest.ts';
import { applyEdits } from './apply.ts';
import type { ClauseEdit } from './types.ts';

/** A clause where a person has to decide: what stands now, and what the changeset would write. */
export interface Undecided {
  readonly address: string;
  /** Absent where the clause is gone. */
  readonly now?: string;
  /** Absent where the changeset deletes it. */
  readonly proposed?: string;
}

/** Edits carried to another base, with the text that they give there; or where a person must decide. */
export type Rebased =
  | { readonly kind: 'rebased'; readonly result: Document }
  | { readonly kind: 'undecided'; readonly clauses: readonly Undecided[] };

/**
 * Carries edits from the base that they were written for to what the document is now: each clause is
 * merged by itself, in three ways, sentence by sentence. What both changed in one sentence, and what the
 * other side deleted or changed before it is deleted here, is for a person to decide.
 */
export function rebaseEdits(base: Document, now: Document, edits: readonly ClauseEdit[]): Rebased {
  const partners = new Map(
    pairClauses(base.clauses, now.clauses).flatMap((pair) =>
      pair.old && pair.new ? [[pair.old.address, pair.new] as const] : [],
    ),
  );
  const slices = new Map(base.clauses.map(({ address, slice }) => [address, slice]));
  const undecided: Undecided[] = [];
  const carried = edits.flatMap((edit) => {
    const one = carry(edit, partners, slices);
    if ('op' in one) return [one];
    undecided.push(one);
    return [];
  });
  if (undecided.length > 0) return { kind: 'undecided', clauses: undecided };
  const applied = applyEdits(now, carried);
  if (applied.kind === 'text') {
    return { kind: 'rebased', result: parseDocument(now.path, applied.text) };
  }
  const refused = applied.kind === 'refused' ? applied.mismatches : [];
  return {
    kind: 'undecided',
    clauses: refused.map(({ address, edit }) => ({
      address,
      ...('slice' in edit && { proposed: edit.slice }),
    })),
  };
}

function carry(
  edit: ClauseEdit,
  partners: ReadonlyMap<string, Clause>,
  slices: ReadonlyMap<string, string>,
): ClauseEdit | Undecided {
  if (edit.op === 'create' || edit.op === 'remove') return { address: 'document' };
  const proposed = 'slice' in edit ? { proposed: edit.slice } : {};
  let anchor = {};
  if (edit.op === 'insert' || edit.op === 'move') {
    const beside = partners.get(edit.anchor);
    if (!beside) return { address: edit.anchor, ...proposed };
    anchor = { anchor: beside.address, anchorBase: digest(beside.slice) };
  }
  if (edit.op === 'insert') return { ...edit, ...anchor };
  const clause = partners.get(edit.address);
  if (!clause) return { address: edit.address, ...proposed };
  const here = { address: clause.address, base: digest(clause.slice) };
  if (edit.op === 'move') return { ...edit, ...here, ...anchor };
  const before = slices.get(edit.address);
  if (before === undefined) return { address: edit.address, now: clause.slice, ...proposed };
  if (edit.op === 'delete') {
    return before === clause.slice
      ? { ...edit, ...here }
      : { address: edit.address, now: clause.slice };
  }
  const slice = merged(before, clause.slice, edit.slice);
  if (slice !== undefined) return { ...edit, ...here, slice };
  return { address: edit.address, now: clause.slice, ...proposed };
}

/** Both changes in one text, sentence by sentence; undefined where they meet. */
function merged(before: string, now: string, proposed: string): string | undefined {
  const [a, o, b] = [now, before, proposed].map(sentences);
  const regions = diff3Merge(a!, o!, b!, { excludeFalseConflicts: true });
  return regions.every((region) => region.ok !== undefined)
    ? regions
        .flatMap((region) => region.ok ?? [])
        .filter((part) => part !== BETWEEN)
        .join('')
    : undefined;
}

/** Keeps changes of neighbouring sentences apart. */
const BETWEEN = '\0';

function sentences(text: string): string[] {
  const parts = text.match(/[^。\n]*(?:。|\n|$)/g) ?? [];
  return parts.filter((part) => part !== '').flatMap((part) => [part, BETWEEN]);
}
