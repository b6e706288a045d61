/** What a Word file says of itself and of its changes. */
export interface DocxOptions {
  /** Who made the tracked changes and the comments: the author of the changeset. */
  readonly author: string;
  /** When, as ISO 8601; without it no time is written, so that the same papers are the same bytes. */
  readonly date?: string;
}

/** A comment in the margin. */
export interface DocxComment {
  readonly id: number;
  readonly text: string;
}

/** How items are counted: a bullet, or numbers with what stands behind them. */
export interface Counting {
  /** `%1.`, `%1)` as Word counts, or the bullet itself. */
  readonly sign: string;
  readonly start: number;
  readonly counts: boolean;
}
