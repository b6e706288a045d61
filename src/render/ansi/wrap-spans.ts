import { wrap } from '../../text/wrap.ts';
import type { Span } from './types.ts';

/** Signs around a change for readers without colour, as `git --word-diff` writes them. */
const SIGNS = { deleted: ['[-', '-]'], inserted: ['{+', '+}'], changed: ['_', '_'] } as const;

/** How spans are wrapped. */
export interface WrapSpansOptions {
  /** Columns of the second and later lines; default: those of the first. */
  readonly next?: number;
  readonly plainMarks?: boolean;
}

/** Wraps spans to lines of at most `columns`; a line feed in a span ends a line. */
export function wrapSpans(
  spans: readonly Span[],
  columns: number,
  { next = columns, plainMarks = false }: WrapSpansOptions = {},
): Span[][] {
  const breaks = new Map<number, boolean>();
  const marked = plainMarks ? withSigns(spans, breaks) : spans;
  const text = marked.map((part) => part.text).join('');
  let at = 0;
  let index = 0;
  return wrap(text, columns, { next, breaks }).map(({ start, end }) => {
    const line: Span[] = [];
    while (index < marked.length && at < end) {
      const part = marked[index]!;
      const cut = part.text.slice(Math.max(0, start - at), end - at);
      if (cut !== '') line.push({ ...part, text: cut });
      if (at + part.text.length > end) break;
      at += part.text.length;
      index++;
    }
    return line;
  });
}

/** Puts signs around each stretch of one kind of change; no line ends between sign and text. */
function withSigns(spans: readonly Span[], breaks: Map<number, boolean>): Span[] {
  const marked: Span[] = [];
  let at = 0;
  const add = (part: Span) => {
    marked.push(part);
    at += part.text.length;
  };
  for (const [index, part] of spans.entries()) {
    const signs = signsOf(part);
    if (signs && spans[index - 1]?.style !== part.style) {
      const afterSign = index > 0 && signsOf(spans[index - 1]!) !== undefined;
      if (afterSign) breaks.set(at, true);
      add({ ...part, text: signs[0] });
      breaks.set(at, false);
    }
    add(part);
    if (signs && spans[index + 1]?.style !== part.style) {
      breaks.set(at, false);
      add({ ...part, text: signs[1] });
    }
  }
  return marked;
}

/** The signs around a change of one style; none for what is not a change of wording. */
export function signsOf({ style }: Span) {
  return style === 'deleted' || style === 'inserted' || style === 'changed'
    ? SIGNS[style]
    : undefined;
}
