import { displayWidth } from '../../text/width.ts';
import type { PaperBlock, PaperRow, PaperTable } from './types.ts';

/** Half-width columns that no column of a table needs more than, or less. */
const MOST = 48;
const LEAST = 4;

/**
 * Widths of the columns of a table that share a width by the text in them. Words of another script
 * than Japanese stay whole where there is room.
 *
 * @param width of the table, in any unit
 * @returns whole numbers that add up to the width
 */
export function columnWidths(
  style: PaperTable['style'],
  rows: readonly PaperRow[],
  width: number,
): number[] {
  const count = Math.max(
    1,
    ...rows.map((row) => row.cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0)),
  );
  const shares =
    style === 'comparison'
      ? Array.from({ length: count }, () => 1)
      : style === 'facts' && count === 2
        ? [1, 3]
        : needs(rows, count);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const ends = shares.map((_, index) =>
    Math.round((shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0) / total) * width),
  );
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** What each column asks for: room for its longest word, and more of the rest the more text it has. */
function needs(rows: readonly PaperRow[], count: number): number[] {
  const asked = Array.from({ length: count }, () => ({ word: LEAST, text: LEAST }));
  for (const row of rows) {
    let column = 0;
    for (const cell of row.cells) {
      const own = asked[column];
      column += cell.span ?? 1;
      if (!own || (cell.span ?? 1) > 1) continue;
      const text = textOf(cell.blocks);
      own.text = Math.max(own.text, Math.min(MOST, displayWidth(text)));
      for (const word of text.split(/[\s\u2e80-\uffef]+/)) {
        own.word = Math.max(own.word, Math.min(MOST / 2, word.length));
      }
    }
  }
  return asked.map(({ word, text }) => Math.max(word, Math.sqrt(text) * 4) + 2);
}

function textOf(blocks: readonly PaperBlock[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
    .map(({ text }) => text)
    .join('');
}
