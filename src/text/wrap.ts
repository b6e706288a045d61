import type { Range } from './lines.ts';
import { graphemeWidth, splitGraphemes } from './width.ts';

/** Never first in a line (行頭禁則): closing brackets, stops, small kana, marks of repetition, units. */
const NO_START = new Set(
  ',.:;?!)]}%、。，．・：；？！）］｝」』〉》】〕〗〙〟’”»｡､｣･％‰℃°′″〜～゠ー々〻ゝゞヽヾ\u3000' +
    'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯｰ',
);
/** Never last in a line (行末禁則): opening brackets and signs that belong to the number after them. */
const NO_END = new Set('([{（［｛「『〈《【〔〖〘〝‘“«｢￥＄¥$£§№');
/** Two of these stand together: …… and ――. */
const PAIRED = new Set('…‥—―');

/** One column for ASCII, two for the rest; each a cluster unless one of another kind is beside it. */
const SIMPLE =
  '\\x20-\\x7e\\u3000-\\u3029\\u3041-\\u3096\\u309b-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uff01-\\uff60\\uffe0-\\uffe6';
/** What the segmenter must look at: anything else, with a simple neighbour on each side. */
const ODD = new RegExp(`[${SIMPLE}]?[^${SIMPLE}]+(?:[${SIMPLE}][^${SIMPLE}]+)*[${SIMPLE}]?`, 'g');
const ALL_SIMPLE = new RegExp(`^[${SIMPLE}]*$`);
const ALL_ASCII = /^[\x20-\x7e]*$/;
const CJK = /^[\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff9f]/;

export interface WrapOptions {
  /** Columns of every line but the first; for a hanging indent. Default: `columns`. */
  readonly next?: number;
  /** Offsets where a line must not (`false`) or may (`true`) begin, whatever the rules say. */
  readonly breaks?: ReadonlyMap<number, boolean>;
}

/**
 * Wraps plain text to terminal columns with 禁則処理. A character that may not begin a line takes
 * the one before it along to the next line (追い出し). Words of half-width letters stay whole
 * where they fit into a line; longer ones are cut between graphemes. A line feed ends a line.
 *
 * Returns what each line shows, as UTF-16 offsets into `text`, at least one line. Between two
 * ranges lie only line ends and half-width blanks, which a line end swallows. A line is wider
 * than `columns` only where a single grapheme is.
 */
export function wrap(text: string, columns: number, options: WrapOptions = {}): Range[] {
  const lines: Range[] = [];
  let from = 0;
  for (const match of text.matchAll(/\r\n|[\r\n]/g)) {
    wrapLine(text, from, match.index, columns, options, lines);
    from = match.index + match[0].length;
  }
  wrapLine(text, from, text.length, columns, options, lines);
  return lines;
}

/** Grapheme clusters: offsets where they begin, and one past the last; and their columns. */
interface Clusters {
  readonly starts: number[];
  readonly widths: number[];
}

function wrapLine(
  text: string,
  from: number,
  to: number,
  columns: number,
  { next = columns, breaks }: WrapOptions,
  lines: Range[],
): void {
  if (fits(text.slice(from, to), lines.length === 0 ? columns : next)) {
    let last = to;
    while (last > from && text[last - 1] === ' ') last--;
    lines.push({ start: from, end: last });
    return;
  }
  const { starts, widths } = clustersOf(text, from, to);
  const count = widths.length;
  const blank = (index: number) =>
    starts[index + 1]! - starts[index]! === 1 && text[starts[index]!] === ' ';
  const push = (first: number, end: number) => {
    let last = end;
    while (last > first && blank(last - 1)) last--;
    lines.push({ start: starts[first]!, end: starts[last]! });
  };
  const mayBreak = (index: number) =>
    breaks?.get(starts[index]!) ??
    isBreak(text, starts[index - 1]!, starts[index]!, widths[index]!);
  let first = 0;
  let allowed = 0;
  let width = 0;
  for (let index = 0; index < count; ) {
    const limit = lines.length === 0 ? columns : next;
    if (index > first && !blank(index)) {
      if (mayBreak(index)) allowed = index;
      // A sign without width behind blanks that run over: the blanks end the line before it.
      const unseen = widths[index] === 0;
      if ((!unseen || blank(index - 1)) && width + widths[index]! > limit) {
        const kept = allowed > first ? allowed : forcedBreak(text, starts, widths, first, index);
        const cut = unseen ? index : kept;
        push(first, cut);
        // What was taken along is measured again: the next line may be shorter.
        index = cut;
        first = cut;
        width = 0;
        continue;
      }
    }
    width += widths[index]!;
    index++;
  }
  push(first, count);
}

/** Whether a line surely has room, as far as that is clear without looking at each character. */
function fits(line: string, columns: number): boolean {
  return line.length * 2 <= columns
    ? ALL_SIMPLE.test(line)
    : line.length <= columns && ALL_ASCII.test(line);
}

/** Where a line without an allowed break is cut: as late as can be without breaking 禁則. */
function forcedBreak(
  text: string,
  starts: readonly number[],
  widths: readonly number[],
  first: number,
  index: number,
): number {
  for (let cut = index; cut > first; cut--) {
    const forbidden = NO_START.has(text[starts[cut]!]!) || NO_END.has(text[starts[cut - 1]!]!);
    if (!forbidden && widths[cut]! > 0 && text[starts[cut]!] !== ' ') return cut;
  }
  return index;
}

function isBreak(text: string, before: number, after: number, width: number): boolean {
  const a = text[before]!;
  const b = text[after]!;
  if (width === 0 || NO_START.has(b)) return false;
  if (a === ' ') return true;
  if (NO_END.has(a) || (a === b && PAIRED.has(a))) return false;
  return isWide(text, before) || isWide(text, after);
}

function isWide(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x2e80) return false;
  // Above the BMP: Han of plane 2 and 3, emoji.
  return code >= 0xd800 && code < 0xdc00 ? text.codePointAt(at)! > 0x1b000 : CJK.test(text[at]!);
}

function clustersOf(text: string, from: number, to: number): Clusters {
  const line = text.slice(from, to);
  const starts: number[] = [];
  const widths: number[] = [];
  let at = 0;
  const simple = (end: number) => {
    for (; at < end; at++) {
      starts.push(from + at);
      widths.push(line.charCodeAt(at) < 0x7f ? 1 : 2);
    }
  };
  for (const match of line.matchAll(ODD)) {
    simple(match.index);
    for (const cluster of splitGraphemes(match[0])) {
      starts.push(from + at);
      widths.push(graphemeWidth(cluster));
      at += cluster.length;
    }
  }
  simple(line.length);
  starts.push(to);
  return { starts, widths };
}
