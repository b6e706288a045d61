import { parseDocument } from '../document/index.ts';

/**
 * A file with its front matter edited as text, every other byte as it was.
 *
 * @param edit is given the YAML between the fences and the line end of the file
 * @returns undefined where there is no front matter, or the edit gives nothing
 */
export function withFront(
  source: string,
  edit: (yaml: string, eol: string) => string | undefined,
): string | undefined {
  const front = parseDocument('changeset.md', source).frontMatter;
  if (!front) return undefined;
  const line = /\r\n|\n|\r/.exec(source.slice(front.range.start));
  if (!line) return undefined;
  const start = front.range.start + line.index + line[0].length;
  const end = source.lastIndexOf('---', front.range.end);
  if (end < start) return undefined;
  const edited = edit(source.slice(start, end), line[0]);
  return edited === undefined ? undefined : source.slice(0, start) + edited + source.slice(end);
}

/** Value of a top-level field of the front matter. */
export function frontField(source: string, name: string): unknown {
  return parseDocument('changeset.md', source).frontMatter?.fields[name];
}
