import { longestCommon, type Match } from './myers.ts';

/** A stretch of two sequences: equal on both sides, or a gap in which they differ. */
export interface Stretch {
  readonly equal: boolean;
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** From this many keys on, those that one side does not have are left out before they are aligned. */
const MANY = 1_000;

/**
 * Longest common subsequence of two sequences of keys as alternating equal stretches and gaps.
 * Beyond `limit` differing keys only those are aligned that both sides have once, and what stands
 * between these: the time stays bounded (the algorithm is O(ND)).
 */
export function align(old: readonly string[], now: readonly string[], limit = 4_000): Stretch[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  const most = Math.min(old.length, now.length) - head;
  let tail = 0;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const stretches: Stretch[] = [];
  const push = (equal: boolean, oldEnd: number, newEnd: number) => {
    const last = stretches.at(-1);
    const [oldAt, newAt] = [last?.oldEnd ?? 0, last?.newEnd ?? 0];
    if (oldAt === oldEnd && newAt === newEnd) return;
    const start = last?.equal === equal ? stretches.pop()! : { oldStart: oldAt, newStart: newAt };
    stretches.push({ equal, oldStart: start.oldStart, oldEnd, newStart: start.newStart, newEnd });
  };
  push(true, head, head);
  const middle = {
    old: old.slice(head, old.length - tail),
    new: now.slice(head, now.length - tail),
  };
  for (const match of matches(middle.old, middle.new, limit)) {
    push(false, head + match.old, head + match.new);
    push(true, head + match.old + 1, head + match.new + 1);
  }
  push(false, old.length - tail, now.length - tail);
  push(true, old.length, now.length);
  return stretches;
}

function matches(old: readonly string[], now: readonly string[], limit: number): Match[] {
  if (old.length === 0 || now.length === 0) return [];
  const many = old.length + now.length >= MANY;
  const oldAt = many ? shared(old, now) : [...old.keys()];
  const newAt = many ? shared(now, old) : [...now.keys()];
  const keys = (all: readonly string[], at: readonly number[]) => at.map((index) => all[index]!);
  const found = longestCommon(keys(old, oldAt), keys(now, newAt), limit);
  if (!found) return anchored(old, now, limit);
  return found.map((match) => ({ old: oldAt[match.old]!, new: newAt[match.new]! }));
}

/** Indices of the keys that the other side has, too. */
function shared(own: readonly string[], other: readonly string[]): number[] {
  const known = new Set(other);
  return [...own.keys()].filter((index) => known.has(own[index]!));
}

/** Keys that either side has once, in order, and the matches between them. */
function anchored(old: readonly string[], now: readonly string[], limit: number): Match[] {
  const places = once(old);
  const both = [...once(now)]
    .map(([key, place]) => ({ old: places.get(key) ?? -1, new: place }))
    .filter((match) => match.old >= 0);
  const order = [...both].sort((a, b) => a.old - b.old);
  const rank = new Map(order.map((match, index) => [match, index]));
  const kept = heaviestIncreasing(
    both.map((match) => rank.get(match)!),
    both.map(() => 1),
  );
  const anchors = both.filter((_, index) => kept.has(index));
  if (anchors.length === 0) return [];
  const found: Match[] = [];
  let from = { old: 0, new: 0 };
  for (const anchor of [...anchors, { old: old.length, new: now.length }]) {
    const inside = matches(old.slice(from.old, anchor.old), now.slice(from.new, anchor.new), limit);
    for (const match of inside) {
      found.push({ old: from.old + match.old, new: from.new + match.new });
    }
    if (anchor.old < old.length) found.push(anchor);
    from = { old: anchor.old + 1, new: anchor.new + 1 };
  }
  return found;
}

/** The place of each key that a sequence has once. */
export function once(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, key] of keys.entries()) places.set(key, places.has(key) ? -1 : index);
  return new Map([...places].filter(([, place]) => place >= 0));
}

/**
 * Indices of a heaviest increasing subsequence: which items can stay where they are while the
 * others are said to have moved. O(n log n) by a Fenwick tree over the values.
 *
 * @param values distinct numbers from 0 to values.length - 1
 * @param weights positive weight of each item, e.g. the length of its text
 */
export function heaviestIncreasing(
  values: readonly number[],
  weights: readonly number[],
): Set<number> {
  const size = values.length;
  const best: { weight: number; item: number }[] = Array.from({ length: size + 1 }, () => ({
    weight: 0,
    item: -1,
  }));
  const before: number[] = new Array(size).fill(-1);
  let top = { weight: 0, item: -1 };
  for (let item = 0; item < size; item++) {
    let below = { weight: 0, item: -1 };
    for (let at = values[item]!; at > 0; at -= at & -at) {
      if (best[at]!.weight > below.weight) below = best[at]!;
    }
    before[item] = below.item;
    const entry = { weight: below.weight + weights[item]!, item };
    for (let at = values[item]! + 1; at <= size; at += at & -at) {
      if (best[at]!.weight < entry.weight) best[at] = entry;
    }
    if (entry.weight > top.weight) top = entry;
  }
  const kept = new Set<number>();
  for (let item = top.item; item >= 0; item = before[item]!) kept.add(item);
  return kept;
}
