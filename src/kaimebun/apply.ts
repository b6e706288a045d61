import { compareKeys, hasOwnHeading, isWithin, lastStep, rowOf, shiftedKey } from './keys.ts';
import type { Act, Line, Misfit, Portion, Projection, Sentence, WordEdit } from './types.ts';

/** What sentences make of a document, or the first act that does not fit it. */
export type Applied =
  | { readonly lines: Projection }
  | { readonly misfit: Misfit; readonly sentence: number };

/** Does what amending sentences say, one act after the other. Nothing is guessed: all of it fits or none. */
export function applySentences(base: Projection, sentences: readonly Sentence[]): Applied {
  let lines: Line[] = [...base];
  for (const [index, { acts }] of sentences.entries()) {
    for (const said of acts) {
      const act = resolved(lines, said);
      const next = applyAct(lines, act);
      if (!Array.isArray(next)) return { misfit: next, sentence: index };
      lines = next;
    }
  }
  return { lines };
}

/** Supplementary provisions that are named by their heading: 附則（平成22年3月29日改正）. */
function resolved(lines: readonly Line[], act: Act): Act {
  const key = (name: string) => {
    const heading = /^suppl(（[^/]*）)/.exec(name)?.[1];
    const found = lines.find(
      (line) => line.kind === 'heading' && /^suppl/.test(line.key) && line.text === heading,
    );
    return found ? name.replace(`suppl${heading}`, found.key) : name;
  };
  if (!('at' in act)) return act;
  if (act.act === 'words') return { ...act, at: act.at.map(key) };
  if (!('lines' in act)) return { ...act, at: key(act.at) };
  return {
    ...act,
    at: key(act.at),
    lines: act.lines.map((line) => ({ ...line, key: key(line.key) })),
  };
}

function applyAct(lines: readonly Line[], act: Act): Line[] | Misfit {
  if ('within' in act && act.within !== undefined && !isInChapter(lines, act.at, act.within)) {
    return { key: act.at, why: 'absent' };
  }
  switch (act.act) {
    case 'words':
      return replaceWords(lines, act.at, act.edits);
    case 'heading': {
      const at = lines.findIndex((line) => line.key === act.at && line.kind === 'heading');
      if (at < 0) return { key: act.at, why: 'absent' };
      return lines.with(at, { ...lines[at]!, text: act.text });
    }
    case 'unhead':
    case 'head': {
      const text = act.act === 'head' ? act.text : '';
      const at = lines.findIndex((line) => line.key === act.at && line.kind === 'heading');
      // A heading is put where there is none, and taken away where there is one.
      if (at < 0 || (lines[at]!.text === '') === (text === '')) {
        return { key: act.at, why: at < 0 ? 'absent' : 'taken', words: text };
      }
      return lines.with(at, { ...lines[at]!, text });
    }
    case 'delete':
      return act.portion
        ? withoutPortion(lines, act.at, act.portion)
        : without(lines, act.at, act.to);
    case 'renumber':
      return rowOf(act.at)
        ? renumberRow(lines, act.at, act.to)
        : renumber(lines, new Map([[act.at, act.to]]));
    case 'shift':
      return shift(lines, act.from, act.to, act.by);
    case 'rewrite':
      return rewrite(lines, act.at, act.lines);
    case 'insert':
      return insert(lines, act);
    case 'append':
      return append(lines, act.at, act.text);
  }
}

/** Lines of a provision: those that stand in it. Words of an article do not reach its heading (K6). */
function reached(line: Line, host: string): boolean {
  if (host.endsWith('@heading')) return line.kind === 'heading' && line.key === host.slice(0, -8);
  if (host.endsWith('@name')) return line.key === host.slice(0, -5);
  const row = rowOf(host);
  if (row) {
    return line.kind === 'row' && isWithin(line.key, row.host) && firstCell(line) === row.first;
  }
  if (!isWithin(line.key, host)) return false;
  return !(line.kind === 'heading' && hasOwnHeading(line.key));
}

function firstCell({ text }: Line): string {
  return text.split('｜')[0]!;
}

function replaceWords(
  lines: readonly Line[],
  hosts: readonly string[],
  edits: readonly WordEdit[],
): Line[] | Misfit {
  const result = [...lines];
  for (const host of hosts) {
    const places = [...lines.keys()].filter((at) => reached(lines[at]!, host));
    if (places.length === 0) return { key: host, why: 'absent' };
    for (const edit of edits) {
      const sought = edit.verb === 'add' ? edit.anchor : edit.old;
      if (!places.some((at) => lines[at]!.text.includes(sought))) {
        return { key: host, why: 'words-absent', words: sought };
      }
    }
    for (const at of places) result[at] = { ...lines[at]!, text: reworded(lines[at]!.text, edits) };
  }
  return result;
}

/** All edits at once, each at every place of its words, front to back: what one brings, no other sees. */
function reworded(text: string, edits: readonly WordEdit[]): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const edit = edits.find((one) =>
      text.startsWith(one.verb === 'add' ? one.anchor : one.old, at),
    );
    if (!edit) {
      result += text[at++];
      continue;
    }
    const old = edit.verb === 'add' ? edit.anchor : edit.old;
    result += edit.verb === 'add' ? old + edit.added : edit.verb === 'replace' ? edit.now : '';
    at += old.length;
  }
  return result;
}

function without(lines: readonly Line[], from: string, to: string = from): Line[] | Misfit {
  if (/^chap:\d+$/.test(from) && to === from) {
    const [first, end] = chapterExtent(lines, from);
    if (first < 0) return { key: from, why: 'absent' };
    return [...lines.slice(0, first), ...lines.slice(end)];
  }
  const keys = to === from ? [from] : [...rangeOf(lines, from, to)];
  const gone = (line: Line) => keys.some((key) => isWithin(line.key, key)) || isNamed(line, from);
  if (!lines.some(gone)) return { key: from, why: 'absent' };
  return lines.filter((line) => !gone(line));
}

/** The row of a table or the name of a chapter. */
function isNamed(line: Line, host: string): boolean {
  return host.includes('@') && reached(line, host);
}

/** Where a chapter begins, and where the next one or the end of the articles is; -1 for none. */
export function chapterExtent(lines: readonly Line[], key: string): [from: number, end: number] {
  const from = lines.findIndex((line) => line.key === key);
  const length = lines.slice(from + 1).findIndex((line) => !/^art:/.test(line.key));
  return [from, from < 0 || length < 0 ? lines.length : from + 1 + length];
}

function isInChapter(lines: readonly Line[], key: string, chapter: string): boolean {
  const [from, end] = chapterExtent(lines, chapter);
  return from >= 0 && lines.slice(from, end).some((line) => isWithin(line.key, key));
}

/** The provisions of one series from one key to another. */
function rangeOf(lines: readonly Line[], from: string, to: string): Set<string> {
  const { kind, above } = lastStep(from);
  const depth = from.split('/').length;
  const keys = lines.map(({ key }) => key.split('/').slice(0, depth).join('/'));
  return new Set(
    keys.filter((key) => {
      const own = lastStep(key);
      return (
        own.kind === kind &&
        own.above === above &&
        compareKeys(from, key) <= 0 &&
        compareKeys(key, to) <= 0
      );
    }),
  );
}

function renumberRow(lines: readonly Line[], from: string, to: string): Line[] | Misfit {
  const first = rowOf(to)?.first;
  const at = lines.findIndex((line) => reached(line, from));
  if (at < 0 || first === undefined) return { key: from, why: 'absent' };
  if (lines.some((line) => reached(line, to))) return { key: from, why: 'taken', words: to };
  const cells = lines[at]!.text.split('｜');
  return lines.with(at, { ...lines[at]!, text: [first, ...cells.slice(1)].join('｜') });
}

function renumber(lines: readonly Line[], moves: ReadonlyMap<string, string>): Line[] | Misfit {
  for (const [from, to] of moves) {
    if (!lines.some(({ key }) => isWithin(key, from))) return { key: from, why: 'absent' };
    const taken = lines.some(({ key }) => isWithin(key, to));
    if (taken && !moves.has(to)) return { key: from, why: 'taken', words: to };
  }
  return lines.map((line) => {
    const from = [...moves.keys()].find((key) => isWithin(line.key, key));
    return from === undefined
      ? line
      : { ...line, key: moves.get(from)! + line.key.slice(from.length) };
  });
}

function shift(lines: readonly Line[], from: string, to: string, by: number): Line[] | Misfit {
  const keys = [...rangeOf(lines, from, to)];
  if (!keys.includes(from)) return { key: from, why: 'absent' };
  if (!keys.includes(to)) return { key: to, why: 'absent' };
  return renumber(lines, new Map(keys.map((key) => [key, shiftedKey(key, by)])));
}

function rewrite(lines: readonly Line[], at: string, now: Projection): Line[] | Misfit {
  if (!lines.some((line) => reached(line, at) || isWithin(line.key, at))) {
    return { key: at, why: 'absent' };
  }
  // The heading of an article is written anew with it; that of an annex or section stays.
  const keeps = (line: Line) =>
    line.kind === 'heading' && line.key === at && !/^art:/.test(at) && now.length > 0;
  const isOld = (line: Line) =>
    at.includes('@') ? reached(line, at) : isWithin(line.key, at) && !keeps(line);
  const rest = lines.filter((line) => !isOld(line));
  const first = lines.findIndex(isOld);
  const from = first < 0 ? lines.findIndex((line) => isWithin(line.key, at)) + 1 : first;
  const before = lines.slice(0, from).filter((line) => !isOld(line)).length;
  return [...rest.slice(0, before), ...now, ...rest.slice(before)];
}

function insert(lines: readonly Line[], act: Act & { act: 'insert' }): Line[] | Misfit {
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
  const place = act.side === 'before' ? first : last + 1;
  return [...lines.slice(0, place), ...act.lines, ...lines.slice(place)];
}

function append(lines: readonly Line[], key: string, text: string): Line[] | Misfit {
  const at = lines.findIndex((line) => line.key === key && line.kind === 'text');
  if (at < 0) return { key, why: 'absent' };
  return lines.with(at, { ...lines[at]!, text: lines[at]!.text + text });
}

function withoutPortion(lines: readonly Line[], key: string, portion: Portion): Line[] | Misfit {
  const at = lines.findIndex((line) => line.key === key && line.kind === 'text');
  const text = lines[at]?.text ?? '';
  const start = portion === 'proviso' ? text.search(/(?<=。)ただし、/) : text.indexOf('。') + 1;
  if (at < 0 || start <= 0 || start >= text.length) return { key, why: 'absent' };
  return lines.with(at, { ...lines[at]!, text: text.slice(0, start) });
}
