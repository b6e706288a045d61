import type { ListItem, Nodes } from 'mdast';
import { itemLabel, paragraphLabel } from '../../document/index.ts';
import { itemSign, textOf } from '../../redline/index.ts';
import { blockCells, note } from './cell-blocks.ts';
import type { Pair } from './changed-text.ts';
import type { CellNote } from './types.ts';

/** A block that stays, as it is in both versions: they differ in formatting, or in a number that is counted. */
export interface Stayed {
  readonly old: Nodes;
  readonly new: Nodes;
  /** Label that an item prints, or is counted to have; empty for a bullet. */
  readonly label?: { readonly old: string; readonly new: string };
}

interface Group {
  readonly level: number;
  readonly labels: { readonly old: string; readonly new: string }[];
}

/**
 * What stands for a stretch of blocks that do not change: `（略）`; numbered paragraphs or items in
 * a row in one line, `2・3　（略）` (guide §5.3). What follows a paragraph without a number of its
 * own, its list or table, belongs to it and is not named.
 */
export function omittedPair(stretch: readonly Stayed[], level: number): Pair {
  const groups: Group[] = [];
  for (const [index, stayed] of stretch.entries()) {
    const units = index === 0 ? firstUnits(stayed, level) : laterUnits(stayed, level);
    for (const { label, level: at } of units) {
      const last = groups.at(-1);
      if (label && last && last.labels.length > 0 && last.level === at) last.labels.push(label);
      else if (label || index === 0) groups.push({ level: at, labels: label ? [label] : [] });
    }
  }
  const notes = (side: 'old' | 'new') =>
    groups.map(({ labels, level: at }): CellNote => {
      const named = labels.map((label) => label[side]);
      const renumbered = labels.some((label) => label.old !== label.new);
      return {
        ...note('omitted', at),
        ...(named.length > 0 && { labels: named }),
        ...(renumbered && { renumbered }),
      };
    });
  return { kind: 'omitted', old: notes('old'), new: notes('new') };
}

interface Unit {
  readonly level: number;
  readonly label: { readonly old: string; readonly new: string } | undefined;
}

function firstUnits(stayed: Stayed, level: number): Unit[] {
  const { old, new: now } = stayed;
  if (old.type !== 'list' || now.type !== 'list') return [{ level, label: labelOf(stayed) }];
  const units = now.children.map((item, index): Unit => {
    const before = old.children[index];
    const label = {
      old: before ? printedLabel(before, itemSign(old, before, index)) : '',
      new: printedLabel(item, itemSign(now, item, index)),
    };
    return { level: level + 1, label: label.new === '' ? undefined : label };
  });
  return units.every((unit) => unit.label) ? units : [{ level: level + 1, label: undefined }];
}

function laterUnits(stayed: Stayed, level: number): Unit[] {
  const label = labelOf(stayed);
  return label ? [{ level, label }] : [];
}

function labelOf({ old, new: now, label }: Stayed): Unit['label'] {
  if (label) return label.new === '' ? undefined : label;
  if (now.type !== 'paragraph') return undefined;
  const of = (node: Nodes) => paragraphLabel(textOf(node))?.text ?? '';
  return of(now) === '' ? undefined : { old: of(old), new: of(now) };
}

/** Label of an item as a reader sees it: `(1)` of its text, `3.` counted, nothing for a bullet. */
export function printedLabel(item: ListItem, sign: string | undefined): string {
  if (sign !== undefined) return /^\d/.test(sign) ? sign : '';
  const first = item.children[0];
  return (first && itemLabel(textOf(first))?.text) ?? '';
}

/** The blocks of a stretch in full, for a table that leaves nothing out. */
export function fullPair(stretch: readonly Stayed[], level: number): Pair {
  const cells = (side: 'old' | 'new') =>
    stretch.flatMap((stayed) => blockCells(stayed[side], level, 'none'));
  return { kind: 'omitted', old: cells('old'), new: cells('new') };
}
