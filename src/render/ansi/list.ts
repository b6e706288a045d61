import { itemLabel } from '../../document/index.ts';
import { displayWidth } from '../../text/width.ts';
import { hasRoom, type Layout, leafRows, narrower, prefixed, rowsOf, withNotes } from './blocks.ts';
import { span } from './inline.ts';
import type { Draft } from './types.ts';
import type { View } from './view.ts';

/**
 * Rows of a list. An item that prints its own label, `(1)　…`, needs no bullet and hangs behind
 * that label; others get `- ` or their number, deleted ones that of the old version.
 */
export function listRows(view: View, layout: Layout): Draft[] {
  const shells = { old: view.oldShell ?? view.shell, new: view.shell };
  const first = ({ start }: View['shell']) => (typeof start === 'number' ? start : 1);
  const next = { old: first(shells.old), new: first(shells.new) };
  return view.children.flatMap((item) => {
    const side = item.op === 'deleted' ? 'old' : 'new';
    const marker = shells[side].ordered === true ? `${next[side]}. ` : '- ';
    if (item.op !== 'inserted' && !item.arrived) next.old++;
    if (item.op !== 'deleted') next.new++;
    return item.signs
      ? itemRows(resigned(item, item.signs), '', layout)
      : itemRows(item, marker + checkbox(item), layout);
  });
}

/** An item with the signs of both versions before its text, the old one struck. */
function resigned(item: View, { old, new: now }: NonNullable<View['signs']>): View {
  const [head, ...rest] = item.children;
  const spans = [
    ...(old === '' ? [] : [span(written(old), 'deleted')]),
    ...(now === '' ? [] : [span(written(now), 'inserted')]),
  ];
  const leaf = { shell: {}, moved: false, children: [], notes: [], op: 'edited' } as const;
  if (!head?.spans || head.op === 'inserted' || head.op === 'deleted') {
    return { ...item, children: [{ ...leaf, type: 'paragraph', spans }, ...item.children] };
  }
  return {
    ...item,
    children: [{ ...head, op: 'edited', spans: [...spans, span(' '), ...head.spans] }, ...rest],
  };
}

/** A sign as lists are written here. */
function written(sign: string): string {
  return sign === '•' ? '-' : sign === '☐' ? '- [ ]' : sign === '☑' ? '- [x]' : sign;
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
