import type { Address, Passage } from '../../document/index.ts';
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
  /** Its heading in the list: UTF-16 offsets in that file. */
  readonly heading: Range;
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

/**
 * What an algorithm is used for where it stands, by the letters of guide §2.6: A signature of a
 * certificate, B of CRL or OCSP response, C list of allowed algorithms, D transition, E fingerprint,
 * F key identifier, G CertID, H definition, I history, J certificate request or title of a paper.
 */
export type Use = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J';

/** A text that terms are looked for in: a passage, a field of the front matter, or code. */
export interface SearchedText extends Pick<Passage, 'text' | 'clause' | 'place' | 'zone'> {
  readonly kind: Passage['kind'] | 'front' | 'code';
  readonly quoted: boolean;
  readonly column?: string;
  sourceRange(start: number, end: number): Range;
}

/** A place where a term stands. */
export interface Occurrence {
  readonly term: Term;
  /** UTF-16 offsets in the file. */
  readonly range: Range;
  /** The file's text there; markup and line ends inside included. */
  readonly surface: string;
  /** Address of the clause. */
  readonly clause: string;
  /** Innermost item, paragraph or row, else the clause. */
  readonly place: Address;
  /** What sort of text it stands in. */
  readonly within: SearchedText['kind'];
  /** What stands directly before it and belongs to the same name: 厚生労働省医政局 of …推進室. */
  readonly lead: string;
  /** A few characters before and after it, for telling it from others of its clause. */
  readonly around: string;
  /** Written in another way than the term's name. */
  readonly variant: boolean;
  readonly kept?: Kept;
  /** For algorithms, where the place shows it. */
  readonly use?: Use;
}

/** An occurrence with the text that it was read in, for who wants to change it. */
export interface Standing {
  readonly occurrence: Occurrence;
  readonly text: SearchedText;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}
