import {
  type Op,
  type PaperBlock,
  type PaperRow,
  type PaperTable,
  project,
} from '../paper/index.ts';

/**
 * The rows of a table as Word can carry them. It tracks rows and no columns, so where a cell came
 * or went in a row that stays, the old rows go and the new ones come.
 */
export function replaced({ rows }: PaperTable): readonly PaperRow[] {
  const columns = rows.some(
    (row) => row.op === 'same' && row.cells.some((cell) => cell.op !== 'same'),
  );
  return columns ? [...versionRows(rows, 'old'), ...versionRows(rows, 'new')] : rows;
}

function versionRows(rows: readonly PaperRow[], side: 'old' | 'new'): PaperRow[] {
  const [gone, op]: [Op, Op] = side === 'old' ? ['inserted', 'deleted'] : ['deleted', 'inserted'];
  return rows
    .filter((row) => row.op !== gone)
    .map((row) => ({
      ...row,
      op,
      cells: row.cells
        .filter((cell) => cell.op !== gone)
        .map((cell) => ({ ...cell, op: 'same', blocks: all(project(cell.blocks, side), op) })),
    }));
}

/** Blocks of one version, as what came or went. Cells hold paragraphs. */
function all(blocks: readonly PaperBlock[], op: Op): PaperBlock[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? {
          ...block,
          end: op,
          runs: block.runs.map((run) => (run.kind === 'text' ? { ...run, op } : run)),
        }
      : block,
  );
}
