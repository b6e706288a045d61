import type { Definition, Nodes, PhrasingContent } from 'mdast';
import type { Range } from '../../text/lines.ts';
import { rangeOf } from '../markdown.ts';
import { alignText, type Piece } from './align.ts';
import type { PassageLink } from './types.ts';

/** A letter, sign or blank of East Asian width: no blank stands between two of them. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/;
/** Stands for what is no text: code, an image, the mark of a footnote. */
const OBJECT = '\ufffc';

/** Inline content as text, with the way back to the file. */
export interface FlatText {
  readonly text: string;
  readonly links: readonly PassageLink[];
  sourceRange(start: number, end: number): Range;
}

/** What the reader of inline nodes needs of the file around them. */
export interface FileText {
  readonly source: string;
  /** Targets of reference links, by identifier. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly quoted: boolean;
}

/** Takes the markup away from inline nodes; see `Passage.text` for what becomes what. */
export function flatten(nodes: readonly PhrasingContent[], file: FileText): FlatText {
  const pieces: Piece[] = [];
  const marks: { from: number; to: number; url: string; range?: Range }[] = [];
  // Links that the parser makes of bare addresses, and the text around them, have no positions:
  // they begin where the node before them ended.
  let end = 0;
  const startOf = (node: Nodes) => node.position?.start.offset ?? end;
  const object = (node: Nodes, text: string) => {
    const range = rangeOf(node);
    pieces.push({ text, source: range.start, sourceLength: range.end - range.start });
    end = range.end;
  };
  const visit = (node: PhrasingContent) => {
    if (node.type === 'text') {
      pieces.push(...alignText(node.value, file.source, startOf(node), file.quoted));
      const last = pieces.at(-1);
      if (last) end = last.source + last.sourceLength;
    } else if (node.type === 'break') object(node, '\n');
    else if (node.type === 'html') {
      if (/^<br[\s/>]/i.test(node.value)) object(node, '\n');
    } else if ('children' in node) {
      const from = pieces.length;
      end = startOf(node);
      for (const child of node.children) visit(child);
      const url =
        node.type === 'link'
          ? node.url
          : node.type === 'linkReference'
            ? file.definitions.get(node.identifier)?.url
            : undefined;
      const range = node.position && rangeOf(node);
      if (url !== undefined) marks.push({ from, to: pieces.length, url, ...(range && { range }) });
      if (range) end = range.end;
    } else object(node, OBJECT);
  };
  for (const node of nodes) visit(node);
  return join(pieces, marks);
}

function join(
  pieces: readonly Piece[],
  marks: readonly { from: number; to: number; url: string; range?: Range }[],
): FlatText {
  let text = '';
  const starts: number[] = [];
  for (const [index, piece] of pieces.entries()) {
    starts.push(text.length);
    if (!piece.soft) text += piece.text;
    else if (!WIDE.test(text.at(-1) ?? '') && !WIDE.test(pieces[index + 1]?.text[0] ?? '')) {
      text += ' ';
    }
  }
  starts.push(text.length);
  const links = marks.map(({ from, to, url, range }) => {
    const [start, close] = [starts[from]!, starts[to]!];
    return { start, end: close, url, range: range ?? inSource(pieces, starts, start, close) };
  });
  return { text, links, sourceRange: (start, end) => inSource(pieces, starts, start, end) };
}

function inSource(
  pieces: readonly Piece[],
  starts: readonly number[],
  start: number,
  end: number,
): Range {
  if (pieces.length === 0) return { start: 0, end: 0 };
  const first = pieceAt(starts, start);
  const from = pieces[first]!;
  const sourceStart = from.source + Math.min(start - starts[first]!, from.sourceLength);
  if (end <= start) return { start: sourceStart, end: sourceStart };
  const last = pieceAt(starts, end - 1);
  const to = pieces[last]!;
  const whole = end >= starts[last + 1]!;
  return {
    start: sourceStart,
    end: whole ? to.source + to.sourceLength : to.source + end - starts[last]!,
  };
}

/** The piece that holds an offset of the text; of empty ones the last. */
function pieceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
