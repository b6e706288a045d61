import type { FieldPlaces, Position } from './types.ts';

/** The head of a file, for findings that have no better place. */
export const HEAD: Position = { range: { start: 0, end: 0 }, line: 1, column: 1 };

/** Places for a file whose text is not at hand: everything stands at its head. */
export const atHead: FieldPlaces = () => HEAD;
