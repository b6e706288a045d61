import type { Node, Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { message } from '../text/message.ts';
import { asciiAutolinks } from './autolink.ts';
import { DEEPEST, NestingError, nestingGuard, tooDeep } from './depth.ts';
import { type Defined, definedElsewhere } from './elsewhere.ts';
import { frontOf } from './front-matter.ts';
import { plainTree } from './plain-tree.ts';
import type { Problem } from './problem.ts';
import { strayTaskChecks } from './task-list.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(strayTaskChecks)
  .use(asciiAutolinks)
  .use(nestingGuard)
  .freeze();
/** Behind a `---` that nothing closes this one would read no list and no quotation. */
const withFront = processor().use(remarkFrontmatter).freeze();

/**
 * Syntax tree of a Markdown text (CommonMark, GFM tables and footnotes, YAML front matter).
 * Positions are offsets in `source`: a BOM, which the grammar ignores, still counts as one unit.
 * A text nested deeper than {@link DEEPEST} gives the tree of {@link plainTree}.
 */
export function parseMarkdown(source: string): Root {
  return readMarkdown(source).tree;
}

/** {@link parseMarkdown}, with the problem where the text was too deep to be read as Markdown. */
export function readMarkdown(source: string): { tree: Root; problem?: Problem } {
  try {
    const tree = parse(source);
    const deep = tooDeep(tree);
    return deep ? unread(source, rangeOf(deep).start) : { tree };
  } catch (error) {
    const bom = source.startsWith('\ufeff') ? 1 : 0;
    if (!isTooMuch(error)) throw error;
    return unread(source, error instanceof NestingError ? error.offset + bom : 0);
  }
}

function unread(source: string, start: number): { tree: Root; problem: Problem } {
  return {
    tree: plainTree(source, parse),
    problem: {
      rule: 'parse/nested-too-deep',
      range: { start, end: Math.min(start + 1, source.length) },
      message: message(
        `入れ子が深すぎる（${DEEPEST}段まで）ため、文書全体をMarkdownとして読めない`,
        `nested too deeply (${DEEPEST} levels at most), so the whole file is kept as plain text`,
      ),
      hint: message(
        'この場所で重なる引用「>」、字下げ、括弧又はバッククォートを減らす。',
        'Take away some of the `>`, indentation, brackets or backticks that pile up here.',
      ),
    },
  };
}

/** Whether a text was nested too deeply for the parser. */
export function isTooMuch(error: unknown): error is Error {
  // The parser recurses, too.
  return error instanceof NestingError || error instanceof RangeError;
}

/** Without it there is no bare address, and the extension that looks through the tree for them is left out. */
const ADDRESS = /@|https?:|www\./i;

function parse(source: string): Root {
  return parsePart(source, { links: [], notes: [] }).tree;
}

/**
 * Tree of a part of a file, with positions in the part.
 *
 * @param defined what the rest of the file defines
 * @returns the tree, and what this part and the rest define
 * @throws an error that {@link isTooMuch}
 */
export function parsePart(source: string, defined: Defined): { tree: Root; defined: Defined } {
  const reader = frontOf(source) === undefined ? processor : withFront;
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = reader.data();
  const elsewhere = definedElsewhere(defined);
  const options: Options = {
    extensions: [...micromarkExtensions, elsewhere.extension],
    mdastExtensions: ADDRESS.test(source)
      ? fromMarkdownExtensions
      : fromMarkdownExtensions.flat().map((own) => ({ ...own, transforms: [] })),
  };
  const tree = fromMarkdown(source, options);
  // The parser takes one byte order mark away and counts from behind it.
  if (source.charCodeAt(0) === 0xfeff) {
    shift(tree, { offset: 1, line: 0 });
    moveFirstLine(tree);
  }
  return { tree, defined: elsewhere.found() };
}

/** Moves a node and all in it behind so many units and lines. */
export function shift(node: Node, by: { readonly offset: number; readonly line: number }): void {
  for (const point of pointsOf(node)) {
    point.offset! += by.offset;
    point.line += by.line;
  }
  if ('children' in node) for (const child of node.children as Node[]) shift(child, by);
}

function moveFirstLine(node: Node): void {
  for (const point of pointsOf(node)) if (point.line === 1) point.column += 1;
  if ('children' in node) for (const child of node.children as Node[]) moveFirstLine(child);
}

function pointsOf({ position }: Node) {
  return position ? [position.start, position.end] : [];
}

/** UTF-16 offsets of a node that came from {@link parseMarkdown}. */
export function rangeOf(node: Node): { start: number; end: number } {
  const { start, end } = node.position!;
  return { start: start.offset!, end: end.offset! };
}
