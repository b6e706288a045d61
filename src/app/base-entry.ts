import { isMap, isScalar, type Pair, parseDocument as parseYaml, stringify } from 'yaml';
import type { Digest } from '../text/digest.ts';
import { lineEnd, lineStart } from '../text/lines.ts';
import { frontField, withFront } from './front-block.ts';

/**
 * Sets the digest of one document under `base` in `changeset.md`. Only this entry changes: unknown
 * keys, comments, values that are wrong and the body stay, byte for byte.
 *
 * @param source the whole file
 * @returns undefined where its front matter cannot be read, or `base` is no mapping
 */
export function withBaseEntry(source: string, id: string, value: Digest): string | undefined {
  const result = withFront(source, (yaml, eol) => edit(yaml, id, value, eol));
  if (result === undefined) return undefined;
  const base = frontField(result, 'base') as Record<string, unknown> | undefined;
  return base?.[id] === value ? result : undefined;
}

function edit(yaml: string, id: string, value: Digest, eol: string): string | undefined {
  const parsed = parseYaml(yaml.replace(/\r(?!\n)/g, '\n'), { schema: 'failsafe' });
  if (parsed.errors.length > 0) return undefined;
  const entry = `${stringify(id).trim()}: ${value}`;
  const splice = (from: number, to: number, text: string) =>
    yaml.slice(0, from) + text + yaml.slice(to);
  if (parsed.contents === null) return `${yaml}base:${eol}  ${entry}${eol}`;
  if (!isMap(parsed.contents)) return undefined;
  const pair = parsed.contents.items.find((item) => nameOf(item) === 'base');
  if (!pair) return `${yaml}base:${eol}  ${entry}${eol}`;
  const base = pair.value;
  if (base === null || (isScalar(base) && base.source === '')) {
    const colon = yaml.indexOf(':', rangeOf(pair.key)[1]) + 1;
    return splice(colon, colon, `${eol}  ${entry}`);
  }
  if (!isMap(base)) return undefined;
  const own = base.items.find((item) => nameOf(item) === id);
  if (own && isScalar(own.value)) {
    const [from, to] = rangeOf(own.value);
    return splice(from, to, from === to ? ` ${value}` : value);
  }
  if (own) return undefined;
  const [from, to] = rangeOf(base);
  const last = base.items.at(-1);
  if (!last) return splice(yaml.slice(0, from).trimEnd().length, to, `${eol}  ${entry}`);
  const place = rangeOf(last.value ?? last.key)[1];
  if (base.flow) return splice(place, place, `, ${entry}`);
  const first = rangeOf(base.items[0]!.key)[0];
  const indent = yaml.slice(lineStart(yaml, first), first);
  // Behind the comment that may follow the last entry.
  const end = lineEnd(yaml, place);
  return splice(end, end, `${eol}${indent}${entry}`);
}

function nameOf(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

/** Offsets of a node that was parsed; its white space and comments not included. */
function rangeOf(node: unknown): readonly [number, number] {
  const { range } = node as { range: [number, number, number] };
  return [range[0], range[1]];
}
