import type { Glyphs } from './glyphs.ts';
import type { Segment } from './types.ts';

/** Signs that the fonts lack and that can be drawn from what they have. */
const DRAWN: Readonly<Record<string, Segment>> = {
  '\u2610': '□',
  '\u2611': { sign: 'ticked', text: '✓' },
  '\u2612': { sign: 'ticked', text: '×' },
  '\u25aa': '■',
  '\u25ab': '□',
  '\u2070': { sign: 'raised', text: '0' },
  '\u2074': { sign: 'raised', text: '4' },
  '\u2075': { sign: 'raised', text: '5' },
  '\u2076': { sign: 'raised', text: '6' },
  '\u2077': { sign: 'raised', text: '7' },
  '\u2078': { sign: 'raised', text: '8' },
  '\u2079': { sign: 'raised', text: '9' },
  // A hyphen and blanks of other widths look the same; a reader cannot tell them apart on paper.
  '\u2011': '‐',
  '\u2007': '\u00a0',
  '\u202f': '\u00a0',
  // A line may end here, and nothing is seen.
  '\u200b': 0,
};

/** Orders the text about it to run the other way: a reader would see another text than is there. */
const REORDERS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * A text as the fonts can print it. What has no glyph is named by its code, `U+1F600`, and so is
 * what no paper shows: control characters, halves of surrogate pairs, orders to write from right
 * to left. Line feeds end lines; a tab is a blank.
 *
 * @param absent is told each character that is printed as its code
 */
export function shownText(text: string, glyphs: Glyphs, absent: (code: string) => void): Segment[] {
  const segments: Segment[] = [];
  let before = 0;
  const say = (segment: Segment) => {
    const last = segments.at(-1);
    if (typeof segment === 'string' && typeof last === 'string') {
      segments[segments.length - 1] = last + segment;
    } else segments.push(segment);
  };
  for (const character of text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')) {
    const code = character.codePointAt(0)!;
    const drawn = DRAWN[character];
    if (character === '\n') say(1);
    else if (character === '\t') say(' ');
    else if (drawn !== undefined && !glyphs.has(code)) say(drawn);
    else if (isSpace(code)) say(' ');
    else if (isVariation(code, before, glyphs)) {
      // A style of an emoji changes nothing that these fonts show.
      if (code < 0xfe00 || code > 0xfe0f || glyphs.varies(before, code)) say(character);
    } else if (code >= 0x20 && !REORDERS.test(character) && !isControl(code) && glyphs.has(code)) {
      say(character);
    } else {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      absent(name);
      say({ sign: 'absent', text: name });
    }
    before = code;
  }
  return segments;
}

function isControl(code: number): boolean {
  return (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000);
}

/** Blanks of other widths: the text prints a blank, and the fonts have no glyph for them. */
function isSpace(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200a) || code === 0x205f;
}

function isVariation(code: number, before: number, glyphs: Glyphs): boolean {
  if (code === 0xfe0e || code === 0xfe0f) return glyphs.has(before);
  const selector = (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
  return selector && glyphs.varies(before, code);
}
