/**
 * Text of a document made safe for a terminal: control characters, escape sequences and the
 * bidirectional overrides become visible signs (ESC is shown as ␛), tabs become a blank.
 * Line feeds stay when `multiline` is set, else they are shown too.
 */
export function printable(text: string, options: { multiline?: boolean } = {}): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => {
      if (character === '\n' && options.multiline) return '\n';
      if (character === '\t') return ' ';
      const code = character.charCodeAt(0);
      if (code < 0x20) return String.fromCharCode(0x2400 + code);
      if (code === 0x7f) return '\u2421';
      return '\ufffd';
    },
  );
}
