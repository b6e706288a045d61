import { describe, expect, it } from 'vitest';
import { shownText } from '../../../src/render/pdf/shown.ts';
import type { Segment } from '../../../src/render/pdf/types.ts';

/** Fonts with all of the first plane but what a test names, and one variation. */
function shown(text: string, lacking = ''): { segments: Segment[]; absent: string[] } {
  const absent: string[] = [];
  const glyphs = {
    has: (code: number) => code < 0x10000 && !lacking.includes(String.fromCharCode(code)),
    varies: (code: number, selector: number) => code === 0x845b && selector === 0xe0100,
  };
  const segments = shownText(text, glyphs, (code) => absent.push(code));
  return { segments, absent };
}

const absent = (text: string) => ({ sign: 'absent', text });

describe('text as the fonts can print it', () => {
  it.each<[string, readonly unknown[]]>([
    ['認証局 #set $x$ <a> "b" \\ @c *d*', ['認証局 #set $x$ <a> "b" \\ @c *d*']],
    ['一行\n二行\r\n三行', ['一行', 1, '二行', 1, '三行']],
    ['a\tb\u2009c', ['a b c']],
    ['絵😀字', ['絵', absent('U+1F600'), '字']],
    ['\u0007\u001b[31m', [absent('U+0007'), absent('U+001B'), '[31m']],
    ['\ud83d半分\ude00', [absent('U+D83D'), '半分', absent('U+DE00')]],
    ['左\u202e右', ['左', absent('U+202E'), '右']],
    ['葛\u{e0100}葛\u{e0101}', ['葛\u{e0100}葛', absent('U+E0101')]],
    ['©\ufe0f', ['©']],
    ['か\u3099', ['か\u3099']],
  ])('%j', (text, segments) => {
    expect(shown(text).segments).toEqual(segments);
  });

  it('draws boxes and small digits that the fonts lack', () => {
    expect(shown('☐☑10⁵\u200b字', '☐☑⁵\u200b')).toEqual({
      segments: ['□', { sign: 'ticked', text: '✓' }, '10', { sign: 'raised', text: '5' }, 0, '字'],
      absent: [],
    });
  });

  it('says each character that it prints as its code', () => {
    expect(shown('😀語😀\u0000').absent).toEqual(['U+1F600', 'U+1F600', 'U+0000']);
  });
});
