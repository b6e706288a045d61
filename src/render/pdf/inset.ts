/** Blank on each side of the text of a cell, in points. */
export const INSET = 4;
