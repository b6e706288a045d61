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
  const [gone, come] = [
    side(old, hunk.oldStart, hunk.oldEnd),
    side(now, hunk.newStart, hunk.newEnd),
  ];
  const found = formKind(gone, come, () => joinsWords(old, hunk.oldStart, hunk.oldEnd));
  const kind = found ? { kind: found } : {};
  return [
    ...gone.map(({ run, ...rest }) => ({
      op: 'deleted' as const,
      ...rest,
      oldMarks: run.marks,
      ...kind,
    })),
    ...come.map(({ run, ...rest }) => ({
      op: 'inserted' as const,
      ...rest,
      newMarks: run.marks,
      ...kind,
    })),
  ];
}

/** Inline units that read as the text that they have. */
const READ_AS_TEXT = new Set(['inlineCode', 'break']);

/**
 * What a change is if not one of wording.
 *
 * | old -> new | |
 * | --- | --- |
 * | `the CA⏎SHALL` -> `the CA SHALL`, blanks at a line end, a hard line break, a no-break space | space |
 * | a blank between kanji or kana | space |
 * | `now here` -> `nowhere`, a full-width blank instead of another | wording |
 * | keyUsage -> `keyUsage` as code | format |
 * | one picture instead of another of the same caption | wording |
 */
function formKind(
  gone: readonly SidePiece[],
  come: readonly SidePiece[],
  joins: () => boolean,
): Piece['kind'] {
  const plain = [...gone, ...come].every(
    ({ atom, boundary }) => !boundary && (!atom || READ_AS_TEXT.has(atom.type)),
  );
  if (!plain) return undefined;
  const texts = [gone, come].map((pieces) => pieces.map((piece) => piece.text).join(''));
  const [before, after] = texts as [string, string];
  if (isSpace(before) && isSpace(after)) {
    return (before === '' || after === '') && joins() ? undefined : 'space';
  }
  return before.replace(SPACES, ' ') === after.replace(SPACES, ' ') ? 'format' : undefined;
}

const SPACES = /[ \t\n\r\u00a0\u2009\u202f]+/g;

/** Blanks that a reader of the rendered text does not see: line breaks and blanks of a narrow width. */
function isSpace(text: string): boolean {
  return text.replace(SPACES, '') === '';
}

/** Whether what is around a stretch would be one word, or one number, without it: `10 000`. */
function joinsWords(flat: Flat, start: number, end: number): boolean {
  return LETTER.test(flat.text[start - 1] ?? '') && LETTER.test(flat.text[end] ?? '');
}

const LETTER = /[\p{Script=Latin}\p{N}]/u;

type SidePiece = ReturnType<typeof side>[number];

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
