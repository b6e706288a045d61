import { merged } from './runs.ts';
import type { Op, PaperBlock, PaperItem, PaperRow, Paragraph, Run } from './types.ts';

/**
 * One version of blocks that show two: what the version has, without what the tool says. The blocks
 * of a consolidated text are left as they are but for names of places and numbers of changes.
 */
export function project(blocks: readonly PaperBlock[], side: 'old' | 'new'): PaperBlock[] {
  const gone = side === 'old' ? 'inserted' : 'deleted';
  const out: PaperBlock[] = [];
  let carried: Run[] = [];
  const flush = () => {
    if (carried.length > 0)
      out.push(plain({ kind: 'paragraph', style: 'text', runs: carried, end: 'same' }, carried));
    carried = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (block.style === 'note') continue;
      const runs = [...carried, ...sideRuns(block.runs, side)];
      carried = [];
      if (block.end === gone) carried = runs;
      else out.push(plain(block, runs, side));
      continue;
    }
    flush();
    if (block.kind === 'list') {
      const items = block.items.filter(has(gone)).map((item) => projectItem(item, side));
      if (items.length > 0) out.push({ ...block, start: 1, ordered: false, items });
    } else if (block.kind === 'group') {
      const inside = project(block.blocks, side);
      if (inside.length > 0) out.push({ ...block, blocks: inside });
    } else {
      const rows = block.rows.filter(has(gone)).map((row) => projectRow(row, side));
      const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
      if (rows.length > 0) out.push({ ...block, align: [], columns, rows });
    }
  }
  flush();
  return out;
}

function has(gone: Op): (what: { readonly op: Op }) => boolean {
  return ({ op }) => op !== gone;
}

/** Signs are no text: they count on, or a note says that they are others. */
function projectItem({ blocks }: PaperItem, side: 'old' | 'new'): PaperItem {
  return { op: 'same', blocks: project(blocks, side) };
}

function projectRow(row: PaperRow, side: 'old' | 'new'): PaperRow {
  const gone = side === 'old' ? 'inserted' : 'deleted';
  const cells = row.cells
    .filter(has(gone))
    .map((cell) => ({ ...cell, op: 'same' as const, blocks: project(cell.blocks, side) }));
  return { op: 'same', head: row.head, cells };
}

function sideRuns(runs: readonly Run[], side: 'old' | 'new'): Run[] {
  const gone = side === 'old' ? 'inserted' : 'deleted';
  return runs.flatMap((run): Run[] => {
    if (run.kind !== 'text' || run.op === gone || run.stray) return [];
    const look = side === 'old' ? (run.oldLook ?? run.look) : run.look;
    return [{ kind: 'text', text: run.text, op: 'same', look }];
  });
}

function plain(block: Paragraph, runs: readonly Run[], side: 'old' | 'new' = 'new'): Paragraph {
  const { style, level, oldLevel } = block;
  const own = side === 'old' ? (oldLevel ?? level) : level;
  return {
    kind: 'paragraph',
    style,
    ...(own !== undefined && { level: own }),
    runs: merged(runs).filter((run) => run.kind === 'text' && run.text !== ''),
    end: 'same',
  };
}
