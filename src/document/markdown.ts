import type { Node, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { message } from '../text/message.ts';
import { asciiAutolinks } from './autolink.ts';
import { DEEPEST, NestingError, nestingGuard, tooDeep } from './depth.ts';
import { plainTree } from './plain-tree.ts';
import type { Problem } from './problem.ts';
import { strayTaskChecks } from './task-list.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(strayTaskChecks)
  .use(asciiAutolinks)
  .use(remarkFrontmatter)
  .use(nestingGuard)
  .freeze();

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
    if (error instanceof NestingError) return unread(source, error.offset + bom);
    // The parser recurses, too.
    if (error instanceof RangeError) return unread(source, 0);
    throw error;
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

function parse(source: string): Root {
  if (source.charCodeAt(0) !== 0xfeff) return processor.parse(source);
  // The parser takes one byte order mark away and counts from behind it.
  const tree = processor.parse(source);
  shift(tree);
  return tree;
}

function shift(node: Node): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset === undefined) continue;
    point.offset += 1;
    if (point.line === 1) point.column += 1;
  }
  if ('children' in node) for (const child of node.children as Node[]) shift(child);
}

/** UTF-16 offsets of a node that came from {@link parseMarkdown}. */
export function rangeOf(node: Node): { start: number; end: number } {
  const { start, end } = node.position!;
  return { start: start.offset!, end: end.offset! };
}
