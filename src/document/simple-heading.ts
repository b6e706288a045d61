import type { Heading } from 'mdast';

/** `## ` and a text in which nothing is markup, not even a blank or `#` at its end. */
const SIMPLE = /^(#{1,6})( +)([^\s\\&`*_[\]<!~@#](?:[^\t\\&`*_[\]<!~@#]*[^\s\\&`*_[\]<!~@#])?)$/;
const ADDRESS = /https?:|www\./i;

/**
 * The node of a heading in one line whose text is nothing but text, with positions in that line;
 * undefined where it takes a parser. Most headings of a book are such.
 */
export function simpleHeading(line: string): Heading | undefined {
  const [, signs, blanks, value] = SIMPLE.exec(line) ?? [];
  if (!signs || !blanks || value === undefined || ADDRESS.test(value)) return undefined;
  // The parser puts another character in the place of NUL.
  if (value.includes('\0')) return undefined;
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  const end = point(line.length);
  const start = point(signs.length + blanks.length);
  return {
    type: 'heading',
    depth: signs.length as Heading['depth'],
    children: [{ type: 'text', value, position: { start, end: { ...end } } }],
    position: { start: point(0), end },
  };
}
