import type { Heading, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { lineStart } from '../text/lines.ts';
import { uniqueAddresses } from './address.ts';
import { readHeading } from './heading/index.ts';
import { rangeOf } from './markdown.ts';
import { readParts } from './parts.ts';
import type { Clause, Numbering } from './types.ts';

interface Cut {
  readonly kind: Clause['kind'];
  readonly start: number;
  readonly heading?: Heading;
  readonly nodes: RootContent[];
}

/** The headings that begin clauses: those of the document itself, not of quotations or lists. */
export function headingsOf(tree: Root): Heading[] {
  return tree.children.filter((node) => node.type === 'heading');
}

/**
 * Cuts a file into clauses at its headings. The slices joined are the file: a slice runs from the
 * start of the heading's line to the start of the next heading's line. Front matter is the clause
 * `front`, and text before the first heading is `preamble`; an empty file is one empty preamble.
 */
export function cutClauses(source: string, tree: Root, numbering: Numbering): Clause[] {
  const cuts = cut(source, tree);
  const unique = uniqueAddresses();
  const above: Clause[] = [];
  let supplement: Clause | undefined;
  return cuts.map(({ kind, start, heading, nodes }, index) => {
    const range = { start, end: cuts[index + 1]?.start ?? source.length };
    const slice = source.slice(range.start, range.end);
    if (!heading) {
      const empty = { start, end: start };
      const address = unique(kind);
      const named = { kind, address, index, depth: 0, label: '', title: '', range, slice, nodes };
      return { ...named, heading: empty, parts: readParts(address, nodes, numbering, unique) };
    }
    while (above.length > 0 && above.at(-1)!.depth >= heading.depth) above.pop();
    const printed = plainText(heading, { includeHtml: false }).trimEnd();
    const { labelLength, ...name } = readHeading(printed, numbering);
    if (supplement && !isBelow(heading.depth, name.address, supplement)) supplement = undefined;
    const within = supplement && name.address.startsWith('art:') ? supplement : undefined;
    // Supplementary provisions count their articles anew: `suppl/art:1` (guide §3.3).
    const address = unique(within ? `${within.address}/${name.address}` : name.address);
    const parent = above.at(-1) ?? within;
    const clause: Clause = {
      kind,
      ...name,
      address,
      index,
      depth: heading.depth,
      label: printed.slice(0, labelLength).trimStart(),
      ...(parent && { parent: parent.address }),
      range,
      heading: rangeOf(heading),
      slice,
      nodes,
      parts: readParts(address, nodes.slice(1), numbering, unique),
    };
    above.push(clause);
    if (/^suppl(~\d+)?$/.test(address)) supplement = clause;
    return clause;
  });
}

/** Articles with headings as large as that of the 附則 are its own too; any other heading ends it. */
function isBelow(depth: number, address: string, supplement: Clause): boolean {
  return depth > supplement.depth || (depth === supplement.depth && address.startsWith('art:'));
}

function cut(source: string, tree: Root): Cut[] {
  const cuts: Cut[] = [];
  for (const node of tree.children) {
    if (node.type === 'yaml' && cuts.length === 0) {
      cuts.push({ kind: 'front', start: 0, nodes: [node] });
    } else if (node.type === 'heading') {
      const start =
        cuts.length === 0 && blank(source, 0, node) ? 0 : lineStart(source, rangeOf(node).start);
      if (cuts.length === 0 && start > 0) cuts.push({ kind: 'preamble', start: 0, nodes: [] });
      cuts.push({ kind: 'section', start, heading: node, nodes: [node] });
    } else {
      if (cuts.length === 0) cuts.push({ kind: 'preamble', start: 0, nodes: [] });
      if (cuts.at(-1)!.kind === 'front') {
        cuts.push({ kind: 'preamble', start: lineStart(source, rangeOf(node).start), nodes: [] });
      }
      cuts.at(-1)!.nodes.push(node);
    }
  }
  return cuts.length > 0 ? cuts : [{ kind: 'preamble', start: 0, nodes: [] }];
}

function blank(source: string, from: number, node: RootContent): boolean {
  return /^\ufeff?\s*$/.test(source.slice(from, rangeOf(node).start));
}
