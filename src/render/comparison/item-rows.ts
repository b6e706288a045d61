import type { ListItem } from 'mdast';
import {
  acceptBlocks,
  type BlockChange,
  type ContainerChange,
  type ItemSigns,
  itemSigns,
  rejectBlocks,
} from '../../redline/index.ts';
import { bodyRows, editedCells } from './body-rows.ts';
import { blockCells, itemCells, marker, withMarker } from './cell-blocks.ts';
import type { Pair } from './changed-text.ts';
import { fullPair, omittedPair, printedLabel, type Stayed } from './omitted.ts';
import type { CellBlock, Side } from './types.ts';
import { isMarked } from './weight.ts';
import { type RowOptions, wholeRows, wholesFrom } from './whole-rows.ts';

interface Item {
  readonly change: BlockChange;
  readonly old?: ListItem;
  readonly new?: ListItem;
  readonly signs: ItemSigns;
}

/** Rows for the items of a changed list, each by itself, at the level of their text. */
export function itemRows(list: ContainerChange, level: number, options: RowOptions): Pair[] {
  const items = itemsOf(list);
  const rows: Pair[] = [];
  let stretch: Item[] = [];
  const flush = () => {
    if (stretch.length > 0) rows.push(...stayedRows(stretch, level, options));
    stretch = [];
  };
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    const { change } = item;
    if (!isMarked([change]) && !item.signs.changed) {
      stretch.push(item);
      continue;
    }
    flush();
    if (change.change === 'inserted' || change.change === 'deleted') {
      const wholes = wholesFrom(list.children, index);
      rows.push(
        ...wholeRows(
          wholes,
          level,
          (whole, marking) => {
            const found = items.find((each) => each.change === whole)!;
            const side = whole.change === 'inserted' ? 'new' : 'old';
            const sign = found.signs[side];
            if (!whole.edited) return itemCells(found[side]!, level, marking, sign);
            const edited = editedCells(whole, level, options);
            return sign === undefined ? edited : withMarker(edited, marker(sign, isNumber(sign)));
          },
          options,
        ),
      );
      index += wholes.length - 1;
    } else {
      rows.push(...changedItem(item, level, options));
    }
  }
  flush();
  return rows;
}

function itemsOf(list: ContainerChange): Item[] {
  const signs = itemSigns(list);
  return list.children.map((change, index) => {
    const old = rejectBlocks([change])[0] as ListItem | undefined;
    const now = acceptBlocks([change])[0] as ListItem | undefined;
    return { change, ...(old && { old }), ...(now && { new: now }), signs: signs[index]! };
  });
}

function changedItem(item: Item, level: number, options: RowOptions): Pair[] {
  const children = childrenOf(item.change);
  const { old, new: now, changed } = item.signs;
  // Where its sign is all that changed about the first block, that is written out behind it.
  const whole = changed && !isMarked(children.slice(0, 1));
  const [first, ...rest] = whole
    ? [firstBlock(children.slice(0, 1), level), ...bodyRows(children.slice(1), level, options)]
    : bodyRows(children, level, options, labelsOf(item));
  if (!first) return [];
  const sign = (cells: readonly CellBlock[], text: string | undefined) => {
    if (text === undefined) return cells;
    const marked = changed || (isNumber(text) && old !== now);
    return withMarker(cells, marker(text, marked), level);
  };
  return [{ ...first, old: sign(first.old, old), new: sign(first.new, now) }, ...rest];
}

function childrenOf(change: BlockChange): BlockChange[] {
  if (change.change === 'container') return [...change.children];
  if (change.change !== 'same' || !('children' in change.node)) return [];
  return (change.node.children as ListItem['children']).map((node) => ({ change: 'same', node }));
}

function firstBlock(first: readonly BlockChange[], level: number): Pair {
  const cells = (side: Side) => {
    const blocks = side === 'old' ? rejectBlocks(first) : acceptBlocks(first);
    return blocks.flatMap((block) => blockCells(block, level, 'none', true));
  };
  return { kind: 'changed', old: cells('old'), new: cells('new') };
}

function stayedRows(items: readonly Item[], level: number, options: RowOptions): Pair[] {
  const both = items.filter((item) => item.old && item.new);
  const stretch = both.map(
    (item): Stayed => ({ old: item.old!, new: item.new!, label: labelsOf(item) }),
  );
  if (stretch.length === 0) return [];
  if (!options.full) return [omittedPair(stretch, level)];
  return both.map((item) => {
    const pair = fullPair([{ old: item.old!, new: item.new! }], level);
    const sign = (cells: readonly CellBlock[], text: string | undefined) =>
      text === undefined ? cells : withMarker(cells, marker(text, false));
    return { ...pair, old: sign(pair.old, item.signs.old), new: sign(pair.new, item.signs.new) };
  });
}

function labelsOf(item: Item): { old: string; new: string } {
  return {
    old: item.old ? printedLabel(item.old, item.signs.old) : '',
    new: item.new ? printedLabel(item.new, item.signs.new) : '',
  };
}

function isNumber(text: string): boolean {
  return /^\d/.test(text);
}
