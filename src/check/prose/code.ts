import type { Nodes } from 'mdast';
import { type Document, derived, rangeOf } from '../../document/index.ts';
import type { Range } from '../../text/lines.ts';

/** Whether an offset of the file lies in a block of code or a code span. */
export function inCode(document: Document, offset: number): boolean {
  return derived(document, codeRanges).some(({ start, end }) => start <= offset && offset < end);
}

function codeRanges({ tree }: Document): Range[] {
  const ranges: Range[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'code' || node.type === 'inlineCode') ranges.push(rangeOf(node));
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return ranges;
}
