import { isIn, type PaperItem, type PaperList, type Paragraph } from '../paper/index.ts';
import { counter } from './counter.ts';
import { type Element, flatten, type Place } from './flatten.ts';
import { COLUMN, STEP } from './measures.ts';
import type { BodyState } from './state.ts';

/** A list as paragraphs: those with a sign are of a list of Word, the others stand below them. */
export function listElements(list: PaperList, place: Place, state: BodyState): Element[] {
  const counters = { old: counter('old'), new: counter('new') };
  const numbers = new Map<string, number>();
  const numberOf = (item: PaperItem, side: 'old' | 'new') => {
    const key = counters[side](item);
    if (key === undefined) return undefined;
    const number = numbers.get(key.name) ?? state.countings.push(key.counting);
    numbers.set(key.name, number);
    return number;
  };
  return list.items.flatMap((item) =>
    itemElements(item, place, { old: numberOf(item, 'old'), new: numberOf(item, 'new') }, state),
  );
}

/**
 * The first paragraph of an item has its sign, or begins with a label; the others stand below its
 * text. Where another paragraph is the first in the other version, each has the sign in its own.
 */
function itemElements(
  item: PaperItem,
  place: Place,
  list: { readonly old: number | undefined; readonly new: number | undefined },
  state: BodyState,
): Element[] {
  const [first] = item.blocks;
  const hang = first?.kind === 'paragraph' ? (first.hang ?? 0) * COLUMN : 0;
  if (list.old === undefined && list.new === undefined) {
    const below = { ...place, left: place.left + hang };
    return item.blocks.flatMap((block, index) =>
      flatten([block], index === 0 ? place : below, state),
    );
  }
  const below = { ...place, left: place.left + STEP };
  const unsigned = { old: item.op !== 'inserted', new: item.op !== 'deleted' };
  return item.blocks.flatMap((block): Element[] => {
    const signed = {
      old: unsigned.old && isIn(block, 'old'),
      new: unsigned.new && isIn(block, 'new'),
    };
    if (!signed.old && !signed.new) return flatten([block], below, state);
    if (signed.old) unsigned.old = false;
    if (signed.new) unsigned.new = false;
    const sign = {
      ...(signed.old && list.old !== undefined && { old: list.old }),
      ...(signed.new && list.new !== undefined && { new: list.new }),
    };
    if (block.kind === 'paragraph') {
      const { hang: _, ...paragraph } = block;
      return [{ kind: 'paragraph', paragraph, place: { ...below, list: sign } }];
    }
    const end = signed.old && signed.new ? 'same' : signed.old ? 'deleted' : 'inserted';
    const empty: Paragraph = { kind: 'paragraph', style: 'text', runs: [], end };
    return [
      { kind: 'paragraph', paragraph: empty, place: { ...below, list: sign } },
      ...flatten([block], below, state),
    ];
  });
}
