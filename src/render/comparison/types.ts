import type { Address } from '../../document/index.ts';
import type { ClauseChange, Mark, Piece } from '../../redline/index.ts';

/**
 * A 新旧対照表 without a form: pages, terminal, Word and PDF draw it. Rules in guide §5.3.
 */
export interface ComparisonTable {
  readonly rows: readonly ComparisonRow[];
}

/** The smallest provision that changes, in both versions; or the heading above it; or what is left out. */
export interface ComparisonRow {
  /** Clause that the row belongs to, in the new version where it is there. Rows of a clause are neighbours. */
  readonly address: Address;
  /** The clause in the redline, as the list of changes counts it. */
  readonly change: ClauseChange;
  /** `heading`: a clause or a table caption that only says where the rows below belong. */
  readonly kind: 'heading' | 'changed' | 'omitted';
  /** First row of its clause. */
  readonly begins: boolean;
  readonly new: Cell;
  readonly old: Cell;
}

/** What stands in a cell, one under the other. */
export type Cell = readonly CellBlock[];
export type CellBlock = CellLine | CellNote | CellTable;

/** The sides of a comparison. */
export type Side = 'old' | 'new';

/** A paragraph, heading, item, caption or block of code. */
export interface CellLine {
  readonly kind: 'line';
  /** In `code` a line feed in a piece ends a line; elsewhere it is a blank of the source. */
  readonly style: 'heading' | 'text' | 'code';
  /** Steps of indentation: 0 for paragraphs, 1 for items, 2 for sub-items. */
  readonly level: number;
  /** Bullet, or number of an ordered list, for an item that prints no label in its text. */
  readonly marker?: CellPiece;
  readonly pieces: readonly CellPiece[];
}

/** Text in one style. */
export interface CellPiece {
  readonly text: string;
  /** Is marked: underlined where the form has underlines. */
  readonly changed: boolean;
  /** Label of a provision that moved or was renumbered: underlined twice. */
  readonly doubled?: true;
  /** Not in the document: a link target in brackets, a bullet, the blank of words that the other version has. */
  readonly added?: true;
  /** Bold, link and so on, outermost first. */
  readonly marks: readonly Mark[];
  /** Inline unit that the text stands for: code, image, line break, footnote reference. */
  readonly atom?: NonNullable<Piece['atom']>;
}

/** Stands for text; {@link noteText} has the words. */
export interface CellNote {
  readonly kind: 'note';
  readonly note: NoteKind;
  readonly level: number;
  /** Labels of the provisions left out, in order: `(2)`, `(3)`, `(4)`. */
  readonly labels?: readonly string[];
  /** The labels left out are others than in the other version. */
  readonly renumbered?: true;
  /** Name of the other place of what moved. */
  readonly place?: string;
}

/**
 * `new`, `deleted`: the side that has no such provision. `omitted`: unchanged text. `moved-to`,
 * `moved-from`: the other place of what moved. `format`, `space`: no word changes. `level`: a
 * heading is one of another level. `paragraphs`:
 * split or joined without a change of wording. `front`, `preamble`: headings of what has none.
 */
export type NoteKind =
  | 'new'
  | 'deleted'
  | 'omitted'
  | 'moved-to'
  | 'moved-from'
  | 'format'
  | 'level'
  | 'space'
  | 'paragraphs'
  | 'front'
  | 'preamble';

/** A table that stays a table: its head, the rows that change, a note for rows left out. */
export interface CellTable {
  readonly kind: 'table';
  readonly level: number;
  /** Number of columns of its widest row. */
  readonly columns: number;
  readonly rows: readonly CellTableRow[];
}

export type CellTableRow =
  | { readonly kind: 'head' | 'row'; readonly cells: readonly TableCell[] }
  | CellNote;

export interface TableCell {
  readonly pieces: readonly CellPiece[];
  /** The other version has no such cell: a column, or the whole row, came or went. */
  readonly alone: boolean;
}
