import type { Address, Document } from '../../document/index.ts';
import type { Range } from '../../text/lines.ts';
import type { Message } from '../../text/message.ts';

/** The number of a provision: 12 and its branches, 第12条の2 is {main: 12, branches: [2]}. */
export interface UnitNumber {
  readonly main: number;
  readonly branches: readonly number[];
}

/** One of provisions that are counted together: an article, a paragraph, an item. */
export interface Unit {
  readonly address: Address;
  /** As printed; empty for the first paragraph of an article. */
  readonly label: string;
  readonly number: UnitNumber;
  /** Whole lines of the file that belong to it. */
  readonly block: Range;
  /** Where its label stands; empty at the place of one that prints none. */
  readonly labelRange: Range;
}

/** Provisions of one level that are counted together, in the order of the file. */
export interface Series {
  readonly level: 'article' | 'paragraph' | 'item' | 'row';
  readonly units: readonly Unit[];
}

/**
 * What a drafter does with a provision.
 *
 * - insert: beside another; `renumber` moves those after it, `branch` gives 第12条の2
 * - delete: `renumber` closes the gap (削る), `keep` leaves 「第4条　削除」
 * - move: to another place of its series, or of another of the same level
 *
 * Sections in decimal numbers never get another number: see `section.ts`.
 */
export type StructureRequest =
  | {
      readonly op: 'insert';
      readonly anchor: Address;
      /** `in` a section: as the last one below it. */
      readonly side: 'before' | 'after' | 'in';
      /** Text without number; of an article, below its heading. Of a row, cells parted by `|`. */
      readonly text: string;
      /** Heading of an article, without brackets, or of a section. */
      readonly title?: string;
      readonly numbering: 'renumber' | 'branch';
    }
  | { readonly op: 'delete'; readonly address: Address; readonly numbering: 'renumber' | 'keep' }
  | {
      readonly op: 'move';
      readonly address: Address;
      readonly anchor: Address;
      readonly side: 'before' | 'after';
    };

/** Where provisions went: old address to new one, or undefined for what is gone. */
export type Shifts = ReadonlyMap<Address, Address | undefined>;

/** A document after an operation on its structure; references are not yet repaired. */
export interface Restructured {
  readonly document: Document;
  readonly shifts: Shifts;
  /** Address of what was inserted, in the new document. */
  readonly inserted?: Address;
  /** Where a stretch of the old file stands in the new one; undefined where it changed. */
  trace(range: Range): Range | undefined;
}

/** Why an operation cannot be done, and what to do instead. */
export interface Obstacle {
  readonly problem: Message;
}
