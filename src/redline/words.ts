import { joinCompounds } from './compound.ts';
import { ATOM, BOUNDARY, type Flat, flatten } from './flatten.ts';
import { wholeGraphemes } from './graphemes.ts';
import type { Hunk, Texts } from './hunk.ts';
import { mergeFragments, slideHunks, trimHunks } from './readable.ts';
import { align, type Stretch } from './sequence.ts';
import { type Token, tokenize } from './tokens.ts';

/** Above this many differing tokens a text is first compared sentence by sentence. */
const LONG = 2_000;

/** Finds where two texts differ, in units that a person reads. */
export function compareWords(old: Flat, now: Flat): Hunk[] {
  const oldTokens = tokenize(old);
  const newTokens = tokenize(now);
  const texts = { old: old.text, new: now.text };
  const hunks = tokenHunks(oldTokens, newTokens, texts);
  const units = { old: insideUnits(oldTokens), new: insideUnits(newTokens) };
  const slid = slideHunks(mergeFragments(hunks, texts), texts, units);
  return wholeGraphemes(joinCompounds(trimHunks(slid, texts, units), texts, units.old), texts);
}

/** {@link compareWords} for texts that are no Markdown. */
export function comparePlain(old: string, now: string): Hunk[] {
  const flat = (value: string) => flatten([{ type: 'code', value }]);
  return compareWords(flat(old), flat(now));
}

/** Offsets inside a unit: no hunk may begin or end there. */
function insideUnits(tokens: readonly Token[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { start, end, unit } of tokens) {
    if (unit) for (let at = start + 1; at < end; at++) inside.add(at);
  }
  return inside;
}

function tokenHunks(old: readonly Token[], now: readonly Token[], texts: Texts): Hunk[] {
  const keys = (tokens: readonly Token[]) => tokens.map((token) => token.key);
  const oldKeys = keys(old);
  const newKeys = keys(now);
  const stretches =
    Math.max(old.length, now.length) > LONG
      ? alignSentences(oldKeys, newKeys)
      : align(oldKeys, newKeys);
  const offset = (tokens: readonly Token[], index: number) =>
    tokens[index]?.start ?? tokens.at(-1)?.end ?? 0;
  const hunk = (gap: Omit<Stretch, 'equal'>) => ({
    oldStart: offset(old, gap.oldStart),
    oldEnd: offset(old, gap.oldEnd),
    newStart: offset(now, gap.newStart),
    newEnd: offset(now, gap.newEnd),
  });
  const hunks = stretches.flatMap((stretch) => {
    if (!stretch.equal) return [hunk(stretch)];
    // Blanks count as equal; where they are others, they are a change of their own.
    return Array.from({ length: stretch.oldEnd - stretch.oldStart }, (_, index) => {
      const oldStart = stretch.oldStart + index;
      const newStart = stretch.newStart + index;
      return hunk({ oldStart, oldEnd: oldStart + 1, newStart, newEnd: newStart + 1 });
    }).filter(
      (one) =>
        texts.old.slice(one.oldStart, one.oldEnd) !== texts.new.slice(one.newStart, one.newEnd),
    );
  });
  return joinBlanks(hunks, texts);
}

/**
 * Another blank beside an insertion or deletion that has the old blank at its end is no change:
 * `a⏎b` -> `a c⏎b` inserts ` c`.
 */
function joinBlanks(hunks: readonly Hunk[], texts: Texts): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last && last.oldEnd === hunk.oldStart && last.newEnd === hunk.newStart) {
      const whole = { ...hunk, oldStart: last.oldStart, newStart: last.newStart };
      const old = texts.old.slice(whole.oldStart, whole.oldEnd);
      const now = texts.new.slice(whole.newStart, whole.newEnd);
      const within = (a: string, b: string) => a !== '' && (b.startsWith(a) || b.endsWith(a));
      if (within(old, now) || within(now, old)) {
        joined[joined.length - 1] = whole;
        continue;
      }
    }
    joined.push(hunk);
  }
  return joined;
}

/** Sentences first, then tokens inside the sentences that differ: keeps long texts near linear. */
function alignSentences(old: readonly string[], now: readonly string[]): Stretch[] {
  const oldSentences = sentences(old);
  const newSentences = sentences(now);
  const outer = align(
    oldSentences.map((sentence) => sentence.key),
    newSentences.map((sentence) => sentence.key),
  );
  const at = (list: { start: number }[], index: number, end: number) => list[index]?.start ?? end;
  return outer.flatMap((stretch) => {
    const oldStart = at(oldSentences, stretch.oldStart, old.length);
    const oldEnd = at(oldSentences, stretch.oldEnd, old.length);
    const newStart = at(newSentences, stretch.newStart, now.length);
    const newEnd = at(newSentences, stretch.newEnd, now.length);
    if (stretch.equal) return [{ equal: true, oldStart, oldEnd, newStart, newEnd }];
    return align(old.slice(oldStart, oldEnd), now.slice(newStart, newEnd), LONG).map((inner) => ({
      equal: inner.equal,
      oldStart: oldStart + inner.oldStart,
      oldEnd: oldStart + inner.oldEnd,
      newStart: newStart + inner.newStart,
      newEnd: newStart + inner.newEnd,
    }));
  });
}

function sentences(keys: readonly string[]): { start: number; key: string }[] {
  const result: { start: number; key: string }[] = [];
  let start = 0;
  for (const [index, key] of keys.entries()) {
    const ends = /[。.!?！？\n]$/.test(key) || key.startsWith(ATOM) || key === BOUNDARY;
    if (!ends && index < keys.length - 1) continue;
    result.push({ start, key: keys.slice(start, index + 1).join('\u0000') });
    start = index + 1;
  }
  return result;
}
