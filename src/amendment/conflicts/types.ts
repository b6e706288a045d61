import type { Address, Document } from '../../document/index.ts';
import type { ClauseEdit } from '../types.ts';

/** What a changeset does to the documents: its edits by document id. */
export type EditsByDocument = ReadonlyMap<string, readonly ClauseEdit[]>;

/** Where two changesets cannot both be taken as they are. */
export type Conflict =
  /** Both edit one clause; the texts that each gives it, absent where it is deleted. */
  | {
      readonly kind: 'same-clause';
      readonly document: string;
      readonly address: Address;
      readonly one?: string;
      readonly other?: string;
    }
  /** Both bring clauses to one place: their order would be left to chance. */
  | {
      readonly kind: 'same-place';
      readonly document: string;
      readonly address: Address;
      readonly one: string;
      readonly other: string;
    }
  /** Both bring the same number. */
  | { readonly kind: 'same-number'; readonly document: string; readonly address: Address }
  /** A reference means something else, or nothing, when the other changeset is taken too. */
  | {
      readonly kind: 'reference';
      readonly document: string;
      readonly address: Address;
      /** The words of the reference. */
      readonly surface: string;
      /** What it cites in the changeset that has it, and with both. */
      readonly alone: readonly string[];
      readonly together: readonly string[];
    }
  /** One takes away the document that the other edits, or both bring it. */
  | { readonly kind: 'document'; readonly document: string };

/** The documents in one state, each clause with the name that it has in every state. */
export interface State {
  readonly documents: ReadonlyMap<string, Document>;
  /** By document: the identity of each of its clauses, in order. */
  readonly identities: ReadonlyMap<string, readonly string[]>;
}
