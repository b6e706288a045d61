import type { Document } from '../../../document/index.ts';
import type { SearchedText, Standing } from '../../../reference/terms/index.ts';
import type { Change, Sentence } from '../../wording/types.ts';

/** Where a term stands that is to go. */
export interface Site {
  readonly document: Document;
  readonly standing: Standing;
  readonly sentence: Sentence;
  /** All texts of the clause, in the order of the file. */
  readonly texts: readonly SearchedText[];
}

/**
 * One way in which a term stands in a text, and how it is taken out of it. The first that fits is
 * taken.
 */
export interface RetireConstruct {
  readonly name: 'item' | 'row' | 'enumeration' | 'proviso' | 'sentence';
  /** The changes, or undefined where the term stands in another way. */
  cut(site: Site): readonly Change[] | undefined;
}
