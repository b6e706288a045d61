/** Counts of the character pairs of a text, blanks left out. */
export interface Bigrams {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

const cache = new Map<string, Bigrams>();
const CACHE_LIMIT = 20_000;

/** Character pairs of a text; a text of one character counts as one pair. */
export function bigrams(text: string): Bigrams {
  const known = cache.get(text);
  if (known) return known;
  const plain = text.replace(/\s+/g, '');
  const counts = new Map<string, number>();
  if (plain.length === 1) counts.set(plain, 1);
  for (let at = 0; at + 1 < plain.length; at++) {
    const pair = plain.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const result = { counts, total: Math.max(plain.length - 1, plain.length === 1 ? 1 : 0) };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, result);
  return result;
}

/** Number of character pairs that two texts share. */
export function shared(a: Bigrams, b: Bigrams): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [pair, count] of small.counts) {
    const other = large.counts.get(pair);
    if (other !== undefined) sum += Math.min(count, other);
  }
  return sum;
}

/** Dice coefficient of two texts by character pairs: 1 for equal texts, 0 for nothing in common. */
export function dice(a: Bigrams, b: Bigrams): number {
  const total = a.total + b.total;
  if (total === 0) return 1;
  return (2 * shared(a, b)) / total;
}

/** The pairs of two texts written one after the other, the joint left out. */
export function joinBigrams(parts: readonly Bigrams[]): Bigrams {
  const counts = new Map<string, number>();
  let total = 0;
  for (const part of parts) {
    for (const [pair, count] of part.counts) counts.set(pair, (counts.get(pair) ?? 0) + count);
    total += part.total;
  }
  return { counts, total };
}
