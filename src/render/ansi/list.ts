import { itemLabel } from '../../document/index.ts';
import { displayWidth } from '../../text/width.ts';
import { hasRoom, type Layout, leafRows, narrower, prefixed, rowsOf, withNotes } from './blocks.ts';
import type { Draft } from './types.ts';
import type { View } from './view.ts';

/**
 * Rows of a list. An item that prints its own label, `(1)　…`, needs no bullet and hangs behind
 * that label; others get `- ` or their number, deleted ones that of the old version.
 */
export function listRows(view: View, layout: Layout): Draft[] {
  const first = typeof view.shell.start === 'number' ? view.shell.start : 1;
  const next = { old: first, new: first };
  return view.children.flatMap((item) => {
    const number = item.op === 'deleted' ? next.old : next.new;
    if (item.op !== 'inserted') next.old++;
    if (item.op !== 'deleted') next.new++;
    const marker = view.shell.ordered === true ? `${number}. ` : '- ';
    return itemRows(item, marker + checkbox(item), layout);
  });
}

function checkbox(item: View): string {
  const { checked } = item.shell;
  return typeof checked === 'boolean' ? (checked ? '[x] ' : '[ ] ') : '';
}

function itemRows(item: View, marker: string, layout: Layout): Draft[] {
  const [head, ...rest] = item.children;
  const hang = head?.type === 'paragraph' && !/^\d/.test(marker) ? labelWidth(head) : 0;
  const bullet = hang > 0 ? '' : marker;
  const inner = narrower(layout, displayWidth(bullet));
  const width = hang || displayWidth(bullet);
  const indent = hasRoom(layout, width) ? ' '.repeat(width) : '';
  const body = narrower(layout, indent.length);
  const firstRows = (): Draft[] => {
    if (!head) return [{ spans: [] }];
    if (!head.spans) return rowsOf(head, inner);
    return leafRows({ ...head, notes: [...head.notes, ...item.notes] }, inner, hang);
  };
  const rows = prefixed(firstRows(), bullet, ' '.repeat(displayWidth(bullet)));
  const below = rest.flatMap((child) => [
    ...(child.type === 'list' ? [] : [{ spans: [] }]),
    ...prefixed(rowsOf(child, body), indent),
  ]);
  const all = [...rows, ...below];
  return oneChange(item, head?.spans ? all : withNotes(all, item, layout));
}

/** An item that came or went whole is one change, however much stands in it. */
function oneChange(item: View, rows: readonly Draft[]): Draft[] {
  if (item.op !== 'inserted' && item.op !== 'deleted') return [...rows];
  const sign = item.op === 'inserted' ? '+' : '-';
  return rows.map(({ begins, ...row }, index) => ({
    ...row,
    sign,
    keep: true,
    ...(index === 0 && { begins: true }),
  }));
}

/** Columns of the label that an item prints, with the blank behind it; 0 where it prints none. */
function labelWidth(paragraph: View): number {
  const text = (paragraph.spans ?? []).map((part) => part.text).join('');
  const label = itemLabel(text);
  if (!label) return 0;
  const blank = /^[ \u3000]*/.exec(text.slice(label.text.length))![0];
  const width = displayWidth(label.text + blank);
  return width > 12 ? 0 : width;
}
