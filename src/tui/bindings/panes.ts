import { message } from '../../text/message.ts';
import type { Binding } from '../keys.ts';
import { enter, same } from './shown.ts';

/** Keys of single panes. */
export const PANES: readonly Binding[] = [
  enter('documents', '条項を見る', 'clauses'),
  enter('outline', '本文へ', 'to the text'),
  enter('changesets', '文書を選ぶ', 'documents'),
  enter('amended', '新旧を見る', 'redline'),
  enter('summary', '新旧を見る', 'redline'),
  enter('findings', '条項へ移る', 'to the clause'),
  enter('meetings', '資料を作る', 'build the papers'),
  {
    command: 'layout',
    keys: ['s'],
    show: same('s'),
    label: message('見え消し/新旧対照表', 'inline/table'),
    panes: ['redline'],
    footer: true,
  },
  {
    command: 'next',
    keys: ['n', 'ctrl+n'],
    show: same('n'),
    label: message('次の変更', 'next'),
    panes: ['redline'],
    footer: true,
  },
  {
    command: 'previous',
    keys: ['N', 'ctrl+b'],
    show: same('N'),
    label: message('前の変更', 'previous'),
    panes: ['redline'],
    footer: true,
  },
  {
    command: 'fold',
    keys: ['{'],
    show: same('{'),
    label: message('変更箇所のみ', 'changes only'),
    panes: ['redline'],
  },
  {
    command: 'unfold',
    keys: ['}'],
    show: same('}'),
    label: message('全文', 'whole text'),
    panes: ['redline'],
  },
  {
    command: 'back',
    keys: ['escape'],
    show: same('Esc'),
    label: message('取り消す、戻る', 'cancel, back'),
    panes: ['packet'],
    footer: true,
  },
];
