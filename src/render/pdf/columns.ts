import type { PaperRow, PaperTable } from '../paper/index.ts';
import { widestWord } from './breaks.ts';
import { INSET } from './inset.ts';
import { linesOf, type Measure } from './letters.ts';
import { shareOut, type Wish } from './widths.ts';

/** Columns have at least so many half-width letters, and need not be wider for a word of more. */
const NARROWEST = 4;
const LONG_WORD = 24;

/** Sizes of letters, in points: the first at which every word of a table fits in its column. */
const SIZES = [9, 8, 7, 6.5];

/** How a table is set. */
export interface Columns {
  /** Of the letters, in points. */
  readonly size: number;
  /** Of the columns, in points. */
  readonly widths: readonly number[];
}

/**
 * Sizes a table. Both versions of a comparison are as wide as each other; names of facts take a
 * third at most; all other columns are shared out by the length of their texts, in letters that
 * are small enough for their words.
 *
 * @param room in points
 * @param largest size of letters, in points
 * @param measure widths of texts
 */
export function fitColumns(
  table: PaperTable,
  columns: number,
  room: number,
  largest: number,
  measure: Measure,
): Columns {
  const normal = Math.min(9.5, largest);
  if (table.style === 'comparison') {
    return { size: normal, widths: comparisonWidths(columns, room) };
  }
  const letters = wishesOf(table, columns, measure);
  if (table.style === 'facts' && columns === 2) {
    const name = Math.min(inPoints(letters[0]!, normal).whole, room * 0.35);
    return { size: normal, widths: [name, room - name] };
  }
  const sizes = SIZES.filter((size) => size <= largest);
  const size = sizes.find((one) => wordsOf(letters, one) <= room) ?? sizes.at(-1) ?? largest;
  const shares = shareOut(
    letters.map((wish) => inPoints(wish, size)),
    room,
  );
  const used = sum(shares);
  // A table that nearly fills the line fills it.
  const widths = used < room * 0.7 ? shares : shares.map((share) => (share * room) / used);
  return { size, widths };
}

function wordsOf(letters: readonly Wish[], size: number): number {
  return sum(letters.map((wish) => inPoints(wish, size).words));
}

/** Half-width letters as points, with the blank of a cell and a letter to spare. */
function inPoints({ whole, words }: Wish, size: number): Wish {
  const points = (letters: number) => ((letters + 1) * size) / 2 + 2 * INSET;
  return { whole: points(whole), words: points(words) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** How much text there is in some rows, in UTF-16 units. */
export function textLength(rows: readonly PaperRow[]): number {
  const texts = rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(cell.blocks)));
  return sum(texts.map((text) => text.length));
}

/** Remarks beside the two versions are narrower. */
function comparisonWidths(columns: number, room: number): number[] {
  if (columns < 3) return Array.from({ length: columns }, () => room / columns);
  const rest = (room * 0.24) / (columns - 2);
  return Array.from({ length: columns }, (_, at) => (at < 2 ? room * 0.38 : rest));
}

/** What each column wants for the cells that are in it alone, in half-width letters. */
function wishesOf(table: PaperTable, columns: number, measure: Measure): Wish[] {
  const wishes = Array.from({ length: columns }, () => ({ whole: NARROWEST, words: NARROWEST }));
  for (const row of table.rows) {
    let at = 0;
    for (const { span = 1, blocks } of row.cells) {
      if (span === 1) {
        const wish = wishes[at]!;
        for (const line of linesOf(blocks)) {
          wish.whole = Math.max(wish.whole, measure(line));
          wish.words = Math.max(wish.words, Math.min(LONG_WORD, widestWord(line, measure)));
        }
      }
      at += span;
    }
  }
  return wishes;
}
