import { parseDocument } from '../../../src/document/index.ts';
import { compareDocuments, type Redline } from '../../../src/redline/index.ts';
import {
  type Cell,
  type CellPiece,
  type ComparisonOptions,
  comparisonTable,
  noteText,
} from '../../../src/render/comparison/index.ts';

/** The redline of two Markdown texts. */
export function redlineOf(old: string, now: string): Redline {
  return compareDocuments(parseDocument('old.md', old), parseDocument('new.md', now));
}

/** Rows as `[new, old]`: changed words in `{…}`, doubled labels in `{{…}}`, two blanks per level. */
export function rowsOf(old: string, now: string, options?: ComparisonOptions): [string, string][] {
  const { rows } = comparisonTable(redlineOf(old, now), options);
  return rows.map((row) => [written(row.new), written(row.old)]);
}

export function written(cell: Cell): string {
  return cell
    .map((block): string => {
      const indent = '  '.repeat(block.level);
      if (block.kind === 'note') return indent + noteText(block, 'ja');
      if (block.kind === 'line') {
        const sign = block.marker ? `${marked([block.marker])} ` : '';
        return indent + sign + marked(block.pieces);
      }
      const rows = block.rows.map((row) =>
        row.kind === 'note'
          ? noteText(row, 'ja')
          : row.cells.map((each) => marked(each.pieces)).join(' | '),
      );
      return rows.join('\n');
    })
    .join('\n');
}

function marked(pieces: readonly CellPiece[]): string {
  return pieces
    .map(({ text, changed, doubled }) => (doubled ? `{{${text}}}` : changed ? `{${text}}` : text))
    .join('');
}
