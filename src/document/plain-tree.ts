import type { Root, RootContent } from 'mdast';
import { lineStarts, placeAt } from '../text/lines.ts';
import { frontOf } from './front-matter.ts';

/**
 * The tree of a file that is not read as Markdown: its text is one code block, so that it is shown
 * and compared line by line. Front matter is still front matter.
 *
 * @param parseFront parses the front matter, which is handed over alone
 */
export function plainTree(source: string, parseFront: (front: string) => Root): Root {
  const starts = lineStarts(source);
  const point = (offset: number) => ({ ...placeAt(starts, offset), offset });
  const children: RootContent[] = [];
  const first = source.startsWith('\ufeff') ? 1 : 0;
  let start = first;
  const front = frontOf(source);
  const [yaml] = front === undefined ? [] : parseFront(front).children;
  if (front !== undefined && yaml?.type === 'yaml') {
    children.push(yaml);
    start = front.length + /^(?:\r\n|\n|\r)?/.exec(source.slice(front.length))![0].length;
  }
  const end = source.length;
  children.push({
    type: 'code',
    lang: null,
    meta: null,
    value: source.slice(start),
    position: { start: point(start), end: point(end) },
  });
  return { type: 'root', children, position: { start: point(first), end: point(end) } };
}
