import type { Heading, Root, RootContent } from 'mdast';
import { lineStarts, placeAt } from '../text/lines.ts';
import { bordersOf, isPlain } from './borders.ts';
import { tooDeep } from './depth.ts';
import { derived } from './derived.ts';
import { allDefined, type Defined, mentionsMore } from './elsewhere.ts';
import { isTooMuch, parsePart, readMarkdown, shift } from './markdown.ts';
import type { Problem } from './problem.ts';
import { keepRecent } from './recent.ts';
import { simpleHeading } from './simple-heading.ts';
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
      const isFinal = read && !mentionsMore(text(), read.defined, defined);
      // What was read first may be that of another file, too.
      const { children } = isFinal
        ? structuredClone(read.tree)
        : readPart(text(), end < source.length, defined).tree;
      for (const node of children) shift(node, { offset: start, line });
      return children;
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
        const found = readFirst(source.slice(start, end), end < source.length ? NEXT : '');
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

const readFirst = keepRecent((text, next) => attempt(text, next !== '', NOTHING) ?? null);

function readPart(text: string, isFollowed: boolean, defined: Defined) {
  const found = attempt(text, isFollowed, defined);
  if (!found) throw new Error('a part of a file is not closed at its end');
  return found;
}

/** The headings of the parts that were not read; those with markup are read together. */
function headingsOf(
  source: string,
  parts: readonly Part[],
  defined: Defined,
  lines: (offset: number) => number,
): Map<number, Heading> {
  const found = new Map<number, Heading>();
  const plain: Part[] = [];
  const texts: string[] = [];
  for (const part of parts) {
    if (part.read) continue;
    const text = /^[^\r\n]*/.exec(source.slice(part.start, part.end))![0];
    const heading = simpleHeading(text);
    if (heading) {
      shift(heading, { offset: part.start, line: lines(part.start) });
      found.set(part.start, heading);
    } else {
      plain.push(part);
      texts.push(text);
    }
  }
  if (plain.length === 0) return found;
  const { tree } = parsePart(texts.map((text) => `${text}\n`).join(''), defined);
  let offset = 0;
  for (const [index, { start }] of plain.entries()) {
    const heading = tree.children[index] as Heading;
    shift(heading, { offset: start - offset, line: lines(start) - index });
    offset += texts[index]!.length + 1;
    found.set(start, heading);
  }
  return found;
}
