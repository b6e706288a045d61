import { DEEPEST } from './depth.ts';
import { frontOf } from './front-matter.ts';

/** A heading in one line that begins at the margin; `\n` and `\r` end a line, as in the grammar. */
const HEADING = /(?<![^\r\n])#{1,6}(?=[ \t\r\n]|$)/g;
/**
 * Offsets where a file may be cut so that Markdown reads each part as it reads it in the file: at
 * headings behind a blank line, which end paragraphs, lists, quotations and most HTML (CommonMark
 * 4.2, 5.1). What goes on over blank lines, code between fences and comments, is not looked for.
 */
export function bordersOf(source: string): number[] {
  const front = frontOf(source)?.length ?? 0;
  const borders: number[] = [];
  for (const { index } of source.matchAll(HEADING)) {
    if (index > front && isBlankBefore(source, index)) borders.push(index);
  }
  return borders;
}

/** Whether the line before the one that begins at an offset is blank. */
function isBlankBefore(source: string, offset: number): boolean {
  let start = offset;
  while (start > 0 && ' \t\r\n'.includes(source[start - 1]!)) start--;
  return source.slice(start, offset).replace(/\r\n?/g, '\n').split('\n').length > 2;
}

/** Goes on over a blank line, or may: fences, and HTML of the kinds 1 to 5 (CommonMark 4.6). */
const OPEN = /```|~~~|<(?:[!?]|script|pre|style|textarea)/i;
/** Code between fences at the margin, which nothing but HTML can hold back. */
const CODE =
  /(?<=[\r\n])```[^`\r\n]*(?:\r\n|\r|\n)(?:(?!```)[^\r\n]*(?:\r\n|\r|\n))*```[ \t]*(?![^\r\n])/g;
const HTML_LINE = /[\r\n][ \t>*+\-0-9.)]*</;
/** Said for the whole file. */
const DEFINITION = /\]:/;
/** A line that may be a heading, or the line below one. */
const OTHER_HEADING = /[\r\n] {0,3}(?:#{1,6}(?:[ \t\r\n]|$)|(?:=+|-+)[ \t]*(?:[\r\n]|$))/;

/**
 * Whether a part of a file is surely one clause, defines nothing and is closed at its end, so that
 * it need not be read to know what stands behind it.
 *
 * @param text from a heading at a border to the next border
 */
export function isPlain(text: string): boolean {
  if (!/^#{1,6}(?:[ \t\r\n]|$)/.test(text)) return false;
  const prose = HTML_LINE.test(text) ? text : text.replace(CODE, '\n');
  return (
    !OPEN.test(prose) && !DEFINITION.test(prose) && !OTHER_HEADING.test(prose) && isShallow(prose)
  );
}

/** No text nests deeper than its lines are indented and marked and its brackets and signs are in pairs. */
function isShallow(text: string): boolean {
  let signs = 0;
  for (const line of text.split(/[\r\n]/)) {
    const before = /^[\s>*+\-0-9.)]*/.exec(line)![0];
    if (before.trim() === '' && before.length === line.length) signs = 0;
    signs += line.match(/[*_~[\]]/g)?.length ?? 0;
    const columns = before.length + 3 * (before.match(/\t/g)?.length ?? 0);
    if (columns + signs / 2 >= DEEPEST * 0.8) return false;
  }
  return true;
}
