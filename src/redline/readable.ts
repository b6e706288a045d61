import { splitGraphemes } from '../text/width.ts';
import { ATOM, BOUNDARY } from './flatten.ts';
import { type Hunk, hunkSize, type Texts } from './hunk.ts';

/** Offsets that lie inside a unit, on both sides. */
interface Inside {
  readonly old: ReadonlySet<number>;
  readonly new: ReadonlySet<number>;
}

/**
 * Joins hunks that stand so close that a person reads them as one change: only blanks or one
 * punctuation mark between two replaced words (`Root CA` -> `Subordinate Authority`), or one
 * other character between two long replacements. Kanji are words of their own and stay apart.
 */
export function mergeFragments(hunks: readonly Hunk[], texts: Texts): Hunk[] {
  const merged: Hunk[] = [];
  for (const hunk of hunks) {
    const last = merged.at(-1);
    if (last && isWeak(texts.old.slice(last.oldEnd, hunk.oldStart), last, hunk)) {
      merged[merged.length - 1] = { ...hunk, oldStart: last.oldStart, newStart: last.newStart };
    } else {
      merged.push(hunk);
    }
  }
  return merged;
}

function isWeak(island: string, before: Hunk, after: Hunk): boolean {
  if (island.includes(BOUNDARY) || island.includes(ATOM)) return false;
  if (!replaces(before) || !replaces(after)) return false;
  const around = Math.min(hunkSize(before), hunkSize(after));
  if (/^[\s、，・,/\-‐（）()「」]*$/.test(island)) return island.length <= 2 && around >= 4;
  return [...island].length === 1 && around >= 8 && !/^\p{Script=Han}$/u.test(island);
}

function replaces(hunk: Hunk): boolean {
  return hunk.oldEnd > hunk.oldStart && hunk.newEnd > hunk.newStart;
}

/**
 * Moves a pure insertion or deletion to the place where a drafter would mark it. `A、B、C` without
 * B is the same text whether `B、` or `、B` went; the comma goes with the word after it
 * (guide K8), and a whole sentence begins after the full stop before it.
 */
export function slideHunks(hunks: readonly Hunk[], texts: Texts, inside: Inside): Hunk[] {
  return hunks.map((hunk, index) => {
    if (replaces(hunk)) return hunk;
    const side = hunk.oldEnd > hunk.oldStart ? 'old' : 'new';
    const text = texts[side];
    const start = side === 'old' ? hunk.oldStart : hunk.newStart;
    const end = side === 'old' ? hunk.oldEnd : hunk.newEnd;
    const previous = hunks[index - 1];
    const next = hunks[index + 1];
    const lowest = previous ? (side === 'old' ? previous.oldEnd : previous.newEnd) : 0;
    const highest = next ? (side === 'old' ? next.oldStart : next.newStart) : text.length;
    let best = { shift: 0, score: slideScore(text, start, end) };
    const consider = (shift: number) => {
      if (shift === 0 || cuts(inside, hunk, shift) || !isBoundary(text, start + shift)) return;
      const score = slideScore(text, start + shift, end + shift);
      if (score > best.score) best = { shift, score };
    };
    for (let by = 1; start - by > lowest && same(text[start - by], text[end - by]); by++)
      consider(-by);
    for (let by = 0; end + by < highest && same(text[start + by], text[end + by]); by++)
      consider(by + 1);
    return {
      oldStart: hunk.oldStart + best.shift,
      oldEnd: hunk.oldEnd + best.shift,
      newStart: hunk.newStart + best.shift,
      newEnd: hunk.newEnd + best.shift,
    };
  });
}

/** Two inline units have the same sign in flat text, and yet may be others. */
function same(one: string | undefined, other: string | undefined): boolean {
  return one === other && one !== ATOM;
}

function slideScore(text: string, start: number, end: number): number {
  const before = text[start - 1] ?? '\n';
  const first = text[start]!;
  const last = text[end - 1]!;
  if (/[。\n\u2029]/.test(before) && /[。\n\u2029]/.test(last)) return 5;
  if (/[.!?]/.test(before) && first === ' ' && /[.!?]/.test(last)) return 4;
  if (/[、，,]/.test(first) && !/[、，,]/.test(last)) return 3;
  if (/\s/.test(first) && !/\s/.test(last)) return 2;
  return /\s/.test(last) && !/\s/.test(first) ? 1 : 0;
}

function cuts(inside: Inside, hunk: Hunk, shift: number): boolean {
  return (
    inside.old.has(hunk.oldStart + shift) ||
    inside.old.has(hunk.oldEnd + shift) ||
    inside.new.has(hunk.newStart + shift) ||
    inside.new.has(hunk.newEnd + shift)
  );
}

function isBoundary(text: string, at: number): boolean {
  return !/\p{Mark}|\u200d|\ufe0f|[\udc00-\udfff]/u.test(text.slice(at, at + 1));
}

/**
 * Takes off what both sides of a hunk share at their ends: 証明書 -> 証明書類 is an insertion of
 * one character. Not inside a unit (2048 -> 2096 is one number), and not where less than half of
 * a word (以上 -> 以下 stay whole words), or less than a third of several words, is shared.
 */
export function trimHunks(hunks: readonly Hunk[], texts: Texts, inside: Inside): Hunk[] {
  return hunks.map((hunk) => {
    if (!replaces(hunk)) return hunk;
    const before = texts.old.slice(hunk.oldStart, hunk.oldEnd);
    const after = texts.new.slice(hunk.newStart, hunk.newEnd);
    const old = splitGraphemes(before);
    const now = splitGraphemes(after);
    const most = Math.min(old.length, now.length);
    let head = 0;
    while (head < most && same(old[head], now[head])) head++;
    let tail = 0;
    while (tail < most - head && same(old.at(-1 - tail), now.at(-1 - tail))) tail++;
    const length = (clusters: readonly string[]) => clusters.join('').length;
    const start = (count: number) => length(old.slice(0, count));
    const end = (count: number) => length(old.slice(old.length - count));
    const cutsAt = (oldAt: number, newAt: number) => inside.old.has(oldAt) || inside.new.has(newAt);
    while (head > 0 && cutsAt(hunk.oldStart + start(head), hunk.newStart + start(head))) head--;
    while (tail > 0 && cutsAt(hunk.oldEnd - end(tail), hunk.newEnd - end(tail))) tail--;
    const phrase = isPhrase(before) || isPhrase(after);
    if (phrase && differInCase(old[head], now[head])) head = 0;
    if (phrase && differInCase(old.at(-1 - tail), now.at(-1 - tail))) tail = 0;
    const left = { old: old.length - head - tail, new: now.length - head - tail };
    const enough =
      left.old === 0 ||
      left.new === 0 ||
      (head + tail) * (phrase ? 3 : 2) >= Math.max(old.length, now.length);
    if (!enough) return hunk;
    return {
      oldStart: hunk.oldStart + start(head),
      oldEnd: hunk.oldEnd - end(tail),
      newStart: hunk.newStart + start(head),
      newEnd: hunk.newEnd - end(tail),
    };
  });
}

function isPhrase(text: string): boolean {
  return /\S\s+\S/.test(text);
}

/** `Log Procedures` -> `log procedures` are other words, not other letters. */
function differInCase(one: string | undefined, other: string | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    one.toLowerCase() === other.toLowerCase()
  );
}
