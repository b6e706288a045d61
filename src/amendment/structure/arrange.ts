import type { TextEdit } from '../../document/index.ts';
import type { Range } from '../../text/lines.ts';

/** A stretch of the new text: some of the old one, or new. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/** A text put together of pieces of another, which it can be traced into. */
export interface Arranged {
  readonly source: string;
  /** Where a stretch of the old text stands; undefined where it was cut or replaced. */
  trace(range: Range): Range | undefined;
}

/** A block of lines that goes to another place. */
export interface BlockMove {
  readonly block: Range;
  /** Offset in the old text, outside of the block. */
  readonly to: number;
}

/** Makes edits, none of which overlap, and moves a block with the edits inside it. */
export function arrange(source: string, edits: readonly TextEdit[], move?: BlockMove): Arranged {
  const cuts = new Set([0, source.length]);
  for (const { range } of edits) cuts.add(range.start).add(range.end);
  if (move) cuts.add(move.block.start).add(move.block.end).add(move.to);
  const places = [...cuts].sort((a, b) => a - b);
  const steps = places.map((start, index) => {
    const end = places[index + 1] ?? start;
    const gone = edits.some(({ range }) => range.start <= start && end <= range.end);
    const put = edits.filter(({ range }) => range.start === start).map(({ text }) => ({ text }));
    return { start, pieces: gone ? put : [...put, { start, end }] };
  });
  return assemble(
    source,
    reordered(steps, move).flatMap(({ pieces }) => pieces),
  );
}

/** What stands from one cut to the next: first what is put there, then the old text. */
interface Step {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

function reordered(steps: readonly Step[], move: BlockMove | undefined): readonly Step[] {
  if (!move) return steps;
  const { block, to } = move;
  const isOwn = ({ start }: Step) => block.start <= start && start < block.end;
  const before = steps.filter((step) => !isOwn(step) && step.start < to);
  const after = steps.filter((step) => !isOwn(step) && step.start >= to);
  return [...before, ...steps.filter(isOwn), ...after];
}

function assemble(source: string, pieces: readonly Piece[]): Arranged {
  let result = '';
  const kept: { start: number; end: number; at: number }[] = [];
  for (const piece of pieces) {
    if ('text' in piece) result += piece.text;
    else {
      kept.push({ ...piece, at: result.length });
      result += source.slice(piece.start, piece.end);
    }
  }
  return {
    source: result,
    trace({ start, end }) {
      const host = kept.find((piece) => piece.start <= start && end <= piece.end);
      if (!host) return undefined;
      return { start: host.at + start - host.start, end: host.at + end - host.start };
    },
  };
}
