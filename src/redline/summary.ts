import { sizeOfBlocks } from './size.ts';
import type { ClauseChange, Redline } from './types.ts';
import { type Wording, wordingOf } from './wording.ts';

/**
 * How much a redline changes. A clause may count more than once: it moved, has another title, and
 * its text was edited. One that is none of edited, number, format and space only has its old words.
 */
export interface Summary {
  readonly clauses: {
    /** Some words of the heading or the text are others. */
    readonly edited: number;
    /** Not in the old version, split off from another clause or not. */
    readonly inserted: number;
    /** Not in the new version, merged into another clause or not. */
    readonly deleted: number;
    /** By themselves: what went along with the clause above is not counted. */
    readonly moved: number;
    /** Inserted with the text of another clause. */
    readonly split: number;
    /** Deleted, and another clause has the text. */
    readonly merged: number;
    readonly renumbered: number;
    readonly retitled: number;
    /** Nothing but the number before the title differs, and maybe formatting. */
    readonly numberOnly: number;
    /** Nothing but formatting differs, and maybe blanks. */
    readonly formatOnly: number;
    /** Nothing but blanks, the wrapping of lines or the padding of tables differs. */
    readonly spaceOnly: number;
  };
  /** UTF-16 units without blanks. */
  readonly insertedCharacters: number;
  readonly deletedCharacters: number;
}

/** Counts the changes of a redline. */
export function summarize(redline: Redline): Summary {
  const changes = redline.clauses.filter((clause) => clause.change !== 'moved-away');
  const count = (test: (clause: ClauseChange) => boolean) => changes.filter(test).length;
  const wordings = new Map<Wording, number>();
  for (const clause of changes) {
    const wording = wordingOf(clause);
    wordings.set(wording, (wordings.get(wording) ?? 0) + 1);
  }
  const read = changes.filter((clause) => clause.change !== 'same');
  const size = sizeOfBlocks(read.flatMap((clause) => clause.blocks));
  return {
    clauses: {
      edited: wordings.get('edited') ?? 0,
      inserted: count((clause) => clause.change === 'inserted'),
      deleted: count((clause) => clause.change === 'deleted'),
      moved: count((clause) => clause.relocation === 'moved'),
      split: count((clause) => clause.splitFrom !== undefined),
      merged: count((clause) => clause.mergedInto !== undefined),
      renumbered: count((clause) => clause.renumbered),
      retitled: count((clause) => clause.retitled),
      numberOnly: wordings.get('number') ?? 0,
      formatOnly: wordings.get('format') ?? 0,
      spaceOnly: wordings.get('space') ?? 0,
    },
    insertedCharacters: size.inserted,
    deletedCharacters: size.deleted,
  };
}
