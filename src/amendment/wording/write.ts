import type { TextEdit } from '../../document/index.ts';
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
 *
 * @param escaped write signs that Markdown would read with a backslash
 */
export function editsOf(source: string, change: Change, escaped = false): TextEdit[] {
  if ('block' in change) return [{ range: change.block, text: '' }];
  const { text, start, end } = change;
  const words = escaped ? change.words.replace(/[\\`*_[\]<>|~&#]/g, '\\$&') : change.words;
  if (start === end) {
    const at = start === 0 ? text.sourceRange(0, 1).start : text.sourceRange(start - 1, start).end;
    return [{ range: { start: at, end: at }, text: words }];
  }
  const runs = runsOf(source, text, start, end);
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

function sizeOf({ start, end }: Range): number {
  return end - start;
}
