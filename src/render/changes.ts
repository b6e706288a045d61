import type { ClauseChange, Redline } from '../redline/index.ts';
import type { Message } from '../text/message.ts';
import { type ChangeKind, KINDS, kindsOf } from './change-kinds.ts';
import { clauseId } from './clause-id.ts';

/** A clause that changed, as lists and anchors number it: `change-N` in the inline redline, `row-N` in the table. */
export interface NumberedChange {
  readonly change: ClauseChange;
  /** From 1, in reading order. */
  readonly number: number;
}

/** The clauses of a redline that changed; the old place of one that moved is not counted again. */
export function numberedChanges(redline: Redline): NumberedChange[] {
  return redline.clauses
    .filter(
      (change) => change.change !== 'moved-away' && (change.change !== 'same' || change.moved),
    )
    .map((change, index) => ({ change, number: index + 1 }));
}

/** The numbers of {@link numberedChanges} by clause. */
export function changeNumbers(redline: Redline): ReadonlyMap<ClauseChange, number> {
  return new Map(numberedChanges(redline).map(({ change, number }) => [change, number]));
}

/** Id of a clause in a page with both versions: what is only in the old one, `old-art:6`. */
export function changeId(change: ClauseChange, prefix = ''): string {
  if (change.change === 'deleted' || change.change === 'moved-away') {
    return `${prefix}old-${clauseId(change.old!.address)}`;
  }
  return prefix + clauseId(change.new!.address);
}

/** What happened to a clause, in words, the weightier first; at least one kind. */
export function changeKinds(change: ClauseChange): Message[] {
  return kindsOf(change).map((kind) => KINDS[kind]);
}

/** How many changes there are of each kind that occurs; a change of two kinds counts in both. */
export function kindCounts(redline: Redline): Map<ChangeKind, number> {
  const counts = new Map<ChangeKind, number>();
  const kinds = numberedChanges(redline).flatMap(({ change }) => kindsOf(change));
  for (const kind of Object.keys(KINDS) as ChangeKind[]) {
    const count = kinds.filter((each) => each === kind).length;
    if (count > 0) counts.set(kind, count);
  }
  return counts;
}
