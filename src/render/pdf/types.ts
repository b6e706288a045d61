import type { Glyphs } from './glyphs.ts';

export interface PdfOptions {
  /** What the fonts can show; everything else is printed as its code. */
  readonly glyphs: Glyphs;
  /** Date of the document, `YYYY-MM-DD`. */
  readonly date?: string;
}

/** What the compiler is given. */
export interface PdfSource {
  /** The template: the same for every paper. */
  readonly source: string;
  /** JSON that the template reads: all text of the paper. It never becomes code. */
  readonly data: string;
  /** Whether the date in the data is one; else {@link undated} takes it out of what is made. */
  readonly dated: boolean;
  /** Characters that no font here has, in order of appearance; the paper shows their codes. */
  readonly missing: readonly MissingCharacter[];
}

/** A character that is printed as its code. */
export interface MissingCharacter {
  /** `U+1F600`. */
  readonly code: string;
  /** How often it stands in the paper. */
  readonly count: number;
}

/** What the template reads. */
export interface PdfData {
  readonly title: string;
  readonly head: string;
  readonly running: string;
  readonly lang: string;
  /** Set in letters made for the Latin alphabet, where they have the character. */
  readonly latin?: true;
  /** Year, month, day. */
  readonly date: readonly number[];
  /** How texts look; runs name a look by its index, 0 is plain. */
  readonly looks: readonly LookData[];
  readonly blocks: readonly BlockData[];
}

export interface LookData {
  readonly mark?: 'inserted' | 'deleted' | 'moved-to' | 'moved-from';
  readonly strong?: true;
  readonly emphasis?: true;
  readonly strike?: true;
  readonly code?: true;
  readonly raised?: true;
  readonly underline?: 'single' | 'double';
  /** The look is another than in the old version. */
  readonly restyled?: true;
  readonly note?: true;
  /** Where a link leads: out, or to a place of the paper. */
  readonly url?: string;
  readonly place?: string;
  /** Not in the bookmarks. */
  readonly aside?: true;
}

/** Text; 0 where a line may end; 1 where it ends; a sign that the template draws. */
export type Segment = string | 0 | 1 | { readonly sign: Sign; readonly text: string };

/** `absent` is a code in a frame, `ticked` a box with a sign in it, `raised` a small digit. */
export type Sign = 'absent' | 'ticked' | 'raised';

/** Index of a look, and the text. */
export type RunData = readonly [number, ...Segment[]];

export type BlockData = ParagraphData | ListData | TableData | GroupData;

export interface ParagraphData {
  readonly kind: 'paragraph';
  readonly style: string;
  readonly runs: readonly RunData[];
  /** Printed in boxes below. */
  readonly comments?: readonly (readonly RunData[])[];
  readonly level?: number;
  /** Level among the bookmarks. */
  readonly outline?: number;
  readonly number?: number;
  readonly anchor?: string;
  readonly hang?: number;
  readonly indent?: number;
  readonly justify?: true;
  readonly keep?: true;
}

export interface ListData {
  readonly kind: 'list';
  readonly items: readonly { readonly sign?: RunData; readonly blocks: readonly BlockData[] }[];
}

export interface TableData {
  readonly kind: 'table';
  readonly style: string;
  /** Size of the letters, in points. */
  readonly size: number;
  /** Of the columns, in points. */
  readonly widths: readonly number[];
  readonly align: readonly string[];
  /** How many rows, from the first on, are printed again on each page. */
  readonly heads: number;
  readonly repeat: boolean;
  readonly rows: readonly RowData[];
}

export interface RowData {
  readonly mark?: 'inserted' | 'deleted';
  readonly anchor?: string;
  readonly begins?: true;
  /** On the page on which the next row begins. */
  readonly keep?: true;
  /** Not broken by the end of a page. */
  readonly whole?: true;
  readonly cells: readonly CellData[];
}

export interface CellData {
  readonly mark?: 'inserted' | 'deleted';
  readonly head?: true;
  readonly span: number;
  readonly blocks: readonly BlockData[];
}

export interface GroupData {
  readonly kind: 'group';
  readonly style: string;
  readonly blocks: readonly BlockData[];
}
