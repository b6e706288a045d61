import { message } from '../../text/message.ts';
import type { Binding } from '../keys.ts';
import { same } from './shown.ts';

/** Keys of every screen. */
export const COMMON: readonly Binding[] = [
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
