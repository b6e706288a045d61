import { displayWidth } from '../../text/width.ts';
import type { PaperBlock, PaperRow } from './types.ts';

/** Half-width letters of a line of a table that is as wide as the page. */
const LINE = 90;

/** Rows of more lines may be broken by the end of a page: a fifth of it would else stay empty. */
const MOST = 10;

/**
 * Whether a row of a table is short enough to stand on one page.
 *
 * @param columns of the table, taken to be as wide as each other
 */
export function isShortRow(row: PaperRow, columns: number): boolean {
  return row.cells.every(({ blocks, span = 1 }) => {
    const width = Math.max(4, (LINE * span) / Math.max(1, columns));
    return linesOf(blocks, width) <= MOST;
  });
}

function linesOf(blocks: readonly PaperBlock[], width: number): number {
  return blocks.reduce((sum, block) => sum + linesIn(block, width), 0);
}

function linesIn(block: PaperBlock, width: number): number {
  switch (block.kind) {
    case 'paragraph': {
      const text = block.runs.map((run) => run.text).join('');
      return text
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / width)), 0);
    }
    case 'list':
      return block.items.reduce((sum, { blocks }) => sum + linesOf(blocks, width - 4), 0);
    case 'group':
      return linesOf(block.blocks, width);
    case 'table':
      return block.rows.reduce((sum, { cells }) => {
        const own = Math.max(4, width / Math.max(1, block.columns));
        return sum + Math.max(1, ...cells.map((cell) => linesOf(cell.blocks, own)));
      }, 0);
  }
}
