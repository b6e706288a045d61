import type { Document } from '../../document/index.ts';
import { readReferences } from '../../reference/index.ts';
import { withApprovalClause } from './approval.ts';
import { type Errand, errandOf, type Reading, readAgain, written } from './errand.ts';
import { relinked } from './links.ts';
import type { Concern, Repaired, Shifted } from './types.ts';

/**
 * Repairs every reference that a change of structure touched, in all documents: it leads to the same
 * provision again, or is reported. Each way of writing it is read again before it counts (guide K31).
 * What speaks of another version (history, past supplementary provisions) was not resolved and stays.
 */
export function repairReferences(shifted: Shifted): Repaired {
  const { before, id, after, shifts } = shifted;
  const concerns: Concern[] = [];
  const errands = new Map<string, Errand[]>();
  for (const document of before) {
    const all = readReferences(document, before).map((reference) => {
      const errand = errandOf(reference, shifted);
      if (errand === 'gone') concerns.push({ reference, why: 'gone' });
      return errand;
    });
    errands.set(
      document.id,
      all.filter((errand) => typeof errand === 'object'),
    );
  }
  const base = before.map((document) => (document.id === id ? after : document));
  const lost = runErrands(base, errands);
  const worded = writtenAll(base, errands);
  for (const [errand, { wider }] of readAll(worded, errands)) {
    const { reference } = errand;
    if (lost.has(errand)) concerns.push({ reference, why: 'unclear' });
    else if (wider && errand.wanted.includes('..')) concerns.push({ reference, why: 'wider' });
  }
  const restructured = before.find((document) => document.id === id)!;
  const final = relinked(restructured, worded, shifts).map((document) =>
    document.id === id ? withApprovalClause(document, shifts) : document,
  );
  const done = [...errands.values()].flat().filter(({ said }) => said !== '');
  return {
    documents: new Map(
      final
        .filter((document, index) => document.id === id || document !== base[index])
        .map((document) => [document.id, document]),
    ),
    repaired: done.map(({ reference, said }) => ({ reference, now: said })),
    concerns,
  };
}

/**
 * Tries ways of writing until each errand has arrived. What has no way left stands as it was; that may
 * lead others astray (同条), so it is read again until nothing changes.
 *
 * @returns errands that never arrived
 */
function runErrands(
  base: readonly Document[],
  errands: ReadonlyMap<string, readonly Errand[]>,
): Set<Errand> {
  const lost = new Set<Errand>();
  for (;;) {
    const reading = readAll(writtenAll(base, errands), errands);
    const failing = [...reading].flatMap(([errand, { arrived }]) =>
      arrived || lost.has(errand) ? [] : errand,
    );
    if (failing.length === 0) return lost;
    for (const errand of failing) {
      const next = errand.ways.shift();
      errand.said = next ?? '';
      if (next === undefined) lost.add(errand);
    }
  }
}

function writtenAll(
  base: readonly Document[],
  errands: ReadonlyMap<string, readonly Errand[]>,
): Document[] {
  return base.map((document) => written(document, errands.get(document.id)));
}

function readAll(
  documents: readonly Document[],
  errands: ReadonlyMap<string, readonly Errand[]>,
): Map<Errand, Reading> {
  return new Map(
    documents.flatMap((document) => {
      const own = errands.get(document.id) ?? [];
      return own.length === 0 ? [] : [...readAgain(document, own, documents)];
    }),
  );
}
