import type { Range } from '../../text/lines.ts';
import type { Address, Clause } from '../types.ts';

/**
 * Which version of the rules a passage speaks of: `text` is in force now; `history` is the revision
 * history, `past` the supplementary provisions of an earlier amendment, `old` the old column of a
 * comparison table. What the last three cite are clauses of another version (guide §5.2, §6.4).
 */
export type Zone = 'text' | 'history' | 'past' | 'old';

/** A link that stands in a passage. */
export interface PassageLink {
  /** Offsets of the link's text in {@link Passage.text}. */
  readonly start: number;
  readonly end: number;
  readonly url: string;
  /** Offsets of the whole link in the file. */
  readonly range: Range;
}

/** A stretch of text that is read in one go: a paragraph, a heading, a table cell. */
export interface Passage {
  /**
   * What a reader sees, without markup. A soft line break is dropped beside a wide character and a
   * blank elsewhere; a hard one is `\n`; code, an image or the mark of a footnote is one U+FFFC.
   */
  readonly text: string;
  readonly kind: 'heading' | 'paragraph' | 'caption' | 'cell' | 'html';
  readonly clause: Clause;
  /** Innermost item, paragraph or row that holds the passage, else the clause. */
  readonly place: Address;
  readonly zone: Zone;
  /** Inside a block quotation. */
  readonly quoted: boolean;
  /** Length of the printed label that begins the text: `4.2.1`, `(1)`, `表7.1.1`; 0 without one. */
  readonly labelLength: number;
  readonly links: readonly PassageLink[];
  /** Which cell of its row it is, from 0, and how many columns the table has; empty cells have no passage. */
  readonly cell?: { readonly index: number; readonly count: number };
  /** Text of the column's header, for a cell below it. */
  readonly column?: string;
  /** Offsets in the file, markup inside included, of offsets in {@link text}. */
  sourceRange(start: number, end: number): Range;
}
