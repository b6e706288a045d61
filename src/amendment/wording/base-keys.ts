import type { Document } from '../../document/index.ts';
import { standingTerms, type Term } from '../../reference/terms/index.ts';
import { keysOf } from './keys.ts';
import { traceBetween } from './trace.ts';
import type { Spot } from './types.ts';

/**
 * Names spots by where they stand in the base of a changeset, so that a place keeps its name while
 * edits are added. What the changeset itself brought has `!` behind its name.
 */
export function withBaseKeys(
  base: Document | undefined,
  current: Document,
  term: Term,
  spots: readonly Spot[],
): Spot[] {
  if (base?.source === current.source) return [...spots];
  const known = new Map<number, string>();
  if (base) {
    const standing = standingTerms(base, [term]);
    const keys = keysOf(base.id, standing);
    const trace = traceBetween(base, current);
    for (const [index, { occurrence }] of standing.entries()) {
      const now = trace(occurrence.range);
      if (now) known.set(now.start, keys[index]!);
    }
  }
  return spots.map((spot) => ({
    ...spot,
    key: known.get(spot.standing.occurrence.range.start) ?? `${spot.key}!`,
  }));
}
