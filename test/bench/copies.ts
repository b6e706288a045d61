import { readFileSync } from 'node:fs';

/** The body of a document up to the last heading within some bytes, to make repositories of. */
export function bodyOf(file: string, bytes: number): string {
  const source = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const headings = [...source.matchAll(/^#+ /gm)].map(({ index }) => index);
  const cut = headings.findLast((at) => Buffer.byteLength(source.slice(0, at)) < bytes);
  return source.slice(0, cut);
}
