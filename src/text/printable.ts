/**
 * Characters of the Basic Multilingual Plane that a terminal obeys or a reader cannot see: C0 and
 * C1 controls, the line and paragraph separators, marks, embeddings, overrides and isolates of the
 * bidirectional algorithm, and the byte order mark. As the inside of a character class; every one
 * is one UTF-16 code unit, so that a sign in its place shifts no offset.
 */
const DANGEROUS =
  '\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff';

const EACH = new RegExp(`[${DANGEROUS}]`, 'g');

/**
 * Text of a document made safe for a terminal: control characters, escape sequences and the
 * bidirectional overrides become visible signs (ESC is shown as ␛), tabs become a blank.
 * Line feeds stay when `multiline` is set, else they are shown too.
 */
export function printable(text: string, options: { multiline?: boolean } = {}): string {
  return text.replace(EACH, (character) => {
    if (character === '\n' && options.multiline) return '\n';
    if (character === '\t') return ' ';
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return '\ufffd';
  });
}

/**
 * A value as indented JSON that ends in a line feed. What JSON lets through and a terminal would
 * obey (C1 controls, bidirectional overrides, U+2028) is written as `\u009b`, so that the text is
 * safe to print and still means the same.
 */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(EACH, (character) =>
    character === '\n' ? '\n' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
