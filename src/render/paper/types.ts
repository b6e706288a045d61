import type { AlignType } from 'mdast';
import type { Language } from '../../text/message.ts';

/** What is printed, without a form: Word and PDF set it. Plain data. */
export interface Paper {
  readonly lang: Language;
  /** Plain text; for the properties of the file, and for the bookmarks. */
  readonly title: string;
  /** Plain text at the head of each page: the number of the handout. */
  readonly running?: string;
  readonly blocks: readonly PaperBlock[];
}

/** In which versions something is. In a paper of one version all is `same`. */
export type Op = 'same' | 'inserted' | 'deleted';

export type PaperBlock = Paragraph | PaperList | PaperTable | Group;

export interface Paragraph {
  readonly kind: 'paragraph';
  /**
   * `title` and `subtitle` are those of the paper, `heading` of the document or of a part of the
   * paper, `caption` of a table, `note` is said by the tool, `rule` is a line without text.
   */
  readonly style:
    | 'title'
    | 'subtitle'
    | 'heading'
    | 'text'
    | 'caption'
    | 'code'
    | 'definition'
    | 'lead'
    | 'note'
    | 'rule';
  /** Of a heading, from 1. */
  readonly level?: number;
  /** Of a heading that has another one in the old version. */
  readonly oldLevel?: number;
  readonly runs: readonly Run[];
  /**
   * In which versions the paragraph ends here. One that is deleted whole has `deleted`, one that a
   * new border splits from the next has `inserted`: without it, its text goes on in the next.
   */
  readonly end: Op;
  /** The end belongs to a block that moved. */
  readonly move?: string;
  /** Number of the change that begins here, as the list of changes counts them. */
  readonly number?: number;
  /** Name of this place in the paper. */
  readonly anchor?: string;
  /** Lines behind the first begin so many half-width columns to the right: the width of a label. */
  readonly hang?: number;
  /** Steps of indentation, where no list says it. */
  readonly indent?: number;
  /** Stands on the page on which what follows begins. Headings and captions do so without it. */
  readonly keep?: true;
}

/** How a text looks. */
export interface Look {
  readonly strong?: true;
  readonly emphasis?: true;
  /** Struck through by the document itself. */
  readonly strike?: true;
  readonly code?: true;
  readonly raised?: true;
  readonly underline?: 'single' | 'double';
  readonly href?: string;
  /** Leads to another paper, by its name; forms that stand alone print it as text. */
  readonly paper?: string;
}

export type Run = TextRun | NoteRun;

/** Text in one look. A line feed ends a line. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly op: Op;
  readonly look: Look;
  /** Its look in the old version, where only that is another. */
  readonly oldLook?: Look;
  /** The text moved; the name is the same at its two places. */
  readonly move?: string;
  /** Deleted inside a block that moved: it stood in no version at this place. */
  readonly stray?: true;
}

/** Said by the tool, in no version: printed in small type, or as a comment in the margin. */
export interface NoteRun {
  readonly kind: 'note' | 'comment';
  readonly text: string;
}

export interface PaperList {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Number of the first item. */
  readonly start: number;
  readonly items: readonly PaperItem[];
}

export interface PaperItem {
  /** `3.` or `•`, of the new version where the item is in it; absent where its text begins with a label. */
  readonly sign?: string;
  /** The sign in the old version, of an item in both that has another there; empty where it has none. */
  readonly oldSign?: string;
  /** In which versions the item is. */
  readonly op: Op;
  readonly blocks: readonly PaperBlock[];
}

export interface PaperTable {
  readonly kind: 'table';
  /** `content` is of the document, `comparison` has two columns of blocks, `facts` names and values. */
  readonly style: 'content' | 'comparison' | 'facts' | 'list';
  /** Number of columns of the widest row. */
  readonly columns: number;
  readonly align: readonly AlignType[];
  readonly rows: readonly PaperRow[];
}

export interface PaperRow {
  readonly op: Op;
  /** Repeated on each page that the table goes on to. */
  readonly head: boolean;
  readonly cells: readonly PaperCell[];
  readonly anchor?: string;
  /** The rows from here to the next with `begins` belong together. */
  readonly begins?: true;
  /** Stands on the page on which the next row begins: it names what is there. */
  readonly keep?: true;
}

export interface PaperCell {
  /** In which versions the cell is, in a row that is in both. */
  readonly op: Op;
  readonly blocks: readonly PaperBlock[];
  /** Number of columns, 1 where it is absent. */
  readonly span?: number;
  /** It names its row. */
  readonly head?: true;
}

/** Blocks that stand together: a quotation, a footnote, a box of the paper. */
export interface Group {
  readonly kind: 'group';
  readonly style: 'quote' | 'footnote' | 'box';
  readonly blocks: readonly PaperBlock[];
}
