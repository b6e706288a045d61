import type { Language } from '../../text/message.ts';

/** What a stretch of text is; how it looks is for the terminal to decide. */
export type Style =
  | 'inserted'
  | 'deleted'
  | 'moved'
  | 'format'
  | 'changed'
  | 'plus'
  | 'minus'
  | 'heading'
  | 'label'
  | 'dim'
  | 'note'
  | 'error'
  | 'warning';

/** A stretch of printable text in one style; no control characters. */
export interface Span {
  readonly text: string;
  readonly style?: Style;
}

/** One line of a terminal, never wider than the columns asked for. */
export interface Row {
  readonly spans: readonly Span[];
  /** Address of the clause that the row belongs to. */
  readonly address?: string;
  /** Number of the change that begins in this row, counted from 1; for next and previous. */
  readonly change?: number;
}

/** How rows are set. */
export interface RowOptions {
  /** Width of the terminal. */
  readonly columns: number;
  /** Language of what the tool adds: notes, headings of columns. */
  readonly lang: Language;
}

/** How rows of a redline are set. */
export interface RedlineOptions extends RowOptions {
  /** Writes changes as `[-deleted-]{+inserted+}` too, for readers without colour. */
  readonly plainMarks?: boolean;
}

/** A row that is still being laid out. */
export interface Draft {
  readonly spans: readonly Span[];
  /** Sign in the margin: wholly new, wholly gone, something changed in this row. */
  readonly sign?: '+' | '-' | '~';
  /** The first row of a change. */
  readonly begins?: boolean;
  /** Not folded away where only changes are shown. */
  readonly keep?: boolean;
  /** The same object for all rows of one paragraph, item or table row: it is folded whole. */
  readonly unit?: object;
}
