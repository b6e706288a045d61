import type { Nodes } from 'mdast';
import { atomText, type Flat, flatten, type Run } from './flatten.ts';
import type { Hunk } from './hunk.ts';
import { shellKey } from './tree.ts';
import type { Mark, Piece, TextChange } from './types.ts';
import { compareWords } from './words.ts';

/**
 * Compares the text of blocks; more than one on a side means paragraphs split or joined.
 *
 * @param compare finds where the texts differ
 */
export function compareText(
  old: readonly Nodes[],
  now: readonly Nodes[],
  compare: (old: Flat, now: Flat) => Hunk[] = compareWords,
): TextChange {
  const before = flatten(old);
  const after = flatten(now);
  const pieces: Piece[] = [];
  let oldAt = 0;
  let newAt = 0;
  for (const hunk of compare(before, after)) {
    pieces.push(...samePieces(before, oldAt, hunk.oldStart, after, newAt));
    pieces.push(...changedPieces(before, after, hunk));
    oldAt = hunk.oldEnd;
    newAt = hunk.newEnd;
  }
  pieces.push(...samePieces(before, oldAt, before.text.length, after, newAt));
  return { change: 'text', old: before.shells, new: after.shells, pieces };
}

/** The text of one block as pieces that are in both versions: for blocks that stayed, came or went whole. */
export function plainPieces(node: Nodes): Piece[] {
  const flat = flatten([node]);
  return samePieces(flat, 0, flat.text.length, flat, 0);
}

function samePieces(
  old: Flat,
  oldStart: number,
  oldEnd: number,
  now: Flat,
  newStart: number,
): Piece[] {
  const pieces: Piece[] = [];
  const oldRuns = runsFrom(old, oldStart);
  const newRuns = runsFrom(now, newStart);
  let at = oldStart;
  while (at < oldEnd) {
    const a = oldRuns.at(at);
    const b = newRuns.at(at - oldStart + newStart);
    const end = Math.min(oldEnd, a.end, b.end - newStart + oldStart);
    const format = a.marks !== b.marks && lookOf(a.marks) !== lookOf(b.marks);
    pieces.push({
      op: 'same',
      ...content(old, a, at, end),
      oldMarks: a.marks,
      newMarks: b.marks,
      ...(format && { kind: 'format' as const }),
    });
    at = end;
  }
  return pieces;
}

function changedPieces(old: Flat, now: Flat, hunk: Hunk): Piece[] {
  const space =
    isSpace(old.text.slice(hunk.oldStart, hunk.oldEnd)) &&
    isSpace(now.text.slice(hunk.newStart, hunk.newEnd));
  const kind = space ? { kind: 'space' as const } : {};
  return [
    ...side(old, hunk.oldStart, hunk.oldEnd).map(({ run, ...rest }) => ({
      op: 'deleted' as const,
      ...rest,
      oldMarks: run.marks,
      ...kind,
    })),
    ...side(now, hunk.newStart, hunk.newEnd).map(({ run, ...rest }) => ({
      op: 'inserted' as const,
      ...rest,
      newMarks: run.marks,
      ...kind,
    })),
  ];
}

/** Blanks that a reader of the rendered text does not see: soft line breaks and ASCII blanks. */
function isSpace(text: string): boolean {
  return /^[ \t\n\r]*$/.test(text);
}

function side(flat: Flat, start: number, end: number) {
  const pieces: (ReturnType<typeof content> & { run: Run })[] = [];
  const runs = runsFrom(flat, start);
  for (let at = start; at < end; ) {
    const run = runs.at(at);
    const stop = Math.min(end, run.end);
    pieces.push({ ...content(flat, run, at, stop), run });
    at = stop;
  }
  return pieces;
}

function content(flat: Flat, run: Run, start: number, end: number) {
  if (run.atom) return { text: atomText(run.atom), atom: run.atom };
  if (run.boundary) return { text: '\n', boundary: true as const };
  return { text: flat.text.slice(start, end) };
}

/** Finds the run of an offset, going forward from `start`. */
function runsFrom(flat: Flat, start: number): { at(offset: number): Run } {
  let low = 0;
  let high = flat.runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (flat.runs[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let index = low;
  return {
    at(offset) {
      while (flat.runs[index]!.end <= offset) index++;
      return flat.runs[index]!;
    },
  };
}

/** How wrapped text looks to a reader: kinds of wrapper and link targets, not their instances. */
function lookOf(marks: readonly Mark[]): string {
  return marks
    .filter((mark) => mark.shell.type !== 'text')
    .map((mark) => shellKey(mark.shell))
    .join();
}
