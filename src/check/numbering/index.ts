import { type Document, derived } from '../../document/index.ts';
import { clauseSequences } from './clause-sequences.ts';
import { type ItemSequence, itemSequences } from './item-sequences.ts';
import { captionSequences, paragraphSequences } from './part-sequences.ts';
import type { Sequence } from './sequence.ts';

export { type ItemList, itemLists } from './item-lists.ts';
export { compareNumbers, numberAbove, stepsOf, withLast } from './number.ts';
export { captionsOf } from './part-sequences.ts';
export type { Member, Sequence } from './sequence.ts';

/** All that is numbered in a document. */
export interface Numbered {
  readonly clauses: readonly Sequence[];
  readonly items: readonly ItemSequence[];
  readonly others: readonly Sequence[];
  readonly all: readonly Sequence[];
}

/** The sequences of numbers in a document: headings, paragraphs, items, tables and figures. */
export function numberedIn(document: Document): Numbered {
  return derived(document, readNumbers);
}

function readNumbers(document: Document): Numbered {
  const clauses = clauseSequences(document);
  const items = itemSequences(document);
  const others = [...paragraphSequences(document), ...captionSequences(document)];
  return { clauses, items, others, all: [...clauses, ...items, ...others] };
}
