import type { Hunk } from '../../redline/index.ts';
import type { WordEdit } from '../types.ts';
import { hunksOf, NAME, type TextPair } from './hunks.ts';

/**
 * The word edits (K1 to K10) that turn texts into others, all at once: each is made wherever its words
 * stand in any of the texts. Undefined where the changes cannot be told apart by quoting.
 *
 * @param changed texts with changes; the edits are in their order
 * @param all every text that the sentence reaches
 */
export function quoteEdits(
  changed: readonly TextPair[],
  all: readonly TextPair[],
): WordEdit[] | undefined {
  const edits: WordEdit[] = [];
  for (const pair of changed) {
    const hunks = hunksOf(pair);
    for (const [index, hunk] of hunks.entries()) {
      const room = {
        from: hunks[index - 1]?.oldEnd ?? 0,
        to: hunks[index + 1]?.oldStart ?? pair.old.length,
      };
      const known = edits.find((edit) => makes(edit, pair, hunk));
      if (known) continue;
      const edit = firstOf(candidates(pair, hunk, room), (one) => isExact(one, all));
      if (!edit) return undefined;
      edits.push(edit);
    }
  }
  const together = all.every(({ old, now }) => reworded(old, edits) === now);
  return together ? edits : undefined;
}

function firstOf<Value>(
  values: Iterable<Value>,
  test: (value: Value) => boolean,
): Value | undefined {
  for (const value of values) if (test(value)) return value;
  return undefined;
}

/**
 * Ways to quote a deletion at a comma or stop (K8): with the mark before it, or with the word behind
 * it, 「SHA-1、SHA-256」を「SHA-256」に. The same deletion can be seen as 、甲 or as 甲、.
 */
function markWays({ old }: TextPair, hunk: Hunk): WordEdit[] {
  const { oldStart, oldEnd, newStart, newEnd } = hunk;
  if (newStart !== newEnd || oldStart === oldEnd) return [];
  const gone = old.slice(oldStart, oldEnd);
  const [first, last] = [gone[0]!, gone.at(-1)!];
  let leading: number | undefined;
  if (/[、。]/.test(first) && !/[、。]/.test(last)) leading = oldStart;
  else if (/[、。]/.test(last) && old[oldStart - 1] === last) leading = oldStart - 1;
  const ways: WordEdit[] = [];
  if (leading !== undefined)
    ways.push({ verb: 'cut', old: old.slice(leading, leading + gone.length) });
  const trailing =
    leading === undefined
      ? oldStart
      : old[leading + gone.length] === old[leading]
        ? leading + 1
        : undefined;
  if (trailing === undefined || old[trailing + gone.length - 1] !== '、') return ways;
  const behind = trailing + gone.length;
  const word = /^[^、。「」\s]+?(?=[、。]|又は|及び|若しくは|並びに|[のをにはがとで]|$)/.exec(
    old.slice(behind),
  )?.[0];
  if (word) ways.push({ verb: 'replace', old: old.slice(trailing, behind) + word, now: word });
  return ways;
}

interface Room {
  readonly from: number;
  readonly to: number;
}

/** Ways to quote a change: by itself, then with more and more of its neighbours (K9). */
function* candidates(pair: TextPair, hunk: Hunk, room: Room): Generator<WordEdit> {
  const { oldStart, oldEnd } = hunk;
  if (oldStart === oldEnd && oldStart > room.from) {
    const added = pair.now.slice(hunk.newStart, hunk.newEnd);
    const noun = nounBefore(pair.old, oldStart, room.from);
    const more = [...starts(pair.old, oldStart, room.from)].filter((start) => start < noun);
    for (const start of noun < oldStart ? [noun, ...more] : more) {
      if (pair.old.slice(start, oldStart).includes('｜')) break;
      yield { verb: 'add', anchor: pair.old.slice(start, oldStart), added };
    }
  }
  yield* markWays(pair, hunk);
  const left = [...starts(pair.old, oldStart, room.from)];
  const right = [...ends(pair.old, oldEnd, room.to)];
  const most = left.length + right.length;
  for (let sum = 0; sum < most; sum++) {
    for (let more = sum; more >= 0; more--) {
      const start = left[more];
      const end = right[sum - more];
      if (start === undefined || end === undefined) continue;
      const edit = replacement(pair, hunk, start, end);
      if (edit) yield edit;
    }
  }
}

const NOUN = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9０-９（）()]+$/u;

/** The name that ends at an offset, whole (K7); of a short one also what it is of: 審査の予定. */
function nounBefore(text: string, at: number, from: number): number {
  const noun = NOUN.exec(text.slice(from, at))?.[0] ?? '';
  if (noun === '') return at;
  const start = at - noun.length;
  const owner =
    noun.length > 2
      ? ''
      : (/[^、。「」をはがにへとでも\s]+の$/.exec(text.slice(from, start))?.[0] ?? '');
  return start - owner.length;
}

function replacement(pair: TextPair, hunk: Hunk, start: number, end: number): WordEdit | undefined {
  const old = pair.old.slice(start, end);
  const now =
    pair.old.slice(start, hunk.oldStart) +
    pair.now.slice(hunk.newStart, hunk.newEnd) +
    pair.old.slice(hunk.oldEnd, end);
  // A quotation does not go over the edge of a cell.
  if (old === '' || /｜/.test(old + now) || !balanced(old) || !balanced(now)) return undefined;
  // Never a punctuation mark alone, nor the full stop at the end (K8).
  if (/^[、。，．]+$/.test(old) || (now === '' && /[、。]$/.test(old))) return undefined;
  return now === '' ? { verb: 'cut', old } : { verb: 'replace', old, now };
}

/** Corner brackets in a quotation stand in pairs (K10), or its end could not be found. */
function balanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '「') depth++;
    if (sign === '」' && --depth < 0) return false;
  }
  return depth === 0;
}

/** No quotation begins with one of these. */
const PARTICLE = /[のをはがにへとでも、。」）]/;

/** A name is quoted whole (K7): 認証局の長 and not 局の長. */
function inName(text: string, at: number): boolean {
  const isName = (sign: string | undefined) => new RegExp(`^${NAME}$`, 'u').test(sign ?? '');
  return isName(text[at - 1]) && isName(text[at]);
}

/** Where a word may begin before an offset, the nearest first. */
function* starts(text: string, at: number, from: number): Generator<number> {
  yield at;
  for (const cut of wordCuts(text)
    .filter((one) => one >= from && one < at && !PARTICLE.test(text[one]!) && !inName(text, one))
    .reverse())
    yield cut;
}

/** Where a word may end behind an offset, the nearest first. */
function* ends(text: string, at: number, to: number): Generator<number> {
  yield at;
  for (const cut of wordCuts(text).filter((one) => one <= to && one > at && !inName(text, one)))
    yield cut;
}

const known = new Map<string, number[]>();
let words: Intl.Segmenter | undefined;

/** Offsets between words; never between a sign that nobody quotes alone and its word. */
function wordCuts(text: string): number[] {
  const cached = known.get(text);
  if (cached) return cached;
  words ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const cuts = [...words.segment(text)].map(({ index }) => index);
  cuts.push(text.length);
  if (known.size > 500) known.clear();
  known.set(text, cuts);
  return cuts;
}

/** Whether an edit already makes a change, as the same words did in a text before. */
function makes(
  edit: WordEdit,
  { old, now }: TextPair,
  { oldStart, oldEnd, newStart, newEnd }: Hunk,
) {
  const gone = old.slice(oldStart, oldEnd);
  const come = now.slice(newStart, newEnd);
  switch (edit.verb) {
    case 'add':
      return gone === '' && come === edit.added && old.slice(0, oldStart).endsWith(edit.anchor);
    case 'cut':
      return come === '' && gone === edit.old;
    case 'replace':
      return gone === edit.old && come === edit.now;
  }
}

/** Whether every place of the words, in all texts, is to change as the edit says. */
function isExact(edit: WordEdit, all: readonly TextPair[]): boolean {
  const sought = edit.verb === 'add' ? edit.anchor : edit.old;
  const put = edit.verb === 'add' ? sought + edit.added : edit.verb === 'cut' ? '' : edit.now;
  return all.every((pair) => {
    for (let at = pair.old.indexOf(sought); at >= 0; at = pair.old.indexOf(sought, at + 1)) {
      if (!becomes(pair, at, at + sought.length).includes(put)) return false;
    }
    return true;
  });
}

/** 甲、 that goes before 、 is the same as 、甲: a deletion seen where it does not cut a stretch. */
function slidInto(hunk: Hunk, { old }: TextPair, start: number, end: number): Hunk {
  const { oldStart, oldEnd, newStart, newEnd } = hunk;
  if (newStart !== newEnd) return hunk;
  const cut = (at: number) => oldStart < at && at < oldEnd;
  const by = cut(end) && oldStart >= start - 1 ? -1 : cut(start) ? 1 : 0;
  if (by === 0) return hunk;
  const same = by < 0 ? old[oldStart - 1] === old[oldEnd - 1] : old[oldStart] === old[oldEnd];
  if (!same) return hunk;
  return {
    oldStart: oldStart + by,
    oldEnd: oldEnd + by,
    newStart: newStart + by,
    newEnd: newEnd + by,
  };
}

/** What a stretch of the old text is in the new one; with and without what is put in at its edges. */
function becomes(pair: TextPair, start: number, end: number): string[] {
  const hunks = hunksOf(pair)
    .filter((hunk) => hunk.oldEnd >= start && hunk.oldStart <= end)
    .map((hunk) => slidInto(hunk, pair, start, end));
  const cuts = (at: number) => hunks.some((hunk) => hunk.oldStart < at && at < hunk.oldEnd);
  if (cuts(start) || cuts(end)) return [];
  const isEdge = ({ oldStart, oldEnd }: Hunk) =>
    oldStart === oldEnd && (oldStart === start || oldEnd === end);
  const isOutside = ({ oldStart, oldEnd }: Hunk) =>
    oldStart < oldEnd && (oldEnd <= start || oldStart >= end);
  const inside = hunks.filter((hunk) => !isOutside(hunk));
  const read = (taken: readonly Hunk[]) => {
    let text = '';
    let at = start;
    for (const { oldStart, oldEnd, newStart, newEnd } of taken) {
      text += pair.old.slice(at, oldStart) + pair.now.slice(newStart, newEnd);
      at = oldEnd;
    }
    return text + pair.old.slice(at, end);
  };
  return [read(inside), read(inside.filter((hunk) => !isEdge(hunk)))];
}

/** What the edits make of a text, all at once; for trying them out. */
export function reworded(text: string, edits: readonly WordEdit[]): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const edit = edits.find((one) =>
      text.startsWith(one.verb === 'add' ? one.anchor : one.old, at),
    );
    const old = edit && (edit.verb === 'add' ? edit.anchor : edit.old);
    if (!edit || old === undefined) {
      result += text[at++];
      continue;
    }
    result += edit.verb === 'add' ? old + edit.added : edit.verb === 'replace' ? edit.now : '';
    at += old.length;
  }
  return result;
}
