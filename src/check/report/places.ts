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
  // Findings come file by file.
  let file: { path: string; source: string; starts: readonly number[] } | undefined;
  return ({ path }: Pick<Finding, 'path'>, range: Range): Spot | undefined => {
    if (file?.path !== path) {
      const source = sources.get(path) ?? '';
      file = { path, source, starts: lineStarts(source) };
    }
    const { source, starts } = file;
    if (source === '' || range.end > source.length) return undefined;
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
