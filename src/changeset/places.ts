import { isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { FrontMatter } from '../document/index.ts';
import { lineStarts, placeAt, type Range } from '../text/lines.ts';

/**
 * Finds fields in the front matter of a file, nested ones too: `['items', 0, 'changeset']` gives
 * the place of that value. Where a key is missing, the place is that of the nearest field above it,
 * at last the head of the file. The YAML is read once, when the first place is asked for.
 */
export function fieldPlaces(source: string, front: FrontMatter | undefined) {
  const starts = lineStarts(source);
  let fields: { readonly node: Node | null; readonly base: number } | undefined;
  return (keys: readonly (string | number)[]) => {
    fields ??= front ? readYaml(source, front.range) : { node: null, base: 0 };
    const range = rangeAt(fields.node, fields.base, keys);
    return { range, ...placeAt(starts, range.start) };
  };
}

function readYaml(source: string, { start, end }: Range) {
  const opening = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(source.slice(start))![0].length;
  const text = source.slice(start + opening, end).replace(/---[ \t]*$/, '');
  // YAML of today knows no lone CR as a line end; the offsets stay.
  const parsed = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    schema: 'failsafe',
    prettyErrors: false,
  });
  return { node: parsed.contents as Node | null, base: start + opening };
}

function rangeAt(root: Node | null, base: number, keys: readonly (string | number)[]): Range {
  let range: Range = { start: 0, end: 0 };
  let node: unknown = root;
  for (const key of keys) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const next: unknown = pair
      ? (pair.value ?? pair.key)
      : isSeq(node)
        ? node.items[Number(key)]
        : null;
    const place = isScalar(next) && next.source === '' ? pair?.key : next;
    if (!isNode(place) || !place.range) break;
    range = { start: base + place.range[0], end: base + place.range[1] };
    node = next;
  }
  return range;
}
