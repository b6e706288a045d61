import { readReferences } from '../../reference/index.ts';
import type { Conflict, State } from './types.ts';

interface Cited {
  readonly surface: string;
  readonly targets: readonly string[];
  readonly document: string;
  readonly address: string;
}

/** What every resolved reference of a state cites, by clause identity: numbers play no part. */
export function citedIn(state: State): Map<string, Cited> {
  const { documents, identities } = state;
  const all = [...documents.values()];
  const clauses = new Map(
    all.map((document) => [
      document.id,
      new Map(document.clauses.map((clause, at) => [clause.address, { clause, at }])),
    ]),
  );
  const cited = new Map<string, Cited>();
  for (const document of all) {
    for (const { clause: address, range, surface, status, targets } of readReferences(
      document,
      all,
    )) {
      const { clause, at } = clauses.get(document.id)!.get(address)!;
      const key = `${document.id} ${identities.get(document.id)![at]} ${range.start - clause.range.start}`;
      const names = targets.map((target) => nameOf(target, clauses, identities));
      cited.set(key, {
        surface,
        document: document.id,
        address,
        targets: status === 'resolved' ? names : [status],
      });
    }
  }
  return cited;
}

/** A target by the identity of its clause, and what is below it. */
function nameOf(
  { document, address }: { readonly document: string; readonly address: string },
  clauses: ReadonlyMap<string, ReadonlyMap<string, { readonly at: number }>>,
  identities: State['identities'],
): string {
  for (let head = address; ; head = head.replace(/\/[^/]*$/, '')) {
    const found = clauses.get(document)?.get(head);
    if (found)
      return `${document}#${identities.get(document)![found.at]}${address.slice(head.length)}`;
    if (!head.includes('/')) return `${document}#${address}`;
  }
}

/** References of a state that cite something else when both changesets are taken. */
export function shiftedReferences(
  alone: ReadonlyMap<string, Cited>,
  together: ReadonlyMap<string, Cited>,
): Conflict[] {
  return [...alone].flatMap(([key, { surface, targets, document, address }]): Conflict[] => {
    const now = together.get(key);
    if (!now || now.targets.join() === targets.join()) return [];
    return [
      {
        kind: 'reference',
        document,
        address,
        surface,
        alone: targets,
        together: now.targets,
      },
    ];
  });
}
