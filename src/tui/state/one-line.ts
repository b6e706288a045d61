import { commonEnds } from '../../text/common-ends.ts';

/**
 * A text of several lines as one: a line break goes between characters of Japanese, and is a blank
 * elsewhere.
 */
export function oneLine(text: string): string {
  return text.replace(BREAK, '').replaceAll('\n', ' ');
}

/**
 * A text after a person changed its one line: the line breaks before and after the changed words
 * are where they were.
 *
 * @param text the lines as they stood
 * @param typed what {@link oneLine} gave, changed
 */
export function linesAgain(text: string, typed: string): string {
  const before = oneLine(text);
  const { head, tail } = commonEnds(before, typed);
  const places = placesIn(text);
  const from = places[head] ?? text.length;
  const to = tail === 0 ? text.length : places[before.length - tail]!;
  return text.slice(0, from) + typed.slice(head, typed.length - tail) + text.slice(to);
}

/** Where each character of the one line stands in the text. */
function placesIn(text: string): number[] {
  const gone = new Set([...text.matchAll(BREAK)].map(({ index }) => index));
  return Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => !gone.has(index),
  );
}

const WIDE =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const BREAK = new RegExp(`(?<=${WIDE})\\n(?=${WIDE})`, 'gu');
