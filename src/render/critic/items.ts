import type { List } from 'mdast';
import { type Document, rangeOf } from '../../document/index.ts';
import type { ContainerChange, Redline } from '../../redline/index.ts';
import { marked, markedSource } from './marks.ts';
import { blocksOf, Reader } from './reader.ts';

/** A list in both versions, item after item: one that came or went is marked with its line end. */
export function listText(redline: Redline, change: ContainerChange, old: List, now: List): string {
  const reader = ({ source }: Document, list: List) =>
    new Reader(source, list.children, rangeOf(list).end);
  const sides = { old: reader(redline.old, old), new: reader(redline.new, now) };
  let text = '';
  for (const item of change.children) {
    const before = sides.old.take(blocksOf(item, 'old'));
    const after = sides.new.take(blocksOf(item, 'new'));
    if (item.change === 'same') text += after.text + after.gap;
    else if (item.change === 'inserted' || item.change === 'deleted') {
      const own = item.change === 'inserted' ? after : before;
      const lineEnd = text === '' || /[\n\r](?:--\}|\+\+\})?$/.test(text) ? '' : '\n';
      text += marked(item.change, lineEnd + own.text + own.gap);
    } else text += markedSource(before.text, after.text) + after.gap;
  }
  return text;
}
