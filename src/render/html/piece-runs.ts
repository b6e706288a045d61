import type { Mark, Piece, TextChange } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { changedImages, changedTargets, linkTarget } from '../comparison/index.ts';
import { formatChanged, targetChanged, WORDS } from '../words.ts';
import { escapeHtml } from './escape.ts';
import type { Run } from './runs.ts';

export const INS = { open: '<ins>', close: '</ins>' } as const;
export const DEL = { open: '<del>', close: '</del>' } as const;
/** What was deleted inside a block that moved: it stood in no version at this place. */
export const DEL_INSIDE = { open: '<del class="edited">', close: '</del>' } as const;
const FORMAT = { open: '<span class="format">', close: '</span>' } as const;

/** A small note in the running text. */
export function noteHtml(text: string): string {
  return `<small class="note">${escapeHtml(text)}</small>`;
}

/**
 * A text change as runs, paragraph by paragraph: deleted words before inserted ones, what only
 * looks otherwise dotted and noted, new link targets said, split and joined paragraphs noted.
 */
export function changeRuns(change: TextChange, lang: Language): Run[][] {
  const { pieces } = change;
  const targets = { old: changedTargets(change, 'old'), new: changedTargets(change, 'new') };
  const images = new Map([...changedImages(pieces, 'old'), ...changedImages(pieces, 'new')]);
  const paragraphs: Run[][] = [[]];
  const add = (...runs: readonly Run[]) => paragraphs.at(-1)!.push(...runs);
  for (const [index, piece] of pieces.entries()) {
    if (piece.boundary) {
      if (piece.op !== 'same') {
        const wrap = piece.op === 'inserted' ? INS : DEL;
        const said = piece.op === 'inserted' ? WORDS.split : WORDS.joined;
        add({ text: '¶', marks: [], wrap }, note(said[lang]));
      }
      if (piece.op !== 'deleted') paragraphs.push([]);
      continue;
    }
    add(...pieceRuns(piece));
    const image = images.get(index);
    if (image !== undefined) add(targetRun(image, piece));
    const old = targets.old.get(index);
    const now = targets.new.get(index);
    const looks = formatNotes(pieces, index, lang);
    if (looks.length > 0) add(...looks.map(note));
    if (old === undefined && now === undefined) continue;
    if (piece.op === 'same') {
      add(note(targetChanged(linkTarget(piece.oldMarks), linkTarget(piece.newMarks))[lang]));
    } else {
      add(targetRun((old ?? now)!, piece));
    }
  }
  return paragraphs;
}

/**
 * Runs of a block that moved and was edited: what stayed of it is inserted here, what was deleted
 * in it never stood here.
 */
export function movedRuns(runs: readonly Run[], moved: Run['wrap']): Run[] {
  if (!moved) return [...runs];
  return runs.map((run) => {
    if (run.html !== undefined) return run;
    if (run.wrap === DEL) return { ...run, wrap: DEL_INSIDE };
    return run.wrap === INS ? run : { ...run, wrap: moved };
  });
}

function targetRun(target: string, { op }: Piece): Run {
  return { text: `〔${target}〕`, marks: [], wrap: op === 'inserted' ? INS : DEL };
}

function note(text: string): Run {
  return { text: '', marks: [], html: noteHtml(text) };
}

function pieceRuns(piece: Piece): Run[] {
  const { op, kind, text, atom } = piece;
  const marks = (op === 'deleted' ? piece.oldMarks : piece.newMarks) ?? [];
  const run: Run = { text, marks, ...(atom && { atom }) };
  if (op === 'same') return [kind === 'format' ? { ...run, wrap: FORMAT } : run];
  if (kind === 'space') return op === 'inserted' ? [run] : [];
  const wrap = op === 'inserted' ? INS : DEL;
  // A line break has no width to be underlined or struck through.
  if (atom?.type !== 'break') return [{ ...run, wrap }];
  return [{ text: '↵', marks: [], wrap }, ...(op === 'inserted' ? [run] : [])];
}

/** What changed about the look of a stretch, said behind its last piece. */
function formatNotes(pieces: readonly Piece[], index: number, lang: Language): string[] {
  const here = looksChanged(pieces[index], lang);
  const next = looksChanged(pieces[index + 1], lang);
  return here.join() === next.join() ? [] : here;
}

function looksChanged(piece: Piece | undefined, lang: Language): string[] {
  if (piece?.op !== 'same' || piece.kind !== 'format') return [];
  const types = (marks: readonly Mark[] | undefined) =>
    new Set((marks ?? []).map((mark) => mark.shell.type).filter((type) => type !== 'text'));
  const old = types(piece.oldMarks);
  const now = types(piece.newMarks);
  return [
    ...[...old].filter((type) => !now.has(type)).map((type) => formatChanged(type, false)[lang]),
    ...[...now].filter((type) => !old.has(type)).map((type) => formatChanged(type, true)[lang]),
  ];
}
