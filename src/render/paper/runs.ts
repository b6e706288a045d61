import type { PhrasingContent } from 'mdast';
import type { Piece } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { WORDS } from '../words.ts';
import { type Definitions, lookOf, sameLook } from './look.ts';
import { settleBlanks } from './settle.ts';
import type { Look, NoteRun, Op, Run, TextRun } from './types.ts';

/** What text needs to know of the paper and of the block it stands in. */
export interface RunContext {
  readonly lang: Language;
  readonly definitions: { readonly old: Definitions; readonly new: Definitions };
  /**
   * The block is one of the two places of a move: at the one it left, what stayed of it is deleted
   * and what came to it never stood; at the one it came to, the other way round.
   */
  readonly place?: { readonly way: 'from' | 'to'; readonly move: string };
}

/** A paragraph of text without the block around it. */
export interface Line {
  readonly runs: readonly Run[];
  readonly end: Op;
  readonly move?: string;
}

/**
 * Pieces as paragraphs of runs. Every run is in the versions that it says: the runs of a version
 * read one after the other are its text.
 *
 * @param notes said behind the piece with that index
 * @param literal code: line ends and blanks are kept
 */
export function lines(
  pieces: readonly Piece[],
  context: RunContext,
  notes: ReadonlyMap<number, readonly NoteRun[]> = new Map(),
  literal = false,
): Line[] {
  const texts = {
    old: sideTexts(pieces, 'inserted', context.lang, literal),
    new: sideTexts(pieces, 'deleted', context.lang, literal),
  };
  const done: Line[] = [];
  let runs: Run[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.boundary) {
      const end = placed({ op: piece.op }, context);
      runs.push(...(notes.get(index) ?? []));
      if (!end || end.stray) continue;
      done.push({ runs: merged(runs), end: end.op, ...(end.move && { move: end.move }) });
      runs = [];
      continue;
    }
    for (const run of pieceRuns(piece, texts.old[index]!, texts.new[index]!, context)) {
      const there = placed(run, context);
      if (there) runs.push(there);
    }
    runs.push(...(notes.get(index) ?? []));
  }
  const last = placed<{ op: Op; move?: string }>({ op: 'same' }, context)!;
  return [...done, { runs: merged(runs), end: last.op, ...(last.move && { move: last.move }) }];
}

/** What one version prints of each piece; nothing of one that it has not. */
function sideTexts(
  pieces: readonly Piece[],
  gone: 'inserted' | 'deleted',
  lang: Language,
  literal: boolean,
): string[] {
  const own = pieces.map((piece) => {
    if (piece.op === gone) return '';
    if (piece.boundary) return '\u2029';
    return piece.atom ? '\ufffc' : piece.text;
  });
  const settled = literal ? own : settleBlanks(own);
  return settled.map((text, index) => {
    const { atom } = pieces[index]!;
    return text === '\ufffc' && atom ? atomText(atom, lang) : text;
  });
}

/** What an inline unit prints. */
export function atomText(atom: PhrasingContent, lang: Language): string {
  switch (atom.type) {
    case 'break':
      return '\n';
    case 'image':
    case 'imageReference':
      return `[${WORDS.image[lang]}: ${atom.alt ?? ''}]`;
    case 'footnoteReference':
      return `[${atom.label ?? atom.identifier}]`;
    case 'html':
      return /^<br\s*\/?>$/i.test(atom.value) ? '\n' : atom.value;
    default:
      return 'value' in atom ? String(atom.value) : '';
  }
}

/** How an inline unit looks. */
export function atomLook(atom: PhrasingContent | undefined): Look {
  if (atom?.type === 'footnoteReference') return { raised: true };
  if (atom?.type === 'inlineCode') return { code: true };
  return atom?.type === 'html' && !/^<br\s*\/?>$/i.test(atom.value) ? { code: true } : {};
}

function pieceRuns(piece: Piece, old: string, now: string, context: RunContext): TextRun[] {
  const { op, oldMarks, newMarks, atom } = piece;
  const own = atomLook(atom);
  const oldLook = { ...lookOf(oldMarks, context.definitions.old), ...own };
  const look = { ...lookOf(newMarks, context.definitions.new), ...own };
  const run = (text: string, of: Op, its: Look): TextRun[] =>
    text === '' ? [] : [{ kind: 'text', text, op: of, look: its }];
  if (op === 'deleted') return run(old, 'deleted', oldLook);
  if (op === 'inserted') return run(now, 'inserted', look);
  if (old !== now) {
    // Only a blank at a line end differs, as what stands beside it changed.
    const head = sharedHead(old, now);
    const tail = sharedTail(old.slice(head), now.slice(head));
    const stay = (text: string) => sameRun(text, look, oldLook);
    return [
      ...stay(now.slice(0, head)),
      ...run(old.slice(head, old.length - tail), 'deleted', oldLook),
      ...run(now.slice(head, now.length - tail), 'inserted', look),
      ...stay(now.slice(now.length - tail)),
    ];
  }
  return sameRun(now, look, oldLook);
}

function sameRun(text: string, look: Look, oldLook: Look): TextRun[] {
  if (text === '') return [];
  const run = { kind: 'text', text, op: 'same', look } as const;
  return [sameLook(look, oldLook) ? run : { ...run, oldLook }];
}

function sharedHead(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

function sharedTail(one: string, other: string): number {
  let length = 0;
  while (
    length < one.length &&
    length < other.length &&
    one.at(-1 - length) === other.at(-1 - length)
  ) {
    length++;
  }
  return length;
}

/** What becomes of a run, or of the end of a paragraph, at a place of a move; undefined where it is not there. */
function placed<Kind extends { readonly op: Op; readonly oldLook?: Look; readonly look?: Look }>(
  what: Kind,
  { place }: RunContext,
): (Kind & { readonly move?: string; readonly stray?: true }) | undefined {
  if (!place) return what;
  const { way, move } = place;
  const { oldLook, ...rest } = what;
  if (what.op === 'same') {
    const op = way === 'from' ? 'deleted' : 'inserted';
    const look = way === 'from' && oldLook ? { look: oldLook } : {};
    return { ...(rest as Kind), ...look, op, move };
  }
  if (way === 'from') return what.op === 'deleted' ? what : undefined;
  return what.op === 'inserted' ? what : { ...what, stray: true };
}

/** Runs without neighbours that could be one; words that only lost and got back their blanks are the same. */
export function merged(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.kind === 'text' && last?.kind === 'text' && isAlike(run, last)) {
      out[out.length - 1] = { ...last, text: last.text + run.text };
    } else if (run.kind === 'text' && last?.kind === 'text' && isUndone(last, run)) {
      out[out.length - 1] = { kind: 'text', text: run.text, op: 'same', look: run.look };
    } else {
      out.push(run);
    }
  }
  return out;
}

function isAlike(one: TextRun, other: TextRun): boolean {
  return (
    one.op === other.op &&
    one.move === other.move &&
    one.stray === other.stray &&
    sameLook(one.look, other.look) &&
    (one.oldLook === undefined) === (other.oldLook === undefined) &&
    sameLook(one.oldLook ?? {}, other.oldLook ?? {})
  );
}

/** A blank for a line end, or the like. */
function isUndone(gone: TextRun, come: TextRun): boolean {
  return (
    gone.op === 'deleted' &&
    come.op === 'inserted' &&
    gone.text === come.text &&
    gone.text.trim() === '' &&
    !gone.move &&
    !gone.stray &&
    !come.move &&
    sameLook(gone.look, come.look)
  );
}
