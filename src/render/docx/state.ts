import type { Op, Paper } from '../paper/index.ts';
import { movesOf } from './moves.ts';
import type { Counting, DocxComment, DocxOptions } from './types.ts';
import { attributes } from './xml.ts';

/** What is collected while the body is written. */
export interface BodyState {
  readonly options: DocxOptions;
  /** Tracked changes have numbers, no two of a file the same. */
  readonly changes: { next: number };
  readonly comments: DocxComment[];
  /** Names of the relationships of links, by their targets. */
  readonly links: Map<string, string>;
  /** Lists that count or have bullets; the number of a list is its place, from 1. */
  readonly countings: Counting[];
  /** Moves that have text at both their places; others are deletions and insertions. */
  readonly moves: ReadonlyMap<string, string>;
  /** Inside a table changes are deletions and insertions: Word moves no cells. */
  readonly inTable: boolean;
}

export function bodyState(paper: Paper, options: DocxOptions): BodyState {
  return {
    options,
    changes: { next: 1 },
    comments: [],
    links: new Map(),
    countings: [],
    moves: movesOf(paper.blocks),
    inTable: false,
  };
}

/** Attributes of a tracked change: a new number, the author and the time. */
export function changeAttributes(state: BodyState): string {
  const { author, date } = state.options;
  return attributes({
    'w:id': String(state.changes.next++),
    'w:author': author,
    ...(date !== undefined && { 'w:date': date }),
  });
}

/** Element that says in which version something is: `w:ins`, `w:del`, `w:moveFrom`, `w:moveTo`. */
export function changeElement(
  op: Op,
  move: string | undefined,
  state: BodyState,
): 'w:ins' | 'w:del' | 'w:moveFrom' | 'w:moveTo' | undefined {
  if (op === 'same') return undefined;
  const moved = move !== undefined && !state.inTable && state.moves.has(move);
  if (op === 'deleted') return moved ? 'w:moveFrom' : 'w:del';
  return moved ? 'w:moveTo' : 'w:ins';
}
