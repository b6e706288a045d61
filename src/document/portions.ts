import type { Heading, Root, RootContent } from 'mdast';
import { lineStarts, placeAt } from '../text/lines.ts';
import { bordersOf, isPlain } from './borders.ts';
import { tooDeep } from './depth.ts';
import { derived } from './derived.ts';
import { allDefined, type Defined } from './elsewhere.ts';
import { isTooMuch, parsePart, readMarkdown, shift } from './markdown.ts';
import type { Problem } from './problem.ts';
import type { Document } from './types.ts';

/** A part of a file that Markdown reads by itself. */
export interface Portion {
  readonly start: number;
  readonly end: number;
  /** Of a portion that is one clause: its heading, known before the rest is read. */
  readonly heading?: Heading;
  /** Top-level nodes with their positions in the file; read when they are first asked for. */
  readonly nodes: () => readonly RootContent[];
}

/** A file as its portions. */
export interface Portions {
  /** In order, without gaps. */
  readonly list: readonly Portion[];
  /** What the file defines for all of its portions. */
  readonly defined: Defined;
  /** Why the file could not be read as Markdown. */
  readonly problem?: Problem;
}

/** {@link portionsOf} a document, kept with it. */
export function portionsIn(document: Document): Portions {
  return derived(document, portionsOfSource);
}

function portionsOfSource({ source }: Document): Portions {
  return portionsOf(source);
}

const NOTHING: Defined = { links: [], notes: [] };

/**
 * Cuts a file where Markdown begins anew, and reads at once only what must be read for that.
 *
 * Law: the nodes of all portions are the children of `parseMarkdown(source)`, positions included.
 * A portion that may not be closed at its end is read to prove that it is: a heading put behind it
 * must become one. If it does not, the portion is joined to those behind it.
 */
export function portionsOf(source: string): Portions {
  try {
    return cut(source);
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    const { tree, problem } = readMarkdown(source);
    const whole = { start: 0, end: source.length, nodes: () => tree.children };
    return { list: [whole], defined: NOTHING, ...(problem && { problem }) };
  }
}

/** The tree of the file: what all portions have. */
export function wholeTree(source: string, { list }: Portions): Root {
  const starts = lineStarts(source);
  // The root begins behind a byte order mark, which the grammar does not know.
  const point = (offset: number) => ({ ...placeAt(starts, offset), offset });
  return {
    type: 'root',
    children: list.flatMap((portion) => portion.nodes()),
    position: { start: point(source.startsWith('\ufeff') ? 1 : 0), end: point(source.length) },
  };
}

interface Part {
  readonly start: number;
  readonly end: number;
  /** What was read to find the end; absent where that was clear. */
  readonly read?: { readonly tree: Root; readonly defined: Defined };
}

function cut(source: string): Portions {
  const parts = partsOf(source);
  const defined = allDefined(parts.flatMap(({ read }) => read?.defined ?? []));
  const starts = lineStarts(source);
  const lines = (offset: number) => placeAt(starts, offset).line - 1;
  const headings = headingsOf(source, parts, defined, lines);
  const list = parts.map((part): Portion => {
    const { start, end, read } = part;
    const line = lines(start);
    const text = () => source.slice(start, end);
    let nodes: readonly RootContent[] | undefined;
    const make = () => {
      const isFinal = read && (isEmpty(defined) || !text().includes('['));
      const { tree } = isFinal ? read : readPart(text(), end < source.length, defined);
      for (const node of tree.children) shift(node, { offset: start, line });
      return tree.children;
    };
    const heading = headings.get(start);
    return {
      start,
      end,
      ...(heading && { heading }),
      nodes: () => {
        nodes ??= make();
        return nodes;
      },
    };
  });
  return { list, defined };
}

/** The file between its borders; where a part is not closed at its end, it takes more and more of them in. */
function partsOf(source: string): Part[] {
  const borders = [...bordersOf(source), source.length];
  const parts: Part[] = [];
  let start = 0;
  for (let index = 0; index < borders.length; index++) {
    let end = borders[index]!;
    if (end === start && parts.length > 0) break;
    let read: Part['read'];
    if (!isPlain(source.slice(start, end))) {
      for (let more = 1; ; more *= 2) {
        const found = attempt(source.slice(start, end), end < source.length, NOTHING);
        if (found) {
          read = found;
          break;
        }
        index = Math.min(index + more, borders.length - 1);
        end = borders[index]!;
      }
    }
    parts.push({ start, end, ...(read && { read }) });
    start = end;
  }
  return parts;
}

/** Stands for the heading behind a part. */
const NEXT = '#';

/** A part as Markdown reads it before a heading; undefined where the heading would be none. */
function attempt(text: string, isFollowed: boolean, defined: Defined): Part['read'] {
  const found = parsePart(isFollowed ? text + NEXT : text, defined);
  if (tooDeep(found.tree)) throw new RangeError('nested too deeply');
  if (!isFollowed) return found;
  const last = found.tree.children.pop();
  const isNext = last?.type === 'heading' && last.position!.start.offset === text.length;
  return isNext ? found : undefined;
}

function readPart(text: string, isFollowed: boolean, defined: Defined) {
  const found = attempt(text, isFollowed, defined);
  if (!found) throw new Error('a part of a file is not closed at its end');
  return found;
}

/** The headings of the parts that were not read, read together. */
function headingsOf(
  source: string,
  parts: readonly Part[],
  defined: Defined,
  lines: (offset: number) => number,
): Map<number, Heading> {
  const plain = parts.filter(({ read }) => !read);
  const texts = plain.map(({ start, end }) => /^[^\r\n]*/.exec(source.slice(start, end))![0]);
  const { tree } = parsePart(texts.map((text) => `${text}\n`).join(''), defined);
  const found = new Map<number, Heading>();
  let offset = 0;
  for (const [index, { start }] of plain.entries()) {
    const heading = tree.children[index] as Heading;
    shift(heading, { offset: start - offset, line: lines(start) - index });
    offset += texts[index]!.length + 1;
    found.set(start, heading);
  }
  return found;
}

function isEmpty({ links, notes }: Defined): boolean {
  return links.length === 0 && notes.length === 0;
}
