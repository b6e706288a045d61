import type { Address, Document, Passage } from '../document/index.ts';
import type { Range } from '../text/lines.ts';

/**
 * What became of a reference.
 *
 * - `resolved`: what it names is there, once
 * - `dangling`: its document is there and has no such place
 * - `ambiguous`: it could name several places, or a document that the text does not say
 * - `outside`: it names a document that this repository does not hold
 * - `not-checkable`: it speaks of another version, or of something without an address
 */
export type Status = 'resolved' | 'dangling' | 'ambiguous' | 'outside' | 'not-checkable';

/** Why a reference is not resolved. */
export type Reason =
  | 'no-place'
  | 'no-portion'
  | 'nothing-before'
  | 'several-places'
  | 'which-document'
  | 'which-law'
  | 'item-or-note'
  | 'other-version'
  | 'quotation'
  | 'no-address'
  | 'outside';

/** A place in a document of the repository. */
export interface Target {
  readonly document: string;
  /** Of a clause or of a part of one. */
  readonly address: Address;
}

/** A place named in a document, and what it means there. */
export interface Reference {
  /** The citing document. */
  readonly document: Document;
  /** The citing clause. */
  readonly clause: Address;
  /** Innermost item, paragraph or row that cites, else the clause. */
  readonly place: Address;
  /** What it stands in: a heading cites its article, 様式第1号（第4条関係）. */
  readonly kind: Passage['kind'];
  /** UTF-16 offsets in the file. */
  readonly range: Range;
  /** The file's text in {@link range}; markup and line ends inside included. */
  readonly surface: string;
  /** Name of the construct that recognised it. */
  readonly construct: string;
  /** In the notation of guide §6.1: `cp-sign#sec:4.2.1/i:3`, `ext:RFC5280#4.2.1.3`. */
  readonly notation: string;
  readonly status: Status;
  readonly reason?: Reason;
  /** The places that it names; of a range all that lie in it. Empty unless resolved. */
  readonly targets: readonly Target[];
  /** What an ambiguous one could mean. */
  readonly candidates: readonly Target[];
  /** A title printed beside the number. */
  readonly title?: { readonly text: string; readonly range: Range };
  /** Target of the Markdown link that the reference is the text of. */
  readonly url?: string;
  /** Counted from its own place: 前条, this section. */
  readonly relative: boolean;
}
