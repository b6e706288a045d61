import { type Address, type Document, documentsById, passagesOf } from '../document/index.ts';
import { followLink } from './links.ts';
import { readReferences } from './resolve/index.ts';
import { clauseAddress } from './resolve/look-up.ts';
import type { Reference, Target } from './types.ts';

/** A place that cites another: by words, or by a Markdown link without a number. */
export interface Citation {
  readonly document: Document;
  /** The citing clause. */
  readonly clause: Address;
  readonly range: Reference['range'];
  readonly surface: string;
  readonly target: Target;
  /** Missing for a link that is no more than a link. */
  readonly reference?: Reference;
}

/** Who cites whom in a repository: the reverse index of all references. */
export class Citations {
  readonly #byClause = new Map<string, Citation[]>();

  /** @param references of each document, where they have been read already */
  constructor(
    documents: readonly Document[],
    references: (document: Document) => readonly Reference[] = (document) =>
      readReferences(document, documents),
  ) {
    const byId = documentsById(documents);
    const add = (citation: Citation) => {
      const { document, address } = citation.target;
      const cited = byId.get(document);
      const key = `${document}#${cited ? clauseAddress(cited, address) : address}`;
      const same = this.#byClause.get(key);
      if (same) same.push(citation);
      else this.#byClause.set(key, [citation]);
    };
    for (const document of documents) {
      const read = references(document);
      for (const reference of read) {
        const { range, surface, clause } = reference;
        for (const target of [...reference.targets, ...reference.candidates]) {
          add({ document, clause, range, surface, target, reference });
        }
      }
      for (const link of plainLinks(document, documents, read)) add(link);
    }
  }

  /**
   * What cites a clause or a part of it, in the order of documents and files. Of an address below a
   * clause, only what names that part or one below it.
   */
  of(document: string, address: Address): Citation[] {
    const clause = address.split('/')[0]!;
    const above = address.startsWith('suppl') ? address.split('/').slice(0, 2).join('/') : clause;
    const found = [...new Set([clause, above])].flatMap(
      (key) => this.#byClause.get(`${document}#${key}`) ?? [],
    );
    return found.filter(
      ({ target }) =>
        target.address === address ||
        target.address.startsWith(`${address}/`) ||
        (address === clause && target.address === clause),
    );
  }

  /** Documents that are cited with the clauses that are: `cp-sign#sec:4.2.1`. */
  cited(): string[] {
    return [...this.#byClause.keys()];
  }
}

function plainLinks(
  document: Document,
  documents: readonly Document[],
  references: readonly Reference[],
): Citation[] {
  const named = references.flatMap(({ url, range }) => (url ? [range.start] : []));
  // Both in the order of the file: whether a link holds one of the references shows at its start.
  const isNamed = ({ start, end }: Reference['range']) => {
    let [low, high] = [0, named.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (named[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return low < named.length && named[low]! < end;
  };
  return passagesOf(document).flatMap(({ clause, links }) =>
    links.flatMap(({ url, range }): Citation[] => {
      const target = followLink(url, document, documents);
      if (!target?.document || !target.clause) return [];
      if (isNamed(range)) return [];
      return [
        {
          document,
          clause: clause.address,
          range,
          surface: document.source.slice(range.start, range.end),
          target: { document: target.document.id, address: target.clause.address },
        },
      ];
    }),
  );
}
