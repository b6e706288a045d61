/** One key press. */
export interface Key {
  /** Name in the keymap: `down`, `ctrl+d`, `j`; `kana` for what only an input method gives. */
  readonly name: string;
  /** What it types into a text field; empty for keys that type nothing. */
  readonly text: string;
}

/** What the terminal library says of a key press; several printable keys may come as one string. */
export interface Pressed {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageUp: boolean;
  readonly pageDown: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly tab: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
}

const NAMED = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const;

/** Keys of a Japanese keyboard that type punctuation in place of ASCII while an input method is on. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  '「': '[',
  '」': ']',
  '・': '/',
  '。': '.',
  '、': ',',
  ー: '-',
};

/**
 * The key presses of one input event. `jjj` is three presses; `認証` and a carriage return is two
 * characters and Enter, as an input method sends them. Full-width letters name half-width keys.
 */
export function keysOf(input: string, pressed: Pressed): Key[] {
  const named = NAMED.find(([flag]) => pressed[flag]);
  if (named) {
    const shifted = named[1] === 'tab' && pressed.shift ? 'shift+' : '';
    return [{ name: `${shifted}${named[1]}`, text: '' }];
  }
  if (pressed.ctrl) return input.length === 1 ? [{ name: `ctrl+${input}`, text: '' }] : [];
  if (pressed.meta) return [];
  return typedKeys(input);
}

/** The key presses of typed or pasted text. */
export function typedKeys(input: string): Key[] {
  return Array.from(input.replaceAll('\r\n', '\r'), (character): Key => {
    if (character === '\r' || character === '\n') return { name: 'enter', text: '' };
    if (character === '\t') return { name: 'tab', text: '' };
    const code = character.charCodeAt(0);
    // A control key that comes in one piece with text: Ctrl+U is 0x15.
    if (code < 0x20) return { name: `ctrl+${String.fromCharCode(code + 0x60)}`, text: '' };
    return { name: keyName(character), text: character };
  });
}

function keyName(character: string): string {
  const plain = PUNCTUATION[character] ?? character.normalize('NFKC');
  return /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(plain) ? 'kana' : plain;
}
