import type { Nodes } from 'mdast';
import {
  type Clause,
  type Document,
  derived,
  type Fact,
  factOf,
  type Numbering,
  rangeOf,
  unmarkedHeadings,
  withoutOrdinal,
} from '../../document/index.ts';

/** What is known of a clause without its text. */
export interface OutlineClause {
  readonly address: string;
  readonly parent?: string;
  readonly label: string;
  readonly title: string;
  /** It says 「規定しない」 or "No stipulation", and no more. */
  readonly silent: boolean;
}

/** The places of a document, for looking them up. */
export interface Outline {
  readonly numbering: Numbering;
  readonly clauses: readonly OutlineClause[];
  /** Each address, of clauses and of parts, with its clause. */
  readonly places: ReadonlyMap<string, OutlineClause>;
  /** Addresses that share a name: `sec:4.2` and `sec:4.2~2`. */
  readonly namesakes: ReadonlyMap<string, readonly string[]>;
  /** Appendices with another address: `10. Appendix A: Profiles` is `sec:10`. */
  readonly appendices: ReadonlyMap<string, string>;
  /** Addresses in the order of the file. */
  readonly order: readonly string[];
  /** Places whose text has a proviso (ただし書), and a second sentence (後段). */
  readonly provisos: ReadonlySet<string>;
  readonly latters: ReadonlySet<string>;
  /** Articles with paragraphs or items that print no number: `art:5 p`, `art:5 i`. */
  readonly loose: ReadonlySet<string>;
  /** Numbers of sections that are lines of text and no headings. */
  readonly unmarked: ReadonlySet<string>;
  /** Kinds of place that the document has at all: `tbl`, `annex`, `art`. */
  readonly kinds: ReadonlySet<string>;
}

/** An outline as data: its clauses, and for each the addresses of its parts, one per line. */
interface OutlineFacts {
  readonly numbering: Numbering;
  readonly clauses: readonly OutlineClause[];
  readonly parts: readonly string[];
  readonly provisos: readonly string[];
  readonly latters: readonly string[];
  readonly loose: readonly string[];
  readonly unmarked: readonly string[];
}

/** Outlines outlive the syntax of their documents: other documents are looked up in them. */
const outline: Fact<OutlineFacts> = { name: 'outline', shared: true, make: readFacts };

/** The outline of a document, read once. */
export function outlineOf(document: Document): Outline {
  return derived(document, index);
}

function readFacts(document: Document): OutlineFacts {
  const { clauses, numbering, source } = document;
  const provisos: string[] = [];
  const latters: string[] = [];
  for (const { address, slice, parts } of clauses) {
    const texts = [
      [address, slice] as const,
      ...parts.map(
        (part) => [part.address, source.slice(part.range.start, part.range.end)] as const,
      ),
    ];
    for (const [place, text] of texts) {
      if (/(?:ただ|但)し、/.test(text)) provisos.push(place);
      if (/。[^\n）」]*。/.test(text)) latters.push(place);
    }
  }
  return {
    numbering,
    loose: numbering === 'articles' ? clauses.flatMap(looseIn) : [],
    unmarked: unmarkedHeadings(document).map(({ number }) => number),
    clauses: clauses.map((clause) => ({
      address: clause.address,
      ...(clause.parent !== undefined && { parent: clause.parent }),
      label: clause.label,
      title: clause.title,
      silent: saysNothing(clause),
    })),
    parts: clauses.map(({ parts }) => parts.map(({ address }) => address).join('\n')),
    provisos,
    latters,
  };
}

function index(document: Document): Outline {
  const facts = factOf(document, outline);
  const places = new Map<string, OutlineClause>();
  const namesakes = new Map<string, string[]>();
  const order: string[] = [];
  const kinds = new Set<string>();
  const add = (address: string, clause: OutlineClause) => {
    places.set(address, clause);
    order.push(address);
    const name = withoutOrdinal(address);
    const same = namesakes.get(name);
    if (same) same.push(address);
    else namesakes.set(name, [address]);
    kinds.add(/[a-z]+(?=[:~]|$)/.exec(name.slice(name.lastIndexOf('/') + 1))?.[0] ?? '');
  };
  for (const [at, clause] of facts.clauses.entries()) {
    add(clause.address, clause);
    const parts = facts.parts[at]!;
    if (parts !== '') for (const part of parts.split('\n')) add(part, clause);
  }
  const { numbering, clauses } = facts;
  const appendices = new Map<string, string>();
  for (const { address, title } of clauses) {
    const letter = /^(?:sec|head):/.test(address) ? APPENDIX.exec(title)?.[1] : undefined;
    if (letter !== undefined) appendices.set(letter.toUpperCase(), address);
  }
  const provisos = new Set(facts.provisos);
  const latters = new Set(facts.latters);
  const loose = new Set(facts.loose);
  const unmarked = new Set(facts.unmarked);
  return {
    numbering,
    clauses,
    loose,
    unmarked,
    places,
    namesakes,
    appendices,
    order,
    kinds,
    provisos,
    latters,
  };
}

/** What of an article has no number to be cited by: a second paragraph, entries of a list. */
function looseIn({ address, nodes, parts }: Clause): string[] {
  if (!/^(?:art:|suppl)/.test(address)) return [];
  const known = new Set(parts.map(({ range }) => range.start));
  const isLoose = (node: Nodes): boolean => !known.has(rangeOf(node).start);
  const entries = (node: Nodes): Nodes[] =>
    node.type === 'list'
      ? node.children.flatMap((item) => [item, ...item.children.flatMap(entries)])
      : [];
  const paragraph = nodes.some((node) => node.type === 'paragraph' && isLoose(node));
  const item = nodes.some((node) => entries(node).some(isLoose));
  return [...(paragraph ? [`${address} p`] : []), ...(item ? [`${address} i`] : [])];
}

const APPENDIX = /^(?:appendix|annex) ([A-Z]|[IVX]{2,5}|[0-9]{1,2})(?![A-Za-z0-9])/i;

/** A clause whose text is no more than this says nothing (RFC 3647 §4.1: "No stipulation"). */
const NOTHING =
  /^(?:規定しない|定めない|該当しない|該当なし|適用しない|規定なし|no stipulations?|not applicable|none)[。.．]?$/i;

function saysNothing({ slice, nodes, kind }: Clause): boolean {
  if (kind !== 'section' || nodes.length !== 2) return false;
  const start = nodes[0]!.position!.start.offset!;
  const { start: from, end: to } = nodes[1]!.position!;
  const text = slice.slice(from.offset! - start, to.offset! - start);
  return text.length < 40 && NOTHING.test(text.replace(/[*_]/g, '').trim());
}
