import type { List, ListItem } from 'mdast';
import { itemLabel } from '../document/label.ts';
import { acceptBlocks, rejectBlocks } from './project.ts';
import { textOf } from './tree.ts';
import type { ContainerChange, Shell } from './types.ts';

/** The signs that an item has before its text in either version. */
export interface ItemSigns {
  /** Undefined where the version has no such item, or the item prints its label itself. */
  readonly old: string | undefined;
  readonly new: string | undefined;
  /**
   * The item has another sign because its list or box was rewritten: `1.` became `3.` or `•`, `☐`
   * became `☑`. False where it only counts on from items that came or went before it.
   */
  readonly changed: boolean;
}

/**
 * The sign before an item: `3.`, `•`, `☑`; undefined where the text begins with its label, as
 * `(1)　…` does, and no box stands before it.
 *
 * @param list the list, or its attributes
 * @param index place of the item in the list, from 0
 */
export function itemSign(
  list: Pick<List, 'ordered' | 'start'>,
  item: Pick<ListItem, 'checked' | 'children'>,
  index: number,
): string | undefined {
  if (typeof item.checked === 'boolean') return item.checked ? '☑' : '☐';
  const first = item.children[0];
  if (first?.type === 'paragraph' && itemLabel(textOf(first))) return undefined;
  return list.ordered ? `${(list.start ?? 1) + index}.` : '•';
}

/** The signs of each child of a changed list. */
export function itemSigns(change: ContainerChange): ItemSigns[] {
  const lists = { old: change.old as unknown as List, new: change.new as unknown as List };
  const recounted =
    Boolean(lists.old.ordered) !== Boolean(lists.new.ordered) ||
    (lists.old.start ?? 1) !== (lists.new.start ?? 1);
  const next = { old: 0, new: 0 };
  return change.children.map((child) => {
    const before = rejectBlocks([child])[0] as ListItem | undefined;
    const after = acceptBlocks([child])[0] as ListItem | undefined;
    const old = before && itemSign(lists.old, before, next.old++);
    const now = after && itemSign(lists.new, after, next.new++);
    const rewritten = recounted || isRechecked(child);
    return {
      old,
      new: now,
      changed: rewritten && before !== undefined && after !== undefined && old !== now,
    };
  });
}

/** Whether an item got a box, lost it, or has it ticked or cleared. */
export function isRechecked(change: ContainerChange['children'][number]): boolean {
  return (
    change.change === 'container' &&
    change.new.type === 'listItem' &&
    (change.old.checked ?? null) !== (change.new.checked ?? null)
  );
}

/** Whether what stands before the text of a block is printed otherwise. */
export function isResigned(change: ContainerChange): boolean {
  switch (change.new.type) {
    case 'list':
      return itemSigns(change).some((signs) => signs.changed);
    case 'listItem':
      return isRechecked(change);
    case 'footnoteDefinition':
      return labelOf(change.old) !== labelOf(change.new);
    default:
      return false;
  }
}

/** The label of a note. */
export function labelOf(shell: Shell): string {
  return String(shell.label ?? shell.identifier);
}
