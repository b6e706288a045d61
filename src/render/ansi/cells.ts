import type { Language } from '../../text/message.ts';
import { printable } from '../../text/printable.ts';
import {
  type CellBlock,
  type CellNote,
  type CellPiece,
  type CellTable,
  noteText,
} from '../comparison/index.ts';
import { inlineSpans, literalText, settleBreaks, softText, span } from './inline.ts';
import type { Span, Style } from './types.ts';
import { wrapSpans } from './wrap-spans.ts';

/** How a cell is laid out. */
export interface CellLayout {
  readonly columns: number;
  readonly lang: Language;
  readonly plainMarks: boolean;
}

/** A cell of the comparison table as lines; items are indented and hang. */
export function cellLines(blocks: readonly CellBlock[], layout: CellLayout): Span[][] {
  return blocks.flatMap((block): Span[][] => {
    if (block.kind === 'table') return tableLines(block, layout);
    const indent = ' '.repeat(Math.min(2 * block.level, Math.floor(layout.columns / 3)));
    const spans =
      block.kind === 'note' ? noteLine(block, layout.lang) : lineSpans(block, layout.lang);
    const { plainMarks } = layout;
    const lines = wrapSpans(spans, layout.columns - indent.length, { plainMarks });
    return indent === '' ? lines : lines.map((line) => [span(indent), ...line]);
  });
}

type Line = Extract<CellBlock, { kind: 'line' }>;

function lineSpans({ pieces: text, style, marker }: Line, lang: Language): Span[] {
  const pieces = marker ? [marker, { text: ' ', changed: false, marks: [] }, ...text] : text;
  if (style === 'code') {
    return pieces.map((piece) => span(literalText(piece.text), styleOf(piece)));
  }
  const heading: Style | undefined = style === 'heading' ? 'heading' : undefined;
  return settleBreaks(pieces.flatMap((piece) => pieceSpans(piece, lang, heading)));
}

function pieceSpans(piece: CellPiece, lang: Language, plain?: Style): Span[] {
  const style = styleOf(piece) ?? plain;
  if (piece.atom) return inlineSpans([piece.atom], { lang, ...(style && { style }) });
  return [span(softText(piece.text), style)];
}

function styleOf({ changed, doubled }: CellPiece): Style | undefined {
  if (doubled) return 'moved';
  return changed ? 'changed' : undefined;
}

/** `(2)～(5)　（略）`, `（第5条へ移動）`. */
function noteLine(note: CellNote, lang: Language): Span[] {
  return [span(printable(noteText(note, lang)), note.note === 'omitted' ? 'dim' : 'note')];
}

/** Rows as `cell | cell`, one under the other; a note for rows that are left out. */
function tableLines({ rows }: CellTable, { columns, lang, plainMarks }: CellLayout): Span[][] {
  return rows.flatMap((row) => {
    if (row.kind === 'note') return [noteLine(row, lang)];
    const spans = row.cells.flatMap((cell, index) => [
      ...(index > 0 ? [span(' | ', 'dim')] : []),
      ...settleBreaks(cell.pieces.flatMap((piece) => pieceSpans(piece, lang))).map((part) => ({
        ...part,
        text: part.text.replaceAll('\n', ' '),
      })),
    ]);
    const lines = wrapSpans(spans, columns, { next: columns - 2, plainMarks });
    return lines.map((line, index) => (index === 0 ? line : [span('  '), ...line]));
  });
}
