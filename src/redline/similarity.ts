/**
 * The character pairs of a text, blanks left out: two UTF-16 units in one number, sorted, as often
 * as they occur.
 */
export interface Bigrams {
  readonly pairs: Uint32Array;
  /** Number of pairs. */
  readonly total: number;
}

/** Character pairs of a text; a text of one character counts as one pair. */
export function bigrams(text: string): Bigrams {
  const plain = text.replace(/\s+/g, '');
  const total = plain.length === 1 ? 1 : Math.max(plain.length - 1, 0);
  const pairs = new Uint32Array(total);
  for (let at = 0; at < total; at++) {
    const second = plain.length === 1 ? 0 : plain.charCodeAt(at + 1);
    pairs[at] = plain.charCodeAt(at) * 0x10000 + second;
  }
  return { pairs: pairs.sort(), total };
}

/** Number of character pairs that two texts share. */
export function shared(a: Bigrams, b: Bigrams): number {
  const { pairs: one } = a;
  const { pairs: other } = b;
  let sum = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const difference = one[i]! - other[j]!;
    if (difference === 0) sum++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}

/** Dice coefficient of two texts by character pairs: 1 for equal texts, 0 for nothing in common. */
export function dice(a: Bigrams, b: Bigrams): number {
  return a.total + b.total === 0 ? 1 : (2 * shared(a, b)) / (a.total + b.total);
}

/** The most that {@link dice} can be, by the lengths of the texts alone. */
export function mostDice(a: Bigrams, b: Bigrams): number {
  const sum = a.total + b.total;
  return sum === 0 ? 1 : (2 * Math.min(a.total, b.total)) / sum;
}

/** The pairs of two texts written one after the other, the joint left out. */
export function joinBigrams(parts: readonly Bigrams[]): Bigrams {
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const pairs = new Uint32Array(total);
  let at = 0;
  for (const part of parts) {
    pairs.set(part.pairs, at);
    at += part.total;
  }
  return { pairs: pairs.sort(), total };
}
