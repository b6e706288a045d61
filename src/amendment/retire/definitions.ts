import { message } from '../../text/message.ts';
import { reasonToKeep } from '../wording/kept.ts';
import type { Settled } from '../wording/types.ts';

/**
 * Settles the definitions of a term last: each goes where nothing else in its document needs the
 * term any more, and stays otherwise (guide §2.6 class H). Nothing that a person decided changes.
 */
export function settleDefinitions(settled: readonly Settled[]): Settled[] {
  return settled.map((spot) => {
    const { standing, outcome, proposal } = spot;
    if (standing.occurrence.use !== 'H' || outcome.kind !== 'open') return spot;
    const others = settled.filter(
      (other) => other.document === spot.document && other.standing.occurrence.use !== 'H',
    );
    if (others.some((other) => other.outcome.kind === 'open')) return spot;
    const needed = others.some(
      (other) =>
        other.outcome.kind === 'stay' && !PAST.has(other.standing.occurrence.kept ?? 'none'),
    );
    if (needed) return { ...spot, outcome: { kind: 'stay', why: NEEDED, decided: false } };
    return proposal.changes
      ? { ...spot, outcome: { kind: 'change', changes: proposal.changes } }
      : { ...spot, outcome: { kind: 'open', why: NO_ROW } };
  });
}

/** What speaks of the past needs no definition now. */
const PAST = new Set<string>(['history', 'past-provision', 'old-column', 'issued-paper']);

const NEEDED = reasonToKeep({ kept: 'definition' })!;
const NO_ROW = message(
  '本文に残らないため削るべき定義であるが、行の全体でないため機械的に削れない。--write で文を与える。',
  'Nothing needs this definition any more, but it is no row of its own; give the words by --write.',
);
