import type { Address } from '../document/index.ts';
import type { Citation, Citations } from './citations.ts';

/** What a change of a clause would do to one that cites it. */
export interface Impact {
  readonly citation: Citation;
  /** 1 cites the clause itself, 2 a clause that does, and so on. */
  readonly distance: number;
  /** Clauses on the way, from the changed one to the cited one: `cp-sign#sec:4.2.1`. */
  readonly path: readonly string[];
}

/**
 * What must be looked at when a clause changes: who cites it, who cites those, and so on through
 * all documents (CP -> CPS -> rules -> criteria), each place once, nearest first. Only distance 1
 * breaks when a clause is deleted or gets another number; the others are read again.
 *
 * @param depth how far to follow; default without limit
 */
export function impactOf(
  citations: Citations,
  document: string,
  address: Address,
  depth = Number.POSITIVE_INFINITY,
): Impact[] {
  const impacts: Impact[] = [];
  const seen = new Set([`${document}#${address}`]);
  const listed = new Set<string>();
  let front = [{ document, address, path: [`${document}#${address}`] }];
  for (let distance = 1; distance <= depth && front.length > 0; distance++) {
    const next: typeof front = [];
    for (const at of front) {
      for (const citation of citations.of(at.document, at.address)) {
        const key = `${citation.document.id}#${citation.clause}`;
        if (key === `${at.document}#${at.address}`) continue;
        const place = `${citation.document.id}:${citation.range.start}`;
        if (listed.has(place)) continue;
        listed.add(place);
        impacts.push({ citation, distance, path: at.path });
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({
          document: citation.document.id,
          address: citation.clause,
          path: [...at.path, key],
        });
      }
    }
    front = next;
  }
  return impacts;
}
