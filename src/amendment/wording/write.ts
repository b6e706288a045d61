import type { Nodes } from 'mdast';
import { type Document, rangeOf, type TextEdit } from '../../document/index.ts';
import type { SearchedText } from '../../reference/terms/index.ts';
import type { Range } from '../../text/lines.ts';
import type { Change } from './types.ts';

/**
 * The edits of the file that make a change. What old words had of markup stays around the new ones;
 * a line end between them goes.
 *
 * | source | words | edits give |
 * | --- | --- | --- |
 * | `医政局長に` | 審議官 | `審議官に` |
 * | `**医政局**長に` | 審議官 | `**審議官**に` |
 * | `医政⏎局長に` | 審議官 | `審議官に` |
 * | `**SHA-1**又はSHA-256` | | `SHA-256`: no empty markup is left |
 *
 * @param escaped write signs that Markdown would read with a backslash
 */
export function editsOf(document: Document, change: Change, escaped = false): TextEdit[] {
  if ('block' in change) return [{ range: change.block, text: '' }];
  const { text, start, end } = change;
  const words = escaped ? change.words.replace(/[\\`*_[\]<>|~&#]/g, '\\$&') : change.words;
  if (start === end) {
    const at = start === 0 ? text.sourceRange(0, 1).start : text.sourceRange(start - 1, start).end;
    return [{ range: { start: at, end: at }, text: words }];
  }
  const runs = runsOf(document.source, text, start, end);
  if (words === '') return withMarkup(document, runs).map((range) => ({ range, text: '' }));
  const longest = Math.max(...runs.map(sizeOf));
  const host = runs.findIndex((run) => sizeOf(run) === longest);
  return runs.map((range, index) => ({ range, text: index === host ? words : '' }));
}

/** Stretches of the file that hold the characters, without the markup between them. */
function runsOf(source: string, text: SearchedText, start: number, end: number): Range[] {
  const runs: { start: number; end: number }[] = [];
  for (let at = start; at < end; at++) {
    const range = text.sourceRange(at, at + 1);
    const last = runs.at(-1);
    // A gap of white space is a line end that no reader sees.
    if (last && /^[ \t\r\n]*$/.test(source.slice(last.end, range.start))) last.end = range.end;
    else runs.push({ ...range });
  }
  return runs;
}

/** Stretches that go, with the markup of which nothing is left. */
function withMarkup({ tree }: Document, runs: readonly Range[]): Range[] {
  const covers = (range: Range) =>
    runs.some((run) => run.start <= range.start && range.end <= run.end);
  const emptied: Range[] = [];
  const visit = (node: Nodes): boolean => {
    const range = rangeOf(node);
    if (!runs.some((run) => run.start < range.end && range.start < run.end)) return false;
    if (!('children' in node)) return covers(range);
    const all = node.children.map(visit).every((gone) => gone);
    if (all && MARKUP.has(node.type)) emptied.push(range);
    return all;
  };
  visit(tree);
  const outside = runs.filter(
    (run) => !emptied.some((range) => range.start <= run.start && run.end <= range.end),
  );
  const outermost = emptied.filter(
    (range) =>
      !emptied.some(
        (other) => other !== range && other.start <= range.start && range.end <= other.end,
      ),
  );
  return [...outside, ...outermost].sort((a, b) => a.start - b.start);
}

const MARKUP: ReadonlySet<string> = new Set([
  'strong',
  'emphasis',
  'delete',
  'link',
  'linkReference',
]);

function sizeOf({ start, end }: Range): number {
  return end - start;
}
