import { type Message, message } from '../text/message.ts';
import type { PaneName } from './state/state.ts';

/** What a key can do. */
export type Command =
  | 'up'
  | 'down'
  | 'pageUp'
  | 'pageDown'
  | 'first'
  | 'last'
  | 'inward'
  | 'outward'
  | 'open'
  | 'back'
  | 'quit'
  | 'exit'
  | 'nextPane'
  | 'previousPane'
  | 'documents'
  | 'changesets'
  | 'findings'
  | 'meetings'
  | 'search'
  | 'next'
  | 'previous'
  | 'layout'
  | 'fold'
  | 'unfold'
  | 'help'
  | 'reload'
  | 'redraw'
  | 'propose'
  | 'toggle'
  | 'exclude'
  | 'rewrite'
  | 'undo'
  | 'write'
  | 'nextField'
  | 'previousField'
  | 'submit'
  | 'cancel';

/** A line of the keymap. It drives what keys do, the last line of the screen, and the help. */
export interface Binding {
  readonly command: Command;
  readonly keys: readonly string[];
  /** How the keys are written for people. */
  readonly show: Message;
  readonly label: Message;
  /** Panes where it works; everywhere but the input line when absent. */
  readonly panes?: readonly (PaneName | 'input')[];
  /** In the last line of the screen too. */
  readonly footer?: true;
}

const same = (text: string) => message(text, text);
const enter = (pane: PaneName, ja: string, en: string): Binding => ({
  command: 'open',
  keys: ['enter'],
  show: same('Enter'),
  label: message(ja, en),
  panes: [pane],
  footer: true,
});

/** Every key of the application. Letters are shortcuts; arrows, Enter, Esc and Tab do it all. */
export const BINDINGS: readonly Binding[] = [
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
    command: 'toggle',
    keys: [' '],
    show: same('Space'),
    label: message('改める', 'accept'),
    panes: ['places', 'place'],
    footer: true,
  },
  {
    command: 'exclude',
    keys: ['x'],
    show: same('x'),
    label: message('残す', 'leave'),
    panes: ['places', 'place'],
    footer: true,
  },
  {
    command: 'next',
    keys: ['n', 'ctrl+n'],
    show: same('n'),
    label: message('次の未定', 'next open'),
    panes: ['places'],
    footer: true,
  },
  enter('places', '新旧', 'redline'),
  {
    command: 'write',
    keys: ['w'],
    show: same('w'),
    label: message('書き込む', 'write'),
    panes: ['places', 'place', 'preview'],
    footer: true,
  },
  {
    command: 'previous',
    keys: ['N', 'ctrl+b'],
    show: same('N'),
    label: message('前の未定', 'previous open'),
    panes: ['places'],
  },
  {
    command: 'rewrite',
    keys: ['e'],
    show: same('e'),
    label: message('文を書く', 'own words'),
    panes: ['places', 'place'],
    footer: true,
  },
  {
    command: 'undo',
    keys: ['u'],
    show: same('u'),
    label: message('直前の判断を取り消す', 'take the last decision back'),
    panes: ['places', 'place'],
  },
  {
    command: 'back',
    keys: ['escape'],
    show: same('Esc'),
    label: message('取り消す、戻る', 'cancel, back'),
    panes: ['packet'],
    footer: true,
  },
  {
    command: 'submit',
    keys: ['enter'],
    show: same('Enter'),
    label: message('決定', 'accept'),
    panes: ['input', 'form'],
    footer: true,
  },
  {
    command: 'cancel',
    keys: ['escape', 'ctrl+g'],
    show: same('Esc'),
    label: message('やめる', 'cancel'),
    panes: ['input', 'form'],
    footer: true,
  },
  {
    command: 'nextField',
    keys: ['tab', 'down'],
    show: message('Tab 下矢印', 'Tab Down'),
    label: message('次の欄', 'next field'),
    panes: ['form'],
    footer: true,
  },
  {
    command: 'previousField',
    keys: ['shift+tab', 'up'],
    show: message('Shift+Tab 上矢印', 'Shift+Tab Up'),
    label: message('前の欄', 'previous field'),
    panes: ['form'],
    footer: true,
  },
  {
    command: 'nextPane',
    keys: ['tab'],
    show: same('Tab'),
    label: message('次の欄', 'next pane'),
    footer: true,
  },
  {
    command: 'previousPane',
    keys: ['shift+tab'],
    show: same('Shift+Tab'),
    label: message('前の欄', 'previous pane'),
  },
  {
    command: 'back',
    keys: ['escape'],
    show: same('Esc'),
    label: message('一段戻る', 'back'),
    footer: true,
  },
  {
    command: 'search',
    keys: ['/', 'ctrl+f'],
    show: same('/'),
    label: message('検索', 'search'),
    footer: true,
  },
  {
    command: 'next',
    keys: ['n', 'ctrl+n'],
    show: same('n'),
    label: message('次の検索結果', 'next hit'),
  },
  {
    command: 'previous',
    keys: ['N', 'ctrl+b'],
    show: same('N'),
    label: message('前の検索結果', 'previous hit'),
  },
  {
    command: 'up',
    keys: ['up', 'k'],
    show: message('上矢印 k', 'Up k'),
    label: message('上へ', 'up'),
  },
  {
    command: 'down',
    keys: ['down', 'j'],
    show: message('下矢印 j', 'Down j'),
    label: message('下へ', 'down'),
  },
  {
    command: 'outward',
    keys: ['left', 'h'],
    show: message('左矢印 h', 'Left h'),
    label: message('左の欄、一段戻る', 'pane at the left, back'),
  },
  {
    command: 'inward',
    keys: ['right', 'l'],
    show: message('右矢印 l', 'Right l'),
    label: message('右の欄', 'pane at the right'),
  },
  {
    command: 'pageUp',
    keys: ['pageup', 'ctrl+u'],
    show: same('PgUp Ctrl+U'),
    label: message('前のページ', 'page up'),
  },
  {
    command: 'pageDown',
    keys: ['pagedown', 'ctrl+d', ' '],
    show: same('PgDn Ctrl+D Space'),
    label: message('次のページ', 'page down'),
  },
  { command: 'first', keys: ['home', 'g'], show: same('Home g'), label: message('先頭', 'first') },
  { command: 'last', keys: ['end', 'G'], show: same('End G'), label: message('末尾', 'last') },
  { command: 'documents', keys: ['1'], show: same('1'), label: message('文書', 'documents') },
  { command: 'changesets', keys: ['2'], show: same('2'), label: message('改正案', 'changesets') },
  { command: 'findings', keys: ['3'], show: same('3'), label: message('検査結果', 'findings') },
  { command: 'meetings', keys: ['4'], show: same('4'), label: message('会議資料', 'papers') },
  {
    command: 'propose',
    keys: ['5'],
    show: same('5'),
    label: message('改称、廃語を起案する', 'propose a rename or retirement'),
  },
  {
    command: 'reload',
    keys: ['r'],
    show: same('r'),
    label: message('ファイルを読み直す', 'read the files again'),
  },
  {
    command: 'redraw',
    keys: ['ctrl+l'],
    show: same('Ctrl+L'),
    label: message('画面を描き直す', 'redraw'),
  },
  { command: 'help', keys: ['?'], show: same('?'), label: message('操作', 'keys'), footer: true },
  {
    command: 'quit',
    keys: ['q'],
    show: same('q'),
    label: message('終了/戻る', 'quit/back'),
    footer: true,
  },
  { command: 'exit', keys: ['ctrl+c'], show: same('Ctrl+C'), label: message('終了', 'quit') },
];

/** The bindings that work in a pane; of two with one key, the first wins. */
export function bindingsOf(pane: PaneName | 'input'): Binding[] {
  const own = BINDINGS.filter((binding) => binding.panes?.includes(pane));
  const common = BINDINGS.filter((binding) => binding.panes === undefined);
  if (pane === 'input' || pane === 'form')
    return [...own, ...common.filter(({ command }) => command === 'exit')];
  const taken = new Set(own.flatMap((binding) => binding.keys));
  return [...own, ...common.filter((binding) => !binding.keys.every((key) => taken.has(key)))];
}

/** What a key does in a pane. */
export function commandOf(pane: PaneName | 'input', key: string): Command | undefined {
  return bindingsOf(pane).find((binding) => binding.keys.includes(key))?.command;
}
