/**
 * A place where two texts differ, as UTF-16 offsets in both; between hunks the texts are equal.
 */
export interface Hunk {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** The two texts that hunks point into. */
export interface Texts {
  readonly old: string;
  readonly new: string;
}

/** Characters that a hunk deletes and inserts. */
export function hunkSize(hunk: Hunk): number {
  return hunk.oldEnd - hunk.oldStart + hunk.newEnd - hunk.newStart;
}
