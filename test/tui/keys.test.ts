import { describe, expect, test } from 'vitest';
import { keysOf, type Pressed, typedKeys } from '../../src/tui/key-input.ts';
import { BINDINGS, bindingsOf, commandOf } from '../../src/tui/keys.ts';
import type { PaneName } from '../../src/tui/state/state.ts';

const NOTHING: Pressed = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageUp: false,
  pageDown: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  tab: false,
  backspace: false,
  delete: false,
  ctrl: false,
  shift: false,
  meta: false,
};

describe('key presses', () => {
  const typed: [string, string[]][] = [
    ['jjj', ['j', 'j', 'j']],
    ['ｊ２？', ['j', '2', '?']],
    ['・', ['/']],
    ['あ', ['kana']],
    ['認\r', ['kana', 'enter']],
    ['ｱ', ['kana']],
    ['G', ['G']],
    ['\u0015a', ['ctrl+u', 'a']],
  ];
  test.each(typed)('%j is %j', (input, names) => {
    expect(typedKeys(input).map(({ name }) => name)).toEqual(names);
  });

  test('what is typed is kept as it was typed', () => {
    expect(typedKeys('Ａ認')).toEqual([
      { name: 'A', text: 'Ａ' },
      { name: 'kana', text: '認' },
    ]);
  });

  test('named keys and control keys', () => {
    expect(keysOf('', { ...NOTHING, downArrow: true })).toEqual([{ name: 'down', text: '' }]);
    expect(keysOf('', { ...NOTHING, tab: true, shift: true })[0]?.name).toBe('shift+tab');
    expect(keysOf('d', { ...NOTHING, ctrl: true })[0]?.name).toBe('ctrl+d');
    expect(keysOf('x', { ...NOTHING, meta: true })).toEqual([]);
  });
});

describe('keymap', () => {
  const panes: (PaneName | 'input')[] = [
    'documents',
    'outline',
    'text',
    'redline',
    'help',
    'input',
  ];

  test.each(panes)('no two bindings of the %s pane are reached by one key alone', (pane) => {
    for (const binding of bindingsOf(pane)) {
      const reached = binding.keys.filter((key) => commandOf(pane, key) === binding.command);
      expect(reached, binding.label.en).not.toEqual([]);
    }
  });

  test('every binding is explained in both languages', () => {
    for (const { show, label } of BINDINGS) {
      expect([show.ja, show.en, label.ja, label.en]).not.toContain('');
    }
  });

  test('n goes to changes in a redline and is not typed over in a field', () => {
    expect(commandOf('redline', 'n')).toBe('next');
    expect(commandOf('input', 'n')).toBeUndefined();
    expect(commandOf('input', 'ctrl+c')).toBe('exit');
  });
});
