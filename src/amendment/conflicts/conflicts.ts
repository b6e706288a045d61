import type { Document } from '../../document/index.ts';
import type { ClauseEdit } from '../types.ts';
import { citedIn, shiftedReferences } from './references.ts';
import { stateAfter } from './state.ts';
import type { Conflict, EditsByDocument } from './types.ts';

/**
 * Why two changesets against one base cannot both be taken as they are: they edit the same clause,
 * bring clauses to the same place or of the same number, or one changes what a reference of the other
 * cites. References are followed by clause identity in the result of each and of both. Empty where
 * the two are independent; their order is no matter then.
 */
export function conflictsBetween(
  base: ReadonlyMap<string, Document>,
  one: EditsByDocument,
  other: EditsByDocument,
): Conflict[] {
  const direct = [...one.keys()]
    .filter((id) => other.has(id))
    .flatMap((id) => clashes(id, one.get(id)!, other.get(id)!));
  // What both want is no state to look at.
  if (direct.length > 0) return direct;
  const names = new Map<ClauseEdit, string>();
  for (const [side, edits] of [one, other].entries()) {
    for (const [id, list] of edits) {
      for (const [at, edit] of list.entries()) names.set(edit, `${side}:${id}:${at}`);
    }
  }
  const states = [[one], [other], [one, other]].map((all) => stateAfter(base, all, names));
  const numbers = sameNumbers(base, states[0]!.documents, states[1]!.documents);
  if (numbers.length > 0) return numbers;
  const [first, second, both] = states.map(citedIn);
  return [...shiftedReferences(first!, both!), ...shiftedReferences(second!, both!)].filter(
    (conflict, at, all) => all.findIndex((same) => sameReference(same, conflict)) === at,
  );
}

function clashes(
  document: string,
  one: readonly ClauseEdit[],
  other: readonly ClauseEdit[],
): Conflict[] {
  const isWhole = ({ op }: ClauseEdit) => op === 'create' || op === 'remove';
  if (one.some(isWhole) || other.some(isWhole)) return [{ kind: 'document', document }];
  return one.flatMap((a) =>
    other.flatMap((b): Conflict[] => {
      if ('address' in a && 'address' in b && a.address === b.address) {
        const texts = { ...textOf('one', a), ...textOf('other', b) };
        return [{ kind: 'same-clause', document, address: a.address, ...texts }];
      }
      const place = placeOf(a);
      if (place === undefined || place !== placeOf(b)) return [];
      const address = 'anchor' in a ? a.anchor : '';
      return [{ kind: 'same-place', document, address, one: broughtBy(a), other: broughtBy(b) }];
    }),
  );
}

function textOf(side: 'one' | 'other', edit: ClauseEdit) {
  return 'slice' in edit ? { [side]: edit.slice } : {};
}

function placeOf(edit: ClauseEdit): string | undefined {
  return 'anchor' in edit ? `${edit.side} ${edit.anchor}` : undefined;
}

function broughtBy(edit: ClauseEdit): string {
  return 'slice' in edit ? edit.slice : 'address' in edit ? edit.address : '';
}

/** Addresses that neither version of the base has and both results do. */
function sameNumbers(
  base: ReadonlyMap<string, Document>,
  one: ReadonlyMap<string, Document>,
  other: ReadonlyMap<string, Document>,
): Conflict[] {
  return [...base].flatMap(([document, { clauses }]) => {
    const known = new Set(clauses.map(({ address }) => address));
    const brought = new Set(one.get(document)?.clauses.map(({ address }) => address));
    return (other.get(document)?.clauses ?? [])
      .filter(({ address }) => !known.has(address) && brought.has(address))
      .map(({ address }): Conflict => ({ kind: 'same-number', document, address }));
  });
}

function sameReference(a: Conflict, b: Conflict): boolean {
  return (
    a.kind === 'reference' &&
    b.kind === 'reference' &&
    a.document === b.document &&
    a.address === b.address &&
    a.surface === b.surface &&
    a.together.join() === b.together.join()
  );
}
