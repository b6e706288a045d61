import type { Nodes } from 'mdast';
import { type Document, rangeOf } from '../../document/index.ts';
import type { Range } from '../../text/lines.ts';

const known = new WeakMap<Document, readonly Range[]>();

/** Whether an offset of the file lies in a block of code or a code span. */
export function inCode(document: Document, offset: number): boolean {
  let ranges = known.get(document);
  if (!ranges) {
    ranges = codeRanges(document.tree);
    known.set(document, ranges);
  }
  return ranges.some(({ start, end }) => start <= offset && offset < end);
}

function codeRanges(tree: Nodes): Range[] {
  const ranges: Range[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'code' || node.type === 'inlineCode') ranges.push(rangeOf(node));
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return ranges;
}
