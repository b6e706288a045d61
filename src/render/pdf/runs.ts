import type { NoteRun, Run, TextRun } from '../paper/index.ts';
import { breaksIn } from './breaks.ts';
import { columnsOf, type PdfContext } from './context.ts';
import { lookData } from './looks.ts';
import { shownText } from './shown.ts';
import type { LookData, RunData, Segment } from './types.ts';

/** The runs of a line, with places where lines may end in words that are too wide. */
export function runsData(
  runs: readonly Run[],
  context: PdfContext,
  aside: (run: TextRun | NoteRun) => boolean = () => false,
): RunData[] {
  const looks = runs.map((run) => lookData(run, context.places, aside(run)));
  return brokenRuns(
    runs.map((run, index) => ({ look: looks[index]!, segments: segmentsOf(run.text, context) })),
    context,
  );
}

/** A text in one look. */
export function textData(text: string, look: LookData, context: PdfContext): RunData[] {
  return brokenRuns([{ look, segments: segmentsOf(text, context) }], context);
}

export function segmentsOf(text: string, { glyphs, missing }: PdfContext): Segment[] {
  return shownText(text, glyphs, (code) => missing.set(code, (missing.get(code) ?? 0) + 1));
}

/** Text of data as it is measured: signs that are drawn are one wide letter. */
export function plainText(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (typeof segment === 'string') return segment;
      if (segment === 0) return '';
      if (segment === 1) return '\n';
      return segment.sign === 'absent' ? segment.text : '□';
    })
    .join('');
}

interface LookedSegments {
  readonly look: LookData;
  readonly segments: readonly Segment[];
}

function brokenRuns(runs: readonly LookedSegments[], context: PdfContext): RunData[] {
  // A word goes on over the borders of runs.
  const text = runs.map(({ segments }) => plainText(segments)).join('');
  const breaks = new Set(breaksIn(text, columnsOf(context) - 1, context.measure));
  let at = 0;
  return runs.flatMap(({ look, segments }): RunData[] => {
    const broken = segments.flatMap((segment): Segment[] => {
      const from = at;
      at += plainText([segment]).length;
      if (typeof segment !== 'string') return breaks.has(from) ? [0, segment] : [segment];
      return cut(segment, from, breaks);
    });
    return broken.length === 0 ? [] : [[context.looks.indexOf(look), ...broken]];
  });
}

function cut(text: string, offset: number, breaks: ReadonlySet<number>): Segment[] {
  if (breaks.size === 0) return [text];
  const parts: Segment[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    if (!breaks.has(offset + index)) continue;
    if (index > start) parts.push(text.slice(start, index));
    parts.push(0);
    start = index;
  }
  return [...parts, text.slice(start)];
}
