import type { Address } from '../../document/index.ts';
import type { SearchedText, Standing, Use } from '../../reference/terms/index.ts';
import type { Range } from '../../text/lines.ts';
import type { Message } from '../../text/message.ts';

/** Words to be put in the place of others, as a reader sees them. */
export interface Rewording {
  readonly text: SearchedText;
  /** Offsets in the text; equal to add words. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A block that goes as a whole, its line end included: an item, a table row, a paragraph. */
export interface Removal {
  /** UTF-16 offsets in the file. */
  readonly block: Range;
  /** Where provisions after it are found then: old address to new one, undefined for its own. */
  readonly shifts?: ReadonlyMap<Address, Address | undefined>;
}

/** What an operation does to a document at one place. */
export type Change = Rewording | Removal;

/**
 * What becomes of the words at a place unless a person says otherwise.
 *
 * - `write`: the changes can be made; a person accepts them, one by one or all at once
 * - `keep`: what stands there was said or issued under the old name, or is something else
 * - `ask`: a person has to decide; accepting makes the changes, where there are any
 */
export type Proposal =
  | { readonly kind: 'write'; readonly changes: readonly Change[] }
  | { readonly kind: 'keep' | 'ask'; readonly why: Message; readonly changes?: readonly Change[] };

/** A place where the words of an operation stand, and what is proposed for it. */
export interface Spot {
  /** How people name it: `rule-proc#art:5/p:2`, with `@2` for the second at one place. */
  readonly key: string;
  readonly document: string;
  readonly standing: Standing;
  /** The sentence or cell around. */
  readonly sentence: Sentence;
  readonly proposal: Proposal;
}

/** A stretch of a text that is read in one go. */
export interface Sentence {
  readonly text: string;
  /** Offset in the text that it is a part of. */
  readonly from: number;
}

/** What a person decided, by the keys of spots. */
export interface Decisions {
  /** Accept everything that is proposed without a question. */
  readonly all?: boolean;
  readonly accept?: ReadonlySet<string>;
  /** Key to reason. */
  readonly exclude?: ReadonlyMap<string, string>;
  /** Key to the words that the sentence or cell around shall read. */
  readonly write?: ReadonlyMap<string, string>;
  /** What to do with all uses of a class (guide §2.6); the reason where they stay. */
  readonly uses?: ReadonlyMap<Use, { readonly cut: true } | { readonly keep: string }>;
}

/** What became of a spot: changed, left as it is, or not settled. */
export type Outcome =
  | { readonly kind: 'change'; readonly changes: readonly Change[] }
  | { readonly kind: 'stay'; readonly why: Message; readonly decided: boolean }
  | { readonly kind: 'open'; readonly why: Message };

/** A spot with what was decided about it. */
export interface Settled extends Spot {
  readonly outcome: Outcome;
}
