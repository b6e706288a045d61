import {
  type Clause,
  type Document,
  derived,
  type Part,
  withoutOrdinal,
} from '../../document/index.ts';

/** The places of a document, for looking them up. */
export interface Outline {
  /** Clauses and parts by address, ordinals included. */
  readonly places: ReadonlyMap<string, Clause | Part>;
  /** Addresses that share a name: `sec:4.2` and `sec:4.2~2`. */
  readonly namesakes: ReadonlyMap<string, readonly string[]>;
  /** Addresses in the order of the file. */
  readonly order: readonly string[];
  /** Kinds of place that the document has at all: `tbl`, `annex`, `art`. */
  readonly kinds: ReadonlySet<string>;
  readonly clauseOf: ReadonlyMap<string, Clause>;
}

/** The outline of a document, read once. */
export function outlineOf(document: Document): Outline {
  return derived(document, readOutline);
}

function readOutline(document: Document): Outline {
  const places = new Map<string, Clause | Part>();
  const namesakes = new Map<string, string[]>();
  const clauseOf = new Map<string, Clause>();
  const order: string[] = [];
  const kinds = new Set<string>();
  const add = (place: Clause | Part, clause: Clause) => {
    places.set(place.address, place);
    clauseOf.set(place.address, clause);
    order.push(place.address);
    const name = withoutOrdinal(place.address);
    namesakes.set(name, [...(namesakes.get(name) ?? []), place.address]);
    kinds.add(/[a-z]+(?=[:~]|$)/.exec(name.slice(name.lastIndexOf('/') + 1))?.[0] ?? '');
  };
  for (const clause of document.clauses) {
    add(clause, clause);
    for (const part of clause.parts) add(part, clause);
  }
  return { places, namesakes, order, kinds, clauseOf };
}
