import type { Node, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { asciiAutolinks } from './autolink.ts';
import { strayTaskChecks } from './task-list.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(strayTaskChecks)
  .use(asciiAutolinks)
  .use(remarkFrontmatter)
  .freeze();

/**
 * Syntax tree of a Markdown text (CommonMark, GFM tables and footnotes, YAML front matter).
 * Positions are offsets in `source`: a BOM, which the grammar ignores, still counts as one unit.
 */
export function parseMarkdown(source: string): Root {
  if (source.charCodeAt(0) !== 0xfeff) return processor.parse(source);
  const tree = processor.parse(source.slice(1));
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
