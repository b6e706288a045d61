import type { List, ListItem } from 'mdast';
import {
  acceptBlocks,
  type BlockChange,
  type ContainerChange,
  rejectBlocks,
} from '../../redline/index.ts';
import { bodyRows } from './body-rows.ts';
import { itemCells, marker, markerOf, withMarker } from './cell-blocks.ts';
import type { Pair } from './changed-text.ts';
import { fullPair, omittedPair, printedLabel, type Stayed } from './omitted.ts';
import type { CellBlock, Side } from './types.ts';
import { isMarked } from './weight.ts';
import { type RowOptions, wholeRows, wholesFrom } from './whole-rows.ts';

interface Item {
  readonly change: BlockChange;
  readonly old?: ListItem;
  readonly new?: ListItem;
  /** Sign before the item on each side; undefined where its text begins with its label. */
  readonly signs: { readonly [side in Side]: string | undefined };
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
    if (!isMarked([change])) {
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
            return itemCells(found[side]!, level, marking, found.signs[side]);
          },
          options,
        ),
      );
      index += wholes.length - 1;
    } else if (change.change === 'container') {
      rows.push(...changedItem(item, change, level, options));
    }
  }
  flush();
  return rows;
}

function itemsOf(list: ContainerChange): Item[] {
  const next = { old: 0, new: 0 };
  return list.children.map((change) => {
    const old = rejectBlocks([change])[0] as ListItem | undefined;
    const now = acceptBlocks([change])[0] as ListItem | undefined;
    const sign = (side: Side, item: ListItem | undefined) =>
      item && markerOf(list[side] as Pick<List, 'ordered' | 'start'>, item, next[side]++);
    const signs = { old: sign('old', old), new: sign('new', now) };
    return { change, ...(old && { old }), ...(now && { new: now }), signs };
  });
}

function changedItem(
  item: Item,
  change: ContainerChange,
  level: number,
  options: RowOptions,
): Pair[] {
  const [first, ...rest] = bodyRows(change.children, level, options, labelsOf(item));
  if (!first) return [];
  const { old, new: now } = item.signs;
  const sign = (cells: readonly CellBlock[], text: string | undefined) =>
    text === undefined ? cells : withMarker(cells, marker(text, isNumber(text) && old !== now));
  return [{ ...first, old: sign(first.old, old), new: sign(first.new, now) }, ...rest];
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
