import type { Mark, Piece, Shell } from '../../redline/index.ts';
import type { Language } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';
import { changedImages } from '../comparison/index.ts';
import { inlineSpans, linkTarget, literalText, noteSpans, softText, span } from './inline.ts';
import type { Span, Style } from './types.ts';
import { formatChanged, targetChanged, WORDS } from './words.ts';

/**
 * The changed text of a block as spans: deleted and inserted words, notes where only formatting or
 * the target of a link changed, and notes where a paragraph was split or joined. Blanks and soft
 * line breaks are shown as they are in the new version.
 */
export function pieceSpans(pieces: readonly Piece[], lang: Language): Span[] {
  const links = changedLinks(pieces);
  const images = new Map([...changedImages(pieces, 'old'), ...changedImages(pieces, 'new')]);
  return pieces.flatMap((piece, index) => {
    if (piece.boundary) return boundarySpans(piece, lang);
    if (piece.kind !== undefined && piece.op === 'deleted') return [];
    const style = styleOf(piece);
    const options = { lang, ...(style && { style }) };
    const spans = piece.atom
      ? inlineSpans([piece.atom], options)
      : [span(softText(piece.text), style)];
    const image = images.get(index);
    if (image !== undefined) spans.push(linkTarget(image, style));
    const around = struckAround(pieces, index, style);
    for (const mark of closing(pieces, index, 'link')) {
      if (links.has(mark.id)) spans.push(linkTarget(mark.shell.url, style));
    }
    const notes =
      piece.op === 'same' && piece.kind === 'format'
        ? noteSpans(formatNotes(pieces, index, lang))
        : [];
    return [...around.before, ...spans, ...around.after, ...notes];
  });
}

/** Changed code or HTML: the text as it stands, line by line. */
export function literalPieceSpans(pieces: readonly Piece[]): Span[] {
  return pieces.map((piece) =>
    span(literalText(piece.text), piece.op === 'same' ? styleOf(piece) : piece.op),
  );
}

function styleOf(piece: Piece): Style | undefined {
  if (piece.kind !== undefined) return piece.kind === 'format' ? 'format' : undefined;
  return piece.op === 'same' ? undefined : piece.op;
}

function boundarySpans(piece: Piece, lang: Language): Span[] {
  if (piece.op === 'same') return [span('\n')];
  if (piece.op === 'deleted') return [span(WORDS.joined[lang], 'note')];
  return [span(WORDS.split[lang], 'note'), span('\n')];
}

function marksOf(piece: Piece, side: 'old' | 'new'): readonly Mark[] {
  return (side === 'old' ? piece.oldMarks : piece.newMarks) ?? [];
}

function sideOf(piece: Piece): 'old' | 'new' {
  return piece.op === 'deleted' ? 'old' : 'new';
}

/** Wrappers of a type that end with a piece, on the side that the piece is shown for. */
function closing(pieces: readonly Piece[], index: number, type: Shell['type']): Mark[] {
  const piece = pieces[index]!;
  const side = sideOf(piece);
  const gone = side === 'old' ? 'inserted' : 'deleted';
  const next = pieces.slice(index + 1).find((other) => other.op !== gone);
  const open = new Set(next ? marksOf(next, side).map((mark) => mark.id) : []);
  return marksOf(piece, side).filter((mark) => mark.shell.type === type && !open.has(mark.id));
}

/** Links all of whose text was inserted, or deleted: their target is news as well. */
function changedLinks(pieces: readonly Piece[]): Set<number> {
  const changed = new Set<number>();
  const kept = new Set<number>();
  for (const piece of pieces) {
    const bin = piece.op === 'same' ? kept : changed;
    for (const mark of marksOf(piece, sideOf(piece))) {
      if (mark.shell.type === 'link') bin.add(mark.id);
    }
  }
  return new Set([...changed].filter((id) => !kept.has(id)));
}

/** Text that the document itself strikes through keeps its tildes, so as not to read as in force. */
function struckAround(pieces: readonly Piece[], index: number, style: Style | undefined) {
  const piece = pieces[index]!;
  const struck = (other: Piece | undefined) =>
    other !== undefined &&
    marksOf(other, sideOf(other)).some((mark) => mark.shell.type === 'delete');
  const same = (other: Piece | undefined) => struck(other) && other!.op === piece.op;
  if (!struck(piece)) return { before: [], after: [] };
  return {
    before: same(pieces[index - 1]) ? [] : [span('~~', style)],
    after: same(pieces[index + 1]) ? [] : [span('~~', style)],
  };
}

/** What changed about the look of a stretch; said once, after its last piece. */
function formatNotes(pieces: readonly Piece[], index: number, lang: Language): string[] {
  const piece = pieces[index]!;
  const notes = notesOf(piece, lang);
  const next = pieces[index + 1];
  const goesOn =
    next?.kind === 'format' && next.op === 'same' && notesOf(next, lang).join() === notes.join();
  return goesOn ? [] : notes;
}

function notesOf(piece: Piece, lang: Language): string[] {
  const old = looks(marksOf(piece, 'old'));
  const now = looks(marksOf(piece, 'new'));
  const notes: string[] = [];
  for (const [type, shell] of old) {
    const other = now.get(type);
    if (!other) notes.push(formatChanged(type, false)[lang]);
    else if (target(shell) !== target(other)) {
      notes.push(targetChanged(target(shell), target(other))[lang]);
    }
  }
  for (const type of now.keys()) if (!old.has(type)) notes.push(formatChanged(type, true)[lang]);
  return notes.length > 0 ? notes : [WORDS.formatOnly[lang]];
}

function looks(marks: readonly Mark[]): Map<string, Shell> {
  return new Map(
    marks.filter(({ shell }) => shell.type !== 'text').map(({ shell }) => [shell.type, shell]),
  );
}

function target(shell: Shell): string {
  const title = shell.title ? ` "${String(shell.title)}"` : '';
  return printable(`${String(shell.url ?? shell.label ?? shell.identifier ?? '')}${title}`);
}
