import type { Finding } from '../../document/index.ts';
import { lineStarts, type Place, placeAt, type Range } from '../../text/lines.ts';
import type { Report } from './types.ts';

/** A range of a file whose text is at hand. */
export interface Spot {
  readonly source: string;
  /** Offsets of the lines of {@link source}. */
  readonly starts: readonly number[];
  readonly range: Range;
  readonly start: Place;
  /** Of the first character behind the range. */
  readonly end: Place;
}

/** Finds ranges in the files of a report; undefined where the text is not at hand or shorter. */
export function spotsOf({ sources }: Pick<Report, 'sources'>) {
  const lines = new Map<string, number[]>();
  return ({ path }: Pick<Finding, 'path'>, range: Range): Spot | undefined => {
    const source = sources.get(path);
    if (source === undefined || range.end > source.length) return undefined;
    const starts = lines.get(path) ?? lineStarts(source);
    lines.set(path, starts);
    return {
      source,
      starts,
      range,
      start: placeAt(starts, range.start),
      end: placeAt(starts, range.end),
    };
  };
}

/** Text of the line on which a range begins, without its line end. */
export function firstLine({ source, starts, start }: Spot): string {
  return source.slice(starts[start.line - 1]!, starts[start.line]).replace(/[\r\n]+$/, '');
}
