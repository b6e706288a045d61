import type { Mention, ScanContext } from './types.ts';

/** A section number with a blank behind a dot, `4. 2.1`, or before it, `4 .2.1`. */
const CUT =
  /(?<![0-9A-Za-z.])([1-9][0-9]?(?:\.[0-9]{1,2})*)(\. | \.)([0-9]{1,2}(?:\.[0-9]{1,2})*)(?![0-9A-Za-z]|\.[0-9])([節項]?)/g;
/** `3.2.2. 1 of the [BR]`: one number, whichever document has it. */
const OF_SOURCE = /^ of (?:the )?\[/;
const WIDE = /[\u3001-\u9fff\uff00-\uff60]/;

/** A text without the blanks in its numbers, and the way back to its offsets. */
export interface Joined {
  readonly text: string;
  /** The mention with the offsets of the text as given. */
  back(mention: Mention): Mention;
}

/**
 * Joins the section numbers that a line break cuts, which is a blank here: texts taken from pages have
 * them. Two halves are one number where 節 or 項 or a source in brackets follows, or where the document has that section and
 * no sentence ends between them, as in `under 4.2. 3 days later`: beside a wide character, or where
 * the second half has a dot. Undefined where there is nothing to join.
 */
export function joinCutNumbers(text: string, context: ScanContext): Joined | undefined {
  if (!/[0-9](?:\. | \.)[0-9]/.test(text)) return undefined;
  const cuts: { at: number; length: number }[] = [];
  let joined = '';
  let done = 0;
  for (const { 0: match, index, 1: head, 2: cut, 3: rest, 4: suffix } of text.matchAll(CUT)) {
    const whole =
      WIDE.test(text[index - 1] ?? '') ||
      WIDE.test(text[index + match.length] ?? '') ||
      rest!.includes('.');
    const elsewhere = OF_SOURCE.test(text.slice(index + match.length, index + match.length + 9));
    if (suffix === '' && !elsewhere && !(whole && context.hasSection(`${head}.${rest}`))) continue;
    const from = index + head!.length;
    joined += `${text.slice(done, from)}.`;
    done = from + cut!.length;
    cuts.push({ at: joined.length, length: cut!.length - 1 });
  }
  if (cuts.length === 0) return undefined;
  const original = (offset: number) =>
    cuts.reduce((sum, { at, length }) => (at <= offset ? sum + length : sum), offset);
  // A range that ends with the cut ends before it.
  const range = ({ start, end }: { start: number; end: number }) => ({
    start: original(start),
    end: end === 0 ? 0 : original(end - 1) + 1,
  });
  return {
    text: joined + text.slice(done),
    back: (mention) => ({
      ...mention,
      ...range(mention),
      ...(mention.bracket !== undefined && { bracket: original(mention.bracket) }),
      ...(mention.title && { title: range(mention.title) }),
    }),
  };
}
