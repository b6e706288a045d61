import type { Nodes } from 'mdast';
import type { Address, Document } from '../document/index.ts';
import type { Range } from '../text/lines.ts';

/** A reference that an author wrote in a comment, because the text makes it without a number. */
export interface Mark {
  readonly clause: Address;
  /** As written: `sec:4.2.1/i:1`, `cp-auth#sec:3.2.3`. */
  readonly target: string;
  /** UTF-16 offsets of the target in the file. */
  readonly range: Range;
}

const COMMENT = /<!--\s*kaitei:\s*see(?=\s)([^>]*)-->/g;

/**
 * References marked by hand (guide §6.5): 「対面又は郵送の場合と同様に」 names its items by no number, so
 * its author writes `<!-- kaitei: see sec:4.2.1/i:1 sec:4.2.1/i:2 -->` beside it.
 */
export function marksOf({ clauses }: Document): Mark[] {
  return clauses.flatMap(({ address, nodes }) =>
    nodes.flatMap((node) => comments(node)).flatMap(({ text, at }) => targets(text, at, address)),
  );
}

function targets(text: string, at: number, clause: Address): Mark[] {
  return [...text.matchAll(COMMENT)].flatMap((comment) => {
    const start = at + comment.index + comment[0].indexOf(comment[1]!);
    return [...comment[1]!.matchAll(/[^\s,、]+/g)].map(({ 0: target, index }) => ({
      clause,
      target,
      range: { start: start + index, end: start + index + target.length },
    }));
  });
}

function comments(node: Nodes): { text: string; at: number }[] {
  if (node.type === 'html') return [{ text: node.value, at: node.position!.start.offset! }];
  return 'children' in node ? node.children.flatMap((child) => comments(child)) : [];
}
