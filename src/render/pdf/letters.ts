import { displayWidth } from '../../text/width.ts';
import type { PaperBlock } from '../paper/index.ts';

/** Width of a text in columns, each half as wide as the letters are high. */
export type Measure = (text: string) => number;

/**
 * Widths of the characters from U+0020 to U+007E in thousandths of their height: the widest that
 * they are in Source Serif 4 and Source Sans 3, regular or bold (table `hmtx`).
 */
// biome-ignore format: 16 characters in a row, as code charts have them
const WIDTHS = [
  237, 343, 537, 566, 562, 970, 751, 300, 409, 409, 459, 563, 312, 352, 312, 390,
  569, 569, 569, 569, 569, 569, 569, 569, 569, 569, 312, 312, 563, 563, 563, 463,
  905, 712, 686, 664, 751, 638, 612, 727, 814, 400, 509, 744, 618, 935, 768, 746,
  655, 746, 728, 578, 671, 758, 709, 1037, 685, 667, 599, 380, 390, 380, 563, 543,
  555, 570, 643, 535, 634, 547, 381, 591, 660, 344, 325, 640, 346, 969, 662, 602,
  644, 626, 497, 487, 383, 654, 584, 866, 603, 598, 506, 371, 315, 371, 563,
];

/** Other letters of alphabets, accented ones mostly. */
const OTHER = 700;

/** Measures what is set in proportional letters. Code is not: its letters are all half as wide. */
export function proportionalWidth(text: string): number {
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const columns = displayWidth(character);
    const own = WIDTHS[code - 0x20] ?? (code < 0x2000 && columns > 0 ? OTHER : columns * 500);
    sum += (own * 2) / 1000;
  }
  return Math.max(sum, displayWidth(text) * 0.95);
}

/** Whether nearly all of a text is in the Latin alphabet, so that it wants letters made for that. */
export function isLatin(text: string): boolean {
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  const wide = text.match(/[\u3005-\u9fff\uf900-\ufaff\uff10-\uff9f]/g)?.length ?? 0;
  return latin > 4 * wide;
}

/** The lines of blocks, one for each paragraph or part of it that a line feed ends. */
export function linesOf(blocks: readonly PaperBlock[]): string[] {
  return blocks.flatMap(linesIn);
}

function linesIn(block: PaperBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs
        .map((run) => run.text)
        .join('')
        .split('\n');
    case 'list':
      // Signs and indentation take two letters.
      return block.items.flatMap((item) => linesOf(item.blocks).map((line) => `　　${line}`));
    case 'group':
      return linesOf(block.blocks);
    case 'table':
      return block.rows.map((row) =>
        row.cells.map((cell) => linesOf(cell.blocks).join('')).join('　'),
      );
  }
}
