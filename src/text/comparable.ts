/**
 * A form of a text for comparing only: the same number of UTF-16 units, so offsets found in it
 * are offsets in the text (guide §6.2). NFKC is not used, because it changes lengths: ㈱ -> (株).
 *
 * Full-width digits, letters and ．－ become half-width; ideographic and no-break blanks become a
 * blank; half-width corner brackets become full-width ones; the many dashes become `-`.
 */
export function comparable(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ．－‐‑–—−\u3000\u00a0｢｣]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xff10 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0);
    return SINGLE[character]!;
  });
}

const SINGLE: Record<string, string> = {
  '．': '.',
  '－': '-',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u3000': ' ',
  '\u00a0': ' ',
  '｢': '「',
  '｣': '」',
};

/** {@link comparable} with blanks collapsed and trimmed and NFC applied: a key for titles. Lengths differ. */
export function comparisonKey(text: string): string {
  return comparable(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
}
