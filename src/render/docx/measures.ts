/** Twips (twentieths of a point) of a page of A4 and of what is set on it. */
export const PAGE = { width: 11906, height: 16838, margin: 1418 } as const;

/** Width of the text on a page. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** A half-width column of the body text, which is 10.5 points high. */
export const COLUMN = 105;

/** One step of indentation: two full-width characters. */
export const STEP = 4 * COLUMN;

/** Space between the border of a cell and its text, left and right. */
export const CELL_PADDING = 80;
