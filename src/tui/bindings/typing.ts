import { message } from '../../text/message.ts';
import type { Binding } from '../keys.ts';
import { same } from './shown.ts';

/** Keys while a line or a form is typed. */
export const TYPING: readonly Binding[] = [
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
];
