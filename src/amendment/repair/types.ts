import type { Document } from '../../document/index.ts';
import type { Reference } from '../../reference/index.ts';
import type { Range } from '../../text/lines.ts';
import type { Shifts } from '../structure/types.ts';

/** Documents of which one was restructured. */
export interface Shifted {
  /** All documents before, the restructured one included. */
  readonly before: readonly Document[];
  readonly id: string;
  /** The restructured document. */
  readonly after: Document;
  readonly shifts: Shifts;
  readonly trace: (range: Range) => Range | undefined;
}

/**
 * A reference that a person has to look at.
 *
 * - `gone`: what it cites was deleted
 * - `unclear`: no way of writing it leads where it led
 * - `wider`: it is a range that now holds a provision which it did not
 */
export interface Concern {
  readonly reference: Reference;
  readonly why: 'gone' | 'unclear' | 'wider';
}

/** The documents with their references repaired. */
export interface Repaired {
  /** By id; those that changed only, and the restructured one. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly repaired: readonly { readonly reference: Reference; readonly now: string }[];
  readonly concerns: readonly Concern[];
}
