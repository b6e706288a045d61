/** Length of the stretches of text by which candidates are found, blanks left out. */
const STRETCH = 6;
/** Of longer texts only some stretches are taken, the same ones wherever they stand. */
const LONG = 4_000;
/** One stretch in so many is taken of a long text. */
const EVERY = 8;
/** A stretch that more texts have is a stock phrase and finds nothing. */
const COMMON = 8;
/** Candidates per text: those with the most stretches in common. */
const CANDIDATES = 5;

/**
 * Finds for each {@link sketch} those of the others that may be like it: they share stretches that few texts
 * have. Takes time in proportion to the length of all texts, where comparing all pairs does not.
 *
 * @returns per text the indices of up to five others, the one with most in common first
 */
export function candidates(
  texts: readonly ReadonlySet<number>[],
  others: readonly ReadonlySet<number>[],
): number[][] {
  const owners = new Map<number, number[]>();
  for (const [index, other] of others.entries()) {
    for (const print of other) {
      const known = owners.get(print);
      if (!known) owners.set(print, [index]);
      else if (known.length <= COMMON) known.push(index);
    }
  }
  return texts.map((text) => {
    const hits = new Map<number, number>();
    for (const print of text) {
      const known = owners.get(print);
      if (!known || known.length > COMMON) continue;
      for (const index of known) hits.set(index, (hits.get(index) ?? 0) + 1);
    }
    return [...hits]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, CANDIDATES)
      .map(([index]) => index);
  });
}

/**
 * Part of the stretches that two texts have in common, 0 to 1. Character pairs alone say little of
 * long English texts: any two of one length share half of them, and no stretches.
 */
export function stretchDice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const print of few) if (many.has(print)) both++;
  return both === 0 ? 0 : (2 * both) / (a.size + b.size);
}

/** Hashes of stretches of a text, each once: FNV-1a over UTF-16 units. */
export function sketch(text: string): Set<number> {
  const plain = text.replace(/\s+/g, '');
  const prints = new Set<number>();
  for (let at = 0; at + STRETCH <= plain.length; at++) {
    let hash = 0x811c9dc5;
    for (let by = 0; by < STRETCH; by++) {
      hash = Math.imul(hash ^ plain.charCodeAt(at + by), 0x01000193);
    }
    if (plain.length <= LONG || (hash >>> 7) % EVERY === 0) prints.add(hash);
  }
  return prints;
}
