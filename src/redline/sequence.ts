import { diffArrays } from 'diff';

/** A stretch of two sequences: equal on both sides, or a gap in which they differ. */
export interface Stretch {
  readonly equal: boolean;
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * Longest common subsequence of two sequences of keys as alternating equal stretches and gaps.
 * Beyond `limit` differing keys the middle is given up as one gap: the time stays bounded
 * (the algorithm is O(ND)).
 */
export function align(old: readonly string[], now: readonly string[], limit = 4_000): Stretch[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  ) {
    tail++;
  }
  const stretches: Stretch[] = [];
  let oldAt = 0;
  let newAt = 0;
  const push = (equal: boolean, oldLength: number, newLength: number) => {
    if (oldLength === 0 && newLength === 0) return;
    const last = stretches.at(-1);
    const start = last && last.equal === equal ? stretches.pop()! : undefined;
    stretches.push({
      equal,
      oldStart: start?.oldStart ?? oldAt,
      oldEnd: oldAt + oldLength,
      newStart: start?.newStart ?? newAt,
      newEnd: newAt + newLength,
    });
    oldAt += oldLength;
    newAt += newLength;
  };
  push(true, head, head);
  const oldMiddle = old.slice(head, old.length - tail);
  const newMiddle = now.slice(head, now.length - tail);
  const changes =
    oldMiddle.length > 0 && newMiddle.length > 0
      ? diffArrays(oldMiddle, newMiddle, { maxEditLength: limit })
      : undefined;
  if (changes) {
    for (const { added, removed, count } of changes) {
      push(!added && !removed, added ? 0 : count, removed ? 0 : count);
    }
  } else {
    push(false, oldMiddle.length, newMiddle.length);
  }
  push(true, tail, tail);
  return stretches;
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
