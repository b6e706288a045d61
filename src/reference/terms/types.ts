import type { Range } from '../../text/lines.ts';

/** What a term is: an algorithm, the name of an office or person, or a word of the field. */
export type TermKind = 'algorithm' | 'name' | 'term';

/** A term or name as `policies/terms.md` has it: each is a clause of its own. */
export interface Term {
  /** As it is to be written. */
  readonly name: string;
  readonly kind: TermKind;
  /** No longer to be used. */
  readonly retired: boolean;
  /** First and last day of use as printed, `2022-06` where no day is known. */
  readonly from?: string;
  readonly to?: string;
  /** What takes its place. */
  readonly successor?: string;
  /** Other spellings of the same. */
  readonly variants: readonly string[];
  /** Words beside which it may stand though it is retired: subjectKeyIdentifier. */
  readonly beside: readonly string[];
  /** Ids of the documents that it is looked for in; all where it is empty. */
  readonly documents: readonly string[];
}

/** Why an occurrence of a retired term may stand (guide §2.6, §2.7). */
export type Kept =
  | 'history'
  | 'past-provision'
  | 'old-column'
  | 'quotation'
  | 'issued-paper'
  | 'distinguished-name'
  | 'former'
  | 'definition'
  | 'beside';

/** A place where a term stands. */
export interface Occurrence {
  readonly term: Term;
  /** UTF-16 offsets in the file. */
  readonly range: Range;
  /** The file's text there; markup and line ends inside included. */
  readonly surface: string;
  /** Address of the clause. */
  readonly clause: string;
  /** Written in another way than the term's name. */
  readonly variant: boolean;
  readonly kept?: Kept;
}
