import { type Message, message } from '../../text/message.ts';
import type { Binding } from '../keys.ts';
import type { PaneName } from '../state/state.ts';

/** The same in both languages. */
export const same = (text: string): Message => message(text, text);
/** Enter in a list. */
export const enter = (pane: PaneName, ja: string, en: string): Binding => ({
  command: 'open',
  keys: ['enter'],
  show: same('Enter'),
  label: message(ja, en),
  panes: [pane],
  footer: true,
});
