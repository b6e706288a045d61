import { message } from '../../text/message.ts';

/** Words of the controls; `{…}` is filled in by the script. */
export const TOOL_WORDS = {
  tools: message('改正箇所の操作', 'Tools for changes'),
  previous: message('前の変更', 'Previous change'),
  next: message('次の変更', 'Next change'),
  keys: message('キー操作（j・kは1か所ずつ）', 'Keys (j, k: place by place)'),
  views: message('表示', 'View'),
  inline: message('見え消し', 'Inline'),
  sides: message('左右に並べる', 'Side by side'),
  only: message('変更箇所のみ', 'Only changes'),
  kinds: message('種類で絞る', 'Kinds of change'),
  legend: message('たどる変更の種類', 'Changes to go through'),
  /** Said when a change is gone to. */
  say: message('変更 {n}/{total}: {name}', 'Change {n}/{total}: {name}'),
  /** Said when one marked place is gone to. */
  place: message('箇所 {n}/{total}', 'Place {n}/{total}'),
  all: message('変更 {total}件', 'Changes: {total}'),
  /** Said when kinds are left out. */
  shown: message('変更 {total}件中{n}件', '{n} of {total} changes'),
  old: message('改正前', 'Before amendment'),
  new: message('改正後', 'After amendment'),
  /** Where a side has no such text. */
  none: message('（なし）', '(None)'),
  omitted: message('（略）', '(Omitted)'),
} as const;
