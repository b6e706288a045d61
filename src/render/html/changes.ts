import { type ClauseChange, type Redline, weightOf } from '../../redline/index.ts';
import { type Message, message } from '../../text/message.ts';
import { hasChangedTarget, isRelevelled } from '../comparison/index.ts';
import { clauseId } from './escape.ts';

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

const KINDS = {
  amended: message('改正', 'Amended'),
  new: message('新設', 'New'),
  deleted: message('削る', 'Deleted'),
  moved: message('移動', 'Moved'),
  renumbered: message('番号変更', 'Renumbered'),
  retitled: message('見出し変更', 'Retitled'),
  level: message('見出しの階層変更', 'Heading level changed'),
  target: message('リンク先変更', 'Link target changed'),
  format: message('書式のみ', 'Formatting only'),
} as const;

/** What happened to a clause, the weightier first; at least one kind. */
export function changeKinds(change: ClauseChange): Message[] {
  if (change.change === 'inserted') return [KINDS.new];
  if (change.change === 'deleted') return [KINDS.deleted];
  const body = change.new!.kind === 'section' ? change.blocks.slice(1) : change.blocks;
  const kinds = [
    ...(weightOf(body) === 'substance' ? [KINDS.amended] : []),
    ...(change.moved ? [KINDS.moved] : []),
    ...(change.renumbered ? [KINDS.renumbered] : []),
    ...(change.retitled ? [KINDS.retitled] : []),
    ...(isRelevelled(change) ? [KINDS.level] : []),
    ...(weightOf(body) !== 'substance' && hasChangedTarget(change.blocks) ? [KINDS.target] : []),
  ];
  if (kinds.length > 0) return kinds;
  return [weightOf(change.blocks) === 'substance' ? KINDS.amended : KINDS.format];
}
