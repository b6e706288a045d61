import type { Numbering } from '../types.ts';

/** What a construct reads off the text of a heading. */
export interface HeadingName {
  /** Address without a `~2`: `sec:4.2.1`, `art:12_2`. */
  readonly address: string;
  readonly number?: string;
  /** Length of the printed label in the heading text, blanks after it not included. */
  readonly labelLength: number;
  readonly title: string;
}

/**
 * One kind of heading. Constructs are tried in the order of the registry; the first that matches
 * names the clause.
 */
export interface HeadingConstruct {
  readonly name: string;
  /** Numberings in which it applies; all where it is left out. */
  readonly numberings?: readonly Numbering[];
  /**
   * @param text heading text made comparable: half-width digits, same length as printed
   * @param printed heading text as printed
   */
  match(text: string, printed: string): HeadingName | undefined;
}
