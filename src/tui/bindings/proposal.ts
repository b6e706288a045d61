import { message } from '../../text/message.ts';
import type { Binding } from '../keys.ts';
import { enter, same } from './shown.ts';

/** Keys of the places of a proposal. */
export const PROPOSAL: readonly Binding[] = [
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
];
