import type { Address } from '../document/index.ts';
import type { Digest } from '../text/digest.ts';
import type { Message } from '../text/message.ts';

/**
 * One explicit change to the clauses of a document. `base` is the digest of the clause that the
 * edit names, so that it applies to the text it was written for and to no other. `slice` is the
 * new source text of the clause, heading included.
 */
export type ClauseEdit =
  | {
      readonly op: 'replace';
      readonly address: Address;
      readonly base: Digest;
      readonly slice: string;
    }
  | { readonly op: 'delete'; readonly address: Address; readonly base: Digest }
  | (Anchor & { readonly op: 'insert'; readonly slice: string })
  | (Anchor & { readonly op: 'move'; readonly address: Address; readonly base: Digest })
  | { readonly op: 'create'; readonly slice: string }
  | { readonly op: 'remove'; readonly base: Digest };

/**
 * Where a clause comes to stand: beside the *old place* of the anchor, wherever the anchor itself
 * goes. Several at one place stand in the order of the edits.
 */
export interface Anchor {
  readonly side: 'before' | 'after';
  readonly anchor: Address;
  readonly anchorBase: Digest;
}

/** Why an edit was refused. */
export interface Mismatch {
  readonly edit: ClauseEdit;
  /** The clause or `document` that does not fit. */
  readonly address: Address;
  readonly expected?: Digest;
  /** Digest of what stands there; absent where nothing does. */
  readonly found?: Digest;
  readonly message: Message;
}

/** A stretch of the text that edits give: a clause of the base, or what an edit brings. */
export interface Piece {
  /** Of the clause; for an insert, of its anchor. */
  readonly address: Address;
  readonly text: string;
  /** Absent where the clause is the base's own, at its own place. */
  readonly edit?: ClauseEdit;
}

/** What edits make of a document: its new text, its removal, or the reasons why not. */
export type Applied =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'removed' }
  | { readonly kind: 'refused'; readonly mismatches: readonly Mismatch[] };
