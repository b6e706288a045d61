import { type Conflict, conflictsBetween } from '../amendment/conflicts/index.ts';
import { refusalsOf } from '../changeset/index.ts';
import type { Message } from '../text/message.ts';
import type { LoadedChangeset } from './load-changesets.ts';
import { withResults } from './with-results.ts';
import type { Workspace } from './workspace.ts';

/** How two pending changesets stand to one another. */
export interface PairState {
  readonly one: string;
  readonly other: string;
  readonly state: 'independent' | 'ordered' | 'conflicting' | 'stale';
  readonly conflicts: readonly Conflict[];
  /** Why a stale one no longer fits its base. */
  readonly reasons: readonly Message[];
}

/**
 * Compares every pair of changesets. A pair is *ordered* where one follows the other by `after`,
 * *stale* where one no longer fits its base, *conflicting* by the rule of the design, or *independent*.
 */
export function conflictsIn(workspace: Workspace): PairState[] {
  const all = [...workspace.changesets.values()];
  return all.flatMap((one, at) =>
    all.slice(at + 1).map((other) => pairState(workspace, one, other)),
  );
}

function pairState(workspace: Workspace, one: LoadedChangeset, other: LoadedChangeset): PairState {
  const ids = { one: one.changeset.id, other: other.changeset.id };
  const reasons = [one, other].flatMap((each) => refusalsOf(each).map(({ message }) => message));
  if (reasons.length > 0) return { ...ids, state: 'stale', conflicts: [], reasons };
  if (follows(workspace, ids.one, ids.other) || follows(workspace, ids.other, ids.one)) {
    return { ...ids, state: 'ordered', conflicts: [], reasons };
  }
  const before = [one, other].flatMap(({ changeset }) => changeset.after ?? []);
  const base = withResults(workspace, [...new Set(before)]).documents;
  const conflicts = conflictsBetween(base, one.changeset.edits, other.changeset.edits);
  const state = conflicts.length > 0 ? 'conflicting' : 'independent';
  return { ...ids, state, conflicts, reasons };
}

function follows({ changesets }: Workspace, id: string, before: string): boolean {
  for (let at = changesets.get(id)?.changeset.after; at !== undefined; ) {
    if (at === before) return true;
    at = changesets.get(at)?.changeset.after;
  }
  return false;
}
