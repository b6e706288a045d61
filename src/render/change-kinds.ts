import { type ClauseChange, weightOf } from '../redline/index.ts';
import { type Message, message } from '../text/message.ts';
import { hasChangedTarget, isRelevelled } from './comparison/index.ts';

/** What a change of a clause is called, the weightier kinds first. */
export const KINDS = {
  amended: message('改正', 'Amended'),
  new: message('新設', 'New'),
  deleted: message('削る', 'Deleted'),
  moved: message('移動', 'Moved'),
  renumbered: message('番号変更', 'Renumbered'),
  retitled: message('見出し変更', 'Retitled'),
  level: message('見出しの階層変更', 'Heading level changed'),
  target: message('リンク先変更', 'Link target changed'),
  format: message('書式のみ', 'Formatting only'),
  space: message('空白・改行のみ', 'White space only'),
} as const satisfies Record<string, Message>;

export type ChangeKind = keyof typeof KINDS;

/** What happened to a clause, the weightier first; at least one kind. */
export function kindsOf(change: ClauseChange): ChangeKind[] {
  if (change.change === 'inserted') return ['new'];
  if (change.change === 'deleted') return ['deleted'];
  const body = change.new!.kind === 'section' ? change.blocks.slice(1) : change.blocks;
  const kinds: ChangeKind[] = [
    ...(weightOf(body) === 'substance' ? (['amended'] as const) : []),
    ...(change.moved ? (['moved'] as const) : []),
    ...(change.renumbered ? (['renumbered'] as const) : []),
    ...(change.retitled ? (['retitled'] as const) : []),
    ...(isRelevelled(change) && !isLevelOfNumber(change) ? (['level'] as const) : []),
    ...(weightOf(body) !== 'substance' && hasChangedTarget(change.blocks)
      ? (['target'] as const)
      : []),
  ];
  if (kinds.length > 0) return kinds;
  const weight = weightOf(change.blocks);
  if (weight === 'substance') return ['amended'];
  return [weight === 'space' ? 'space' : 'format'];
}

/**
 * Whether the level of a heading merely follows its number: 11.4.1 at level 3 became 3.2.2.4.1 at
 * level 5. The new number says it all.
 */
export function isLevelOfNumber({ old, new: now, renumbered }: ClauseChange): boolean {
  if (!renumbered || old?.number === undefined || now?.number === undefined) return false;
  const levels = (number: string) => number.split('.').length;
  return now.depth - old.depth === levels(now.number) - levels(old.number);
}
