import { isWithin, rowOf } from '../keys.ts';
import type { Act, Line, Misfit, Projection } from '../types.ts';
import { chapterExtent } from './chapter.ts';
import { rangeOf } from './numbers.ts';
import { reached } from './reach.ts';

/** `第7条を削る。`, `第2章を削る。`, `別表第1の2の項を削る。` */
export function without(lines: readonly Line[], from: string, to: string = from): Line[] | Misfit {
  if (/^chap:\d+$/.test(from) && to === from) {
    const [first, end] = chapterExtent(lines, from);
    if (first < 0) return { key: from, why: 'absent' };
    return [...lines.slice(0, first), ...lines.slice(end)];
  }
  const keys = to === from ? [from] : [...rangeOf(lines, from, to)];
  const gone = (line: Line) => keys.some((key) => isWithin(line.key, key)) || isNamed(line, from);
  if (!lines.some(gone)) return { key: from, why: 'absent' };
  if (isAmbiguous(lines, from)) return { key: from, why: 'not-unique' };
  return lines.filter((line) => !gone(line));
}

/** A row that is named by what several have. */
function isAmbiguous(lines: readonly Line[], key: string): boolean {
  return rowOf(key) !== undefined && lines.filter((line) => reached(line, key)).length > 1;
}

/** The row of a table or the name of a chapter. */
function isNamed(line: Line, host: string): boolean {
  return host.includes('@') && reached(line, host);
}

/** `第5条を次のように改める。` */
export function rewrite(lines: readonly Line[], at: string, now: Projection): Line[] | Misfit {
  if (!lines.some((line) => reached(line, at) || isWithin(line.key, at))) {
    return { key: at, why: 'absent' };
  }
  // The heading of an article is written anew with it; that of an annex or section stays.
  const keeps = (line: Line) => line.kind === 'heading' && line.key === at && !/^art:/.test(at);
  const isOld = (line: Line) =>
    at.includes('@') ? reached(line, at) : isWithin(line.key, at) && !keeps(line);
  const rest = lines.filter((line) => !isOld(line));
  const first = lines.findIndex(isOld);
  const from = first < 0 ? lines.findIndex((line) => isWithin(line.key, at)) + 1 : first;
  const before = lines.slice(0, from).filter((line) => !isOld(line)).length;
  return [...rest.slice(0, before), ...now, ...rest.slice(before)];
}

/** `第5条の次に次の1条を加える。` */
export function insert(lines: readonly Line[], act: Act & { act: 'insert' }): Line[] | Misfit {
  const taken = act.lines.find(
    ({ key, kind }) =>
      kind !== 'row' &&
      /[\d_]$|s:.$/.test(key) &&
      !isWithin(act.at, key) &&
      lines.some((line) => line.key === key),
  );
  if (taken && !/^(?:annex|form)/.test(taken.key))
    return { key: act.at, why: 'taken', words: taken.key };
  if (/^chap:/.test(act.at)) {
    const [from, end] = chapterExtent(lines, act.at);
    if (from < 0) return { key: act.at, why: 'absent' };
    const place = act.side === 'before' ? from : end;
    return [...lines.slice(0, place), ...act.lines, ...lines.slice(place)];
  }
  const own = (line: Line) =>
    reached(line, act.at) || (!act.at.includes('@') && isWithin(line.key, act.at));
  const first = lines.findIndex(own);
  const last = lines.findLastIndex(own);
  if (first < 0) return { key: act.at, why: 'absent' };
  if (isAmbiguous(lines, act.at)) return { key: act.at, why: 'not-unique' };
  const place = act.side === 'before' ? first : last + 1;
  return [...lines.slice(0, place), ...act.lines, ...lines.slice(place)];
}
