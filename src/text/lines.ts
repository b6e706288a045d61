/** A place in a source text: line and column count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Offsets at which the lines of a text begin.
 * A line ends at LF, CR LF or a lone CR, as in CommonMark §2.1.
 */
export function lineStarts(source: string): number[] {
  const starts = [0];
  if (!source.includes('\r')) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    return starts;
  }
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Offset at which the line of an offset begins. */
export function lineStart(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(source, start - 1)) start--;
  return start;
}

/** Offset at which the line of an offset ends, without its line end. */
export function lineEnd(source: string, offset: number): number {
  let end = offset;
  while (end < source.length && !isLineEnd(source, end)) end++;
  return end;
}

function isLineEnd(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 10 || code === 13;
}

/** Line and column of an offset, by the result of {@link lineStarts}. */
export function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
