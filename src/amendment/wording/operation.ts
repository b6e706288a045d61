import type { Term, TermKind } from '../../reference/terms/index.ts';

/**
 * What a drafter asked for, as the changeset records it: with the base it says which places there
 * were to look at, so that nobody has to believe that the list is complete.
 */
export interface Operation {
  readonly kind: 'rename' | 'retire';
  /** The name or term that is given up. */
  readonly name: string;
  readonly sort: TermKind;
  /** The new name; absent where it is given up without one. */
  readonly to?: string;
  readonly variants: readonly string[];
  /** Words beside which it may stand. */
  readonly beside: readonly string[];
  /** Ids of the documents that were searched. */
  readonly documents: readonly string[];
  /** Places that a person left as they are, by key, with the reason. */
  readonly excluded: Readonly<Record<string, string>>;
}

/** The term that an operation looks for. */
export function termOf({ name, sort, to, variants, beside }: Operation): Term {
  return {
    name,
    kind: sort,
    retired: true,
    ...(to !== undefined && { successor: to }),
    variants,
    beside,
    documents: [],
    heading: { start: 0, end: 0 },
  };
}
