import type { Heading, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { lineStart } from '../text/lines.ts';
import { uniqueAddresses } from './address.ts';
import { readHeading } from './heading/index.ts';
import { rangeOf } from './markdown.ts';
import { readParts } from './parts.ts';
import type { Portion } from './portions.ts';
import type { Clause, Numbering, Part } from './types.ts';

interface Cut {
  readonly kind: Clause['kind'];
  readonly start: number;
  readonly heading?: Heading;
  readonly nodes: () => readonly RootContent[];
}

/**
 * Texts of the headings that begin clauses: those of the document itself, not of quotations or
 * lists.
 */
export function headingTexts(portions: readonly Portion[]): string[] {
  return portions.flatMap(({ heading, nodes }) =>
    (heading ? [heading] : nodes()).flatMap((node) =>
      node.type === 'heading' ? [textOf(node)] : [],
    ),
  );
}

function textOf(heading: Heading): string {
  return plainText(heading, { includeHtml: false });
}

/**
 * Cuts a file into clauses at its headings. The slices joined are the file: a slice runs from the
 * start of the heading's line to the start of the next heading's line. Front matter is the clause
 * `front`, and text before the first heading is `preamble`; an empty file is one empty preamble.
 */
export function cutClauses(
  source: string,
  portions: readonly Portion[],
  numbering: Numbering,
): Clause[] {
  const cuts = cut(source, portions);
  const unique = uniqueAddresses();
  const above: Clause[] = [];
  // Numbers of tables are not bound to a clause, so the parts of all clauses are named in one go.
  let named: Map<string, Part[]> | undefined;
  const parts = (address: string) => {
    named ??= partsOf(clauses, numbering, unique);
    return named.get(address)!;
  };
  let supplement: Clause | undefined;
  const clauses = cuts.map(({ kind, start, heading, nodes }, index): Clause => {
    const range = { start, end: cuts[index + 1]?.start ?? source.length };
    const slice = source.slice(range.start, range.end);
    if (!heading) {
      const empty = { start, end: start };
      const address = unique(kind);
      const named = { kind, address, index, depth: 0, label: '', title: '', range, slice };
      return withSyntax({ ...named, heading: empty }, nodes, parts);
    }
    while (above.length > 0 && above.at(-1)!.depth >= heading.depth) above.pop();
    const printed = textOf(heading).trimEnd();
    const { labelLength, ...name } = readHeading(printed, numbering);
    if (supplement && !isBelow(heading.depth, name.address, supplement)) supplement = undefined;
    const within = supplement && name.address.startsWith('art:') ? supplement : undefined;
    // Supplementary provisions count their articles anew: `suppl/art:1` (guide §3.3).
    const address = unique(within ? `${within.address}/${name.address}` : name.address);
    const parent = above.at(-1) ?? within;
    const named = {
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
    };
    const clause = withSyntax(named, nodes, parts);
    above.push(clause);
    if (/^suppl(~\d+)?$/.test(address)) supplement = clause;
    return clause;
  });
  return clauses;
}

/** Articles with headings as large as that of the 附則 are its own too; any other heading ends it. */
function isBelow(depth: number, address: string, supplement: Clause): boolean {
  return depth > supplement.depth || (depth === supplement.depth && address.startsWith('art:'));
}

/** A clause whose syntax is read when it is first asked for. */
function withSyntax(
  named: Omit<Clause, 'nodes' | 'parts'>,
  nodes: () => readonly RootContent[],
  parts: (address: string) => readonly Part[],
): Clause {
  return {
    ...named,
    get nodes() {
      return nodes();
    },
    get parts() {
      return parts(named.address);
    },
  };
}

function partsOf(
  clauses: readonly Clause[],
  numbering: Numbering,
  unique: (name: string) => string,
): Map<string, Part[]> {
  return new Map(
    clauses.map(({ kind, address, nodes }) => {
      const body = kind === 'section' ? nodes.slice(1) : nodes;
      return [address, readParts(address, body, numbering, unique)];
    }),
  );
}

function cut(source: string, portions: readonly Portion[]): Cut[] {
  const cuts: Cut[] = [];
  let nodes: RootContent[] = [];
  const add = (kind: Clause['kind'], start: number, heading?: Heading) => {
    const own: RootContent[] = [];
    nodes = own;
    cuts.push({ kind, start, ...(heading && { heading }), nodes: () => own });
  };
  /** Text before the first heading is the preamble; blanks belong to the heading. */
  const sectionStart = (heading: Heading) => {
    if (cuts.length > 0) return lineStart(source, rangeOf(heading).start);
    if (blank(source, 0, heading)) return 0;
    add('preamble', 0);
    return lineStart(source, rangeOf(heading).start);
  };
  for (const portion of portions) {
    if (portion.heading) {
      const { heading, nodes } = portion;
      cuts.push({ kind: 'section', start: sectionStart(heading), heading, nodes });
      continue;
    }
    for (const node of portion.nodes()) {
      if (node.type === 'yaml' && cuts.length === 0) {
        add('front', 0);
      } else if (node.type === 'heading') {
        add('section', sectionStart(node), node);
      } else {
        if (cuts.length === 0) add('preamble', 0);
        if (cuts.at(-1)!.kind === 'front') add('preamble', lineStart(source, rangeOf(node).start));
      }
      nodes.push(node);
    }
  }
  return cuts.length > 0 ? cuts : [{ kind: 'preamble', start: 0, nodes: () => [] }];
}

function blank(source: string, from: number, node: RootContent): boolean {
  return /^\ufeff?\s*$/.test(source.slice(from, rangeOf(node).start));
}
