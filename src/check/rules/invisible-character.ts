import { type Document, passagesOf, type Severity } from '../../document/index.ts';
import { type Message, message } from '../../text/message.ts';
import { codePointName } from '../prose/characters.ts';
import { fixWith } from '../prose/fix.ts';
import type { DocumentRule } from '../types.ts';

/** Controls without tab and line ends; the characters without a glyph; private use; tags. */
const SUSPECT =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]+|[\u034f\u00ad\u180e\u200b\u2028\u2029\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]+|[\u200c\u200d]|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|[\u{e0000}-\u{e007f}]+|[\ue000-\uf8ff\u{f0000}-\u{10fffd}]+/gu;

const CONTROL = /^(?:\p{Cc}|[\u{e0000}-\u{e007f}])/u;
const PRIVATE = /^\p{Co}/u;
const LINE_SEPARATOR = /[\u2028\u2029]/;
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\ufe0f?$/u;
const EMOJI = /^\p{Extended_Pictographic}/u;
/** Scripts that join letters by shape: there the joiners are spelling. */
const JOINING_BEFORE =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]\p{Mark}*$/u;
const HAN_BEFORE = /\p{Script=Han}$/u;
const SYMBOL_BEFORE = /[\p{Symbol}\p{Punctuation}\p{Extended_Pictographic}]$/u;
const KEYCAP_BEFORE = /[0-9#*]$/;
/** What no markup begins or ends with, so that nothing changes its meaning beside it. */
const PLAIN_BEFORE = /[\p{L}\p{M}\p{N}、。，．・）」』]$/u;
const PLAIN_AFTER = /^(?:[\p{L}\p{M}\p{N}、。，．・（「『,;]|$|\r?\n)/u;

/**
 * Characters that nobody sees and that searches, comparisons and signatures do see: zero-width
 * blanks and joiners, soft hyphens, a byte order mark inside the text, control characters, tag
 * characters, and characters of private use, which show only in the font of their author (外字).
 *
 * Invalid: 証明書 with U+200B inside; SHA-256 with U+00AD inside. Valid: a byte order mark at the
 * start of the file, variation selectors after kanji and emoji, joiners in emoji and in
 * scripts that join letters.
 */
export const invisibleCharacter: DocumentRule = {
  id: 'invisible-character',
  scope: 'document',
  severity: 'warning',
  fixable: true,
  about: message('見えない文字がある', 'characters that nobody sees'),
  check(document) {
    let prose: ReadonlySet<number> | undefined;
    return [...document.source.matchAll(SUSPECT)]
      .filter((match) => !isRight(document.source, match.index, match[0]))
      .map(({ 0: found, index }) => {
        const range = { start: index, end: index + found.length };
        prose ??= placesInProse(document);
        const removable = prose.has(index) && isRemovable(document.source, index, found);
        return {
          rule: 'invisible-character',
          range,
          ...verdict(found),
          ...fixWith(removable ? { range, text: '' } : undefined),
        };
      });
  },
};

function isRight(source: string, index: number, found: string): boolean {
  if (found === '\ufeff') return index === 0;
  const before = source.slice(Math.max(0, index - 8), index);
  const after = source.slice(index + found.length, index + found.length + 2);
  if (found === '\u200d' && EMOJI_BEFORE.test(before)) return EMOJI.test(after);
  if (found === '\u200c' || found === '\u200d') return JOINING_BEFORE.test(before);
  if (/^[\ufe00-\ufe0d\u{e0100}-\u{e01ef}]$/u.test(found)) {
    return HAN_BEFORE.test(before) || (found < '\ufe0e' && SYMBOL_BEFORE.test(before));
  }
  if (found === '\ufe0e' || found === '\ufe0f') {
    if (KEYCAP_BEFORE.test(before)) return after.startsWith('\u20e3');
    return SYMBOL_BEFORE.test(before) || /[\u3297\u3299㊀-㊰ℹⓂ]$/.test(before);
  }
  return /^[\u{e0020}-\u{e007f}]/u.test(found) && before.endsWith('\u{1f3f4}');
}

/** Where the text of a passage stands character by character in the file. */
function placesInProse(document: Document): Set<number> {
  const places = new Set<number>();
  for (const { text, sourceRange } of passagesOf(document)) {
    for (const { index } of text.matchAll(SUSPECT)) {
      const { start, end } = sourceRange(index, index + 1);
      if (end === start + 1) places.add(start);
    }
  }
  return places;
}

/** True where taking the characters away changes nothing but them: not 「**甲**\u200bの」. */
function isRemovable(source: string, index: number, found: string): boolean {
  if (!/^[\u00ad\u200b\u2060\ufeff]+$/.test(found)) return false;
  const before = source.slice(Math.max(0, index - 2), index);
  return PLAIN_BEFORE.test(before) && PLAIN_AFTER.test(source.slice(index + found.length));
}

function verdict(found: string): { severity?: Severity; message: Message; hint: Message } {
  const name = codePointName(found);
  if (PRIVATE.test(found)) {
    return {
      message: message(
        `私用領域の文字（${name}）がある`,
        `a character of the private use area (${name})`,
      ),
      hint: message(
        '外字は作成者の環境でしか表示されない。標準の文字に改める。',
        'It shows only with the font of its author. Write a standard character.',
      ),
    };
  }
  if (CONTROL.test(found)) {
    return {
      severity: 'error',
      message: message(`制御文字（${name}）がある`, `a control character (${name})`),
      hint: message('制御文字を除く。', 'Remove it.'),
    };
  }
  return {
    message: message(`見えない文字（${name}）がある`, `an invisible character (${name})`),
    hint: LINE_SEPARATOR.test(found)
      ? message('普通の改行に改める。', 'Write an ordinary line break.')
      : message(
          '除く。検索や比較では別の語になる。',
          'Remove it: to searches and comparisons the word is another one.',
        ),
  };
}
